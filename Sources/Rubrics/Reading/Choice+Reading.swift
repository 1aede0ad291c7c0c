import Diagnostics
import Shapes
import StrictJSON

extension Choice: ShapedEntry {
  /// A choice of a question in a rubric.
  package static let shape = Shape<Choice, RubricContext>(
    "choice", "One of the answers to a question.", entry: .init(noun: "choice", mark: "label"),
    blank: Choice(id: "", label: "")
  ) {
    Field.required(
      "id", "The choice's id, which no other choice of the question has.",
      .innerID("choice", not: Question.reserved)
    ) { $0.id = $1 }
    Field.required("label", "The answer as it is offered.", .text) { $0.label = $1 }
    Field.optional("hint", "A line that explains it.", .text) { $0.hint = $1 }
      .said { choice, _ in choice.hint }
    Field.optional(
      "from",
      "The number from which it is the answer, in the question's unit; above that of the choice before, and 0 where the first choice has none.",
      .number
    ) { $0.from = $1 }
    Field.optional(
      "points",
      "What the answer adds to each option's score, from -9 to 9 and never 0, by the option's id.",
      .byOption(.points, overlay: .points)
    ) { $0.points = $1.map(Points.init) }
    Field.optional(
      "needs",
      "What the answer adds to the description of what an option is for, as a noun phrase by the option's id.",
      .byOption(.text, overlay: .members([:]))
    ) { $0.needs = $1.map(Need.init) }
    Field.required("because", "Why it gives these points, or what else it steers.", .text) {
      $0.because = $1
    }
    Field.custom(
      "sources", "The claims this rests on; at least one where there are points.",
      .optionalCitations
    ) { object, choice, context in
      choice.citations =
        object.element["points"] != nil
        ? object.citations(context) : object.optionalCitations(context)
    }
    Field.optional(
      "cues", "Phrases by which the prose of a design doc gives this answer.", .phrases
    ) { $0.cues = $1 }
  } constraints: {
    [
      "dependentSchemas": [
        "points": ["required": ["sources"], "properties": ["sources": ["minItems": 1]]]
      ]
    ]
  }
}

extension Form<ExactDecimal, RubricContext> {
  /// The number from which a choice holds.
  fileprivate static let number = Form([
    "type": "number", "minimum": 0, "maximum": .integer(ReadingLimit.number),
  ]) { element, _, reading, _ in reading.decimal(element, atMost: ReadingLimit.number) }
}

extension Form<Int, RubricContext> {
  /// Points, which are never 0.
  fileprivate static let points = Form([
    "type": "integer", "minimum": -9, "maximum": 9, "not": ["const": 0],
  ]) { element, _, reading, _ in
    if element.integer == 0 {
      reading.report("0 points change nothing", at: element, remedy: "remove them")
      return nil
    }
    return reading.integer(element, in: -9...9)
  }
}

extension Form where Context == RubricContext {
  /// The values of an object whose keys are options, in the rubric's order of options.
  fileprivate static func byOption<Each>(
    _ each: Form<Each, RubricContext>, overlay: OverlayShape
  ) -> Form where Value == [(option: String, value: Each)] {
    var form = Form([
      "type": "object", "minProperties": 1,
      "propertyNames": .object(.reference("entryId")),
      "additionalProperties": .object(each.schema()),
    ]) { object, name, reading, context in
      let members = reading.members(object)
      if object.kind == .object, members.isEmpty {
        reading.report("'\(name)' is empty", at: object, remedy: "remove it")
      }
      return reading.byOption(members, context) { each.read($0, name, reading, context) }
    }
    form.overlay = { overlay }
    return form
  }
}

extension JSONReading {
  /// Returns the values of an object whose keys are options, in the rubric's order of options.
  func byOption<Value>(
    _ members: [JSONMember], _ context: RubricContext,
    read: (JSONElement) -> Value?
  ) -> [(option: String, value: Value)] {
    var values: [(ordinal: Int, value: Value)] = []
    for (key, element) in members {
      let value = read(element)
      let option = key.string ?? ""
      guard let ordinal = context.options.ordinal(of: option) else {
        report(
          "there is no option \(option.quoted)", at: key,
          remedy: context.options.remedy(for: option))
        continue
      }
      if let value { values.append((ordinal, value)) }
    }
    return values.sorted { $0.ordinal < $1.ordinal }
      .map { (context.options.ids[$0.ordinal], $0.value) }
  }
}
