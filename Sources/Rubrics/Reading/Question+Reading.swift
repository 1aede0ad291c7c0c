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
      unit: object.optionalText("unit"),
      findOut: object.optionalObject("findOut") { FindOut(from: &$0) },
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
    judgeNumbers(in: object)
  }

  /// Reports numbers that no unit explains, and choices into which numbers cannot fall one by one.
  private func judgeNumbers(in object: JSONObjectReader) {
    let elements = Array(object.element["choices"]?.elements ?? .none)
    guard let unit = object.element["unit"] else {
      for element in elements {
        guard let from = element["from"] else { continue }
        object.reading.report(
          "the choice begins at a number, but question \(id.quoted) has no unit", at: from,
          remedy: "give the question a 'unit', or remove 'from'")
      }
      return
    }
    if pick == .many {
      object.reading.report(
        "question \(id.quoted) takes any number of choices, but a number falls into one", at: unit,
        remedy: "remove 'unit', or let the question take one choice")
    }
    guard elements.count == choices.count else { return }
    var last = ExactDecimal(0)
    for (position, (choice, element)) in zip(choices, elements).enumerated() {
      guard let place = element["from"] else {
        if position == 0 { continue }
        object.reading.report(
          "choice \(choice.id.quoted) does not say from which number it holds", at: element,
          remedy: "give it 'from', which only the first choice may leave out")
        continue
      }
      guard let from = choice.from else { continue }
      if position > 0, from <= last {
        object.reading.report(
          "choice \(choice.id.quoted) begins at \(from), which is not above \(last)", at: place,
          remedy: "list the choices with rising numbers")
      }
      last = max(last, from)
    }
  }
}
