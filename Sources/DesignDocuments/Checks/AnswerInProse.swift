import Rubrics

extension Check {
  static let answerInProse = Check(
    id: "answer-in-prose",
    summary: "Answers given in prose are declared.",
    why:
      "What the words seem to answer is a guess until somebody declares it.",
    severity: .note,
    remedy: "Declare it if it is so, or reword it if it is not",
    isOff: true,
    failing: Handbook.undeclared
  ) { document, _ in
    document.undeclared.flatMap(\.answers).map { seen in
      let question = document.rubric.questions[seen.question]
      let choice = question.choices[seen.choice]
      let words = document.markdown.quotation(seen.quote.phrase)
      return Mark(
        subject: question.id,
        message: "\"\(words)\" seems to answer '\(question.id)' with '\(choice.id)'",
        remedy: "declare '\(question.id): \(choice.id)' if it is so, or reword it if it is not",
        range: seen.quote.phrase)
    }
  }
}
