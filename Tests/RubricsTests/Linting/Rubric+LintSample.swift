@testable import Rubrics

extension Rubric {
  /// A small rubric that every rule of the linter accepts.
  static let lintSample = Rubric(
    id: "sample", title: "RAG or fine-tuning?", summary: "A sample.",
    options: [
      RubricOption(
        id: "rag", title: "Retrieval", need: "retrieval need", adoptAt: 2,
        because: String(repeating: "a", count: 320), citations: [fresh]),
      RubricOption(
        id: "fine-tuning", title: "Fine-tuning", need: "tuning need", adoptAt: 2,
        because: "Two reasons.", citations: [style]),
    ],
    outcomes: [
      Outcome(
        id: "rag", title: "Retrieval", adopts: ["rag"], headline: "Build retrieval.",
        path: [.init(title: "Time", detail: "Start small.", citations: [fresh])],
        takes: [.init(title: "Time", detail: "Weeks.", citations: [style])]),
      Outcome(
        id: "prompt-first", title: "Prompt first", adopts: [],
        headline: String(repeating: "a", count: 120)),
    ],
    questions: [
      question("volatility", first: "rag", ["daily", "static"], fresh),
      question("citations", first: "rag", ["required", "none"], style),
      question("examples", first: "fine-tuning", ["thousands", "few"], style),
      question("latency", first: "fine-tuning", ["real-time", "relaxed"], style),
    ],
    rules: [
      Rule(
        id: "citations-need-retrieval", when: .answer(question: "citations", choices: ["required"]),
        .requires, "rag", because: "A model cannot name its sources.", citations: [fresh])
    ],
    prerequisites: [
      Prerequisite(
        id: "evaluation-set", title: "An evaluation set", when: .outcome(["rag"]),
        severity: .blocker, because: "Nobody can tell otherwise.",
        remedy: "Collect fifty questions.",
        citations: [fresh])
    ],
    advice: [
      advice("stale-index", about: ["rag"], "Re-index on every change.", fresh),
      advice("forgetting", about: ["fine-tuning"], "Mix in general examples.", style, fresh, drift),
      advice("skipping-the-prompt", about: [], "Give it a week first.", fresh),
    ],
    properties: [
      Property(
        id: "fresher-keeps-retrieval", states: "Fresher never drops it.", .independent(["latency"]))
    ],
    costs: CostModel(
      lines: [
        CostLine(
          id: "indexing", title: "Indexing", outcomes: ["rag"], basis: .oneTime,
          figure: DecimalRange(ExactDecimal(1)), because: "It is paid once.",
          citations: [priced, drift])
      ]),
    evidence: Evidence(sources: [
      Source(
        id: "first", title: "First", year: 2024, url: "https://example.org/first", grade: .measured,
        claims: [Claim(id: "fresh", text: "Facts move.")]),
      Source(
        id: "second", title: "Second", publisher: "Somebody", year: 2023, grade: .reported,
        claims: [
          Claim(id: "style", text: "Style stays."),
          Claim(id: "priced", text: "It costs one."),
          Claim(id: "spare", text: "Nothing else.", background: "Kept for context."),
        ]),
      Source(
        id: "third", title: "Third", grade: .guidance, note: "Heard at a meeting.",
        claims: [Claim(id: "drift", text: "Models drift.")]),
    ]))

  private static let fresh = Citation(source: "first", claim: "fresh")
  private static let drift = Citation(source: "third", claim: "drift")
  private static let priced = Citation(source: "second", claim: "priced")
  private static let style = Citation(source: "second", claim: "style")

  private static func question(
    _ id: String, first option: String, _ choices: [String], _ citation: Citation
  ) -> Question {
    Question(
      id: id, title: id, ask: "How about \(id)?", why: "It tells.",
      isEssential: true, citations: [citation],
      choices: choices.enumerated().map { index, choice in
        Choice(
          id: choice, label: choice, hint: index == 0 ? "As far as is known." : nil,
          points: index == 0 ? [.init(option: option, value: 2)] : [], because: "It weighs.",
          citations: index == 0 ? [citation] : [])
      })
  }

  private static func advice(
    _ id: String, about options: [String], _ remedy: String, _ citations: Citation...
  ) -> Advice {
    Advice(
      id: id, kind: .failureMode, about: options, title: "About \(id)",
      detail: "It happens with \(id).", remedy: remedy, citations: citations)
  }
}
