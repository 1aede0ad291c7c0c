import Diagnostics
import StrictJSON

extension Question {
  /// Creates the question an object describes.
  init(from object: inout JSONObjectReader, in context: RubricContext) {
    let choiceIds = Namespace(reserving: [Question.unknown, Question.noneOfThese])
    self.init(
      id: object.id("question", in: context.namespace),
      title: object.text("title"),
      ask: object.text("ask"),
      why: object.text("why"),
      isEssential: object.bool("essential"),
      pick: object.optionalWord("pick", as: Pick.self) ?? .one,
      mutability: object.word("mutability", as: Mutability.self) ?? .fact,
      supersededBy: object.optional("supersededBy").flatMap {
        object.reading.reference($0, to: context.questions)
      },
      citations: object.citations(context),
      choices: object.list("choices", atMost: ReadingLimit.choices) {
        Choice(from: &$0, in: context, ids: choiceIds)
      })
    if choices.count == 1 {
      object.reading.report(
        "question \(id.quoted) has only one choice",
        at: object.element["choices"] ?? object.element,
        remedy: "add another, or remove the question")
    }
  }
}
