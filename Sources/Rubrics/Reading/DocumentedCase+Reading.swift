import Diagnostics
import StrictJSON

extension DocumentedCase {
  /// Creates the case an object describes.
  init(from object: inout JSONObjectReader, in context: CaseContext) {
    let reading = object.reading
    let id = object.id("case", in: context.ids)
    let title = object.text("title")
    let source = object.required("source").flatMap { element in
      context.sources.map { reading.reference(element, to: $0) } ?? reading.id(element)
    }
    let answers = object.required("answers").map { element in
      // The cases of a rubric rise with it, so what moved is wrong in them.
      let complain: AnswerComplaint = { reading.report($1.message, at: $0, remedy: $1.remedy) }
      return Answers(
        from: reading.members(element), to: context.rubric, telling: complain, complain)
    }
    let plan = object.optional("plan").flatMap {
      reading.reference($0, to: context.outcomes)
    }
    let expectation = object.object("expect") { object in
      Expectation(
        outcomes: object.someReferences("outcome", to: context.outcomes),
        advice: object.optionalReferences("advice", to: context.advice),
        prerequisites: object.optionalReferences("prerequisites", to: context.prerequisites))
    }
    self.init(
      id: id, title: title, source: source ?? "", answers: answers ?? Answers(), plan: plan,
      expectation: expectation ?? Expectation(outcomes: []),
      why: object.text("why"),
      documentedMiss: object.optionalText("miss"))
  }
}

extension JSONObjectReader {
  /// Returns the ids that a required list names, of which there must be at least one.
  fileprivate mutating func someReferences(
    _ name: String, to names: NameList
  ) -> [String] {
    guard let list = required(name) else { return [] }
    if list.kind == .array, list.elements.isEmpty {
      reading.report("the list is empty", at: list, remedy: "name at least one")
    }
    return reading.references(reading.elements(list), to: names)
  }
}
