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
    document.undeclared.map(\.decision).compactMap { decision in
      guard let range = decision.quote?.sentence ?? decision.mentions.first?.range else {
        return nil
      }
      let seems = decision.outcome.map { "decide for '\($0.id)'" } ?? "choose"
      let words = document.markdown.quotation(range)
      return Mark(
        severity: document.options.requiresDeclaration ? .error : nil,
        message: "the text seems to \(seems) and declares nothing: \"\(words)\"",
        remedy: decision.outcome == nil
          ? "Declare what is decided; 'crossroads draft' writes a block" : nil,
        range: range)
    }
  }
}
