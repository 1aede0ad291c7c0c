extension LevelOrder {
  /// The orders of shipped rubrics that sifting found (Rudell, 1993), by the rubric's id: each question was moved to
  /// where the diagram is smallest, until none moved.
  ///
  /// Any other order gives the same answers from a diagram that is larger by a factor of two to four, and takes as much
  /// longer to make. `crossroads-benchmark order` finds them.
  static let sifted: [String: [String]] = [
    "evaluation-plan": [
      "steps", "checkable", "approach", "answer-form", "release-pace", "users", "reversibility",
      "traffic", "adversaries", "stakes",
    ],
    "rag-vs-fine-tuning": [
      "fact-source", "access", "retrieval", "corpus", "gap", "symptom", "citations", "volatility",
      "logic", "latency", "strain", "replaces", "traffic", "prompting", "task", "behaviour",
      "constrained-output", "examples", "hosting", "spending", "erasure",
    ],
    "retrieval-design": [
      "fact-source", "access", "index", "hops", "corpus", "need", "window", "latency", "spending",
      "cache", "query-kind", "retrieval", "volatility", "structure", "vocabulary", "relevance",
      "team",
    ],
    "tuning-method": [
      "need", "checkable", "attempts", "produces", "prompting", "examples", "example-form",
      "behaviour", "traffic", "latency", "task", "erasure", "serving", "hardware", "service-end",
      "model", "retention", "permission",
    ],
  ]
}
