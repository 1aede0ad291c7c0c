import Rubrics

extension Check {
  /// Finds documents where this does not hold: the text of a decision speaks to every essential question.
  static let questionOpenInProse = Check(
    id: "question-open-in-prose",
    summary: "The text of a decision speaks to every essential question.",
    why:
      "The essential questions decide most, and a reader of the document will ask "
      + "them.",
    severity: .note,
    remedy: "Answer it in the text, or declare it",
    failing: Handbook.undeclared
  ) { document, _ in
    guard document.decidesInProse, let quote = document.prose.decision.quote else { return [] }
    let missing = document.prose.missingEssentials
    return document.rubric.questions.compactMap { question in
      guard missing.contains(question.id) else { return nil }
      return Mark(
        subject: question.id,
        message: "the text seems to leave '\(question.id)' open: \(question.ask)",
        range: quote.sentence)
    }
  }
}
