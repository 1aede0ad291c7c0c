import Rubrics

extension Check {
  static let antiPatternInProse = Check(
    id: "anti-pattern-in-prose",
    summary: "The text commits no anti-pattern.",
    why:
      "Some plans are known to go wrong. Words can be misread, so this is a question, "
      + "never an error.",
    severity: .note,
    remedy: "Follow the remedy, or say why it does not apply",
    isOff: true,
    failing: Handbook.saying(
      """
      Our assistant is an LLM.

      ## Decision

      We will fine-tune the model on our documents instead of using RAG.

      """)
  ) { document, _ in
    document.undeclared.flatMap(\.committed).map { seen in
      let advice = document.rubric.advice[seen.advice]
      let words = document.markdown.quotation(seen.quote.phrase)
      return Mark(
        subject: advice.id,
        message: "\"\(words)\" reads like this: \(advice.title). \(advice.detail)",
        remedy: advice.remedy, range: seen.quote.phrase)
    }
  }
}
