import Rubrics

extension Check {
  static let declarationMissing = Check(
    id: "declaration-missing",
    summary: "A document that decides in prose declares its decision.",
    why:
      "Prose can only be guessed at. A declaration says what was answered, so that "
      + "the decision can be held against it.",
    severity: .note,
    remedy: "Paste the suggested block and correct it",
    isOff: true,
    failing: Handbook.undeclared
  ) { document, _ in
    guard document.decidesInProse, let quote = document.prose.decision.quote,
      let outcome = document.prose.decision.outcome
    else { return [] }
    let words = document.markdown.quotation(quote.sentence)
    return [
      Mark(
        severity: document.options.requiresDeclaration ? .error : nil,
        message: "the text seems to decide for '\(outcome.id)' and declares nothing: \"\(words)\"",
        range: quote.sentence)
    ]
  }
}
