package import Rubrics

extension SourceKind {
  /// The ids of the questions that are answered by it.
  package var questions: [String] {
    switch self {
    case .corpus: ["corpus"]
    case .changes: ["volatility"]
    case .examples: ["examples", "coverage"]
    case .sheet: ["gap", "retrieval", "logic", "behaviour", "evaluation"]
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
