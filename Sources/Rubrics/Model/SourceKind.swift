/// What a team's own files can be counted for.
package enum SourceKind: String, Sendable, Hashable, CaseIterable {
  /// How much the documents hold.
  case corpus
  /// When the documents changed.
  case changes = "volatility"
  /// Pairs of input and output.
  case examples
  /// The marks of a perfect-prompt test, in a sheet or in results.
  case sheet

  /// The ids of the questions that are answered by it.
  package var questions: [String] { row.questions }

  /// How the option that names its files is given.
  package var option: String { row.option }

  private var row: (questions: [String], option: String) {
    switch self {
    case .corpus: (["corpus"], "--documents PATH")
    case .changes: (["volatility"], "--documents PATH")
    case .examples: (["examples", "coverage"], "--examples FILE")
    case .sheet: (["gap", "retrieval", "logic", "behaviour", "evaluation"], "--sheet FILE")
    }
  }

  /// Returns the kinds of which a rubric asks any question.
  package static func asked(by rubric: Rubric) -> [SourceKind] {
    allCases.filter { $0.questions.contains { rubric.question($0) != nil } }
  }

  /// Returns what is counted to answer a question, or nothing when no file can tell.
  package static func answering(_ question: String) -> SourceKind? {
    allCases.first { $0.questions.contains(question) }
  }
}
