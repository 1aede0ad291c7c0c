import Rubrics

/// The documents that checks are shown by: an assistant that answers from a handbook.
enum Handbook {
  /// Returns whether the documents speak of what a rubric is about.
  static func fits(_ rubric: Rubric) -> Bool {
    rubric.outcome("rag") != nil
      && ["gap", "volatility", "citations", "corpus"].allSatisfy { rubric.question($0) != nil }
  }

  /// Everything the decision needs first is in place.
  static let prepared = deciding(
    volatility: "quarterly", "evaluation: basic", "corpus-quality: trusted", "access: shared",
    "correctness: defined", "retrieval: promising", "team: search")

  /// It decides in prose and declares nothing.
  static let undeclared = saying(
    """
    Our assistant is an LLM. The price list changes weekly.

    ## Decision

    We will use RAG rather than fine-tuning.

    """)

  /// Returns a document that declares a decision with every essential answer.
  ///
  /// - Parameters:
  ///   - outcome: The decision, if it names one.
  ///   - volatility: The answer to the question of that name.
  ///   - lines: What else it declares.
  ///   - text: What it says before that.
  /// - Returns: The document.
  static func deciding(
    for outcome: String? = "rag", volatility: String = "weekly", _ lines: String...,
    saying text: String? = nil
  ) -> String {
    let decision = outcome.map { ["decision: \($0)"] } ?? []
    let answers = [
      "gap: knowledge", "volatility: \(volatility)", "citations: required", "latency: relaxed",
      "corpus: thousands", "examples: none",
    ]
    let block = declaration(of: decision + answers + lines)
    return saying(text.map { "\($0)\n\n\(block)" } ?? block)
  }

  /// Returns a document whose answer to `corpus` was measured, and recorded as a choice where one is given.
  static func measured(as choice: String?) -> String {
    let lines = [
      "decision: rag", "gap: knowledge", "volatility: weekly", "citations: required",
      "latency: relaxed", "corpus: \(choice ?? "hundreds")", "examples: none",
      "measure: corpus docs/",
    ]
    let record = choice.map { "measured: corpus \($0) 2026-05-01 c953606 400 documents" }
    return saying(declaration(of: lines + [record].compactMap(\.self)))
  }

  /// Returns a document that declares some lines and nothing else.
  static func declaring(_ lines: String...) -> String { saying(declaration(of: lines)) }

  /// Returns a document of a title and a text.
  static func saying(_ text: String) -> String { "# Answers from the handbook\n\n\(text)" }

  private static func declaration(of lines: [String]) -> String {
    (["```crossroads"] + lines + ["```"]).map { $0 + "\n" }.joined()
  }
}
