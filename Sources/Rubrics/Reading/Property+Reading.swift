import Diagnostics
import Shapes
import StrictJSON

extension Property: ShapedEntry {
  /// A property in a rubric.
  package static let shape = Shape<Property, RubricContext>(
    "property", "A promise about every way of answering, which 'rubric verify' proves or refutes.",
    entry: .init(noun: "property", mark: "states"),
    blank: Property(id: "", states: "", .independent([]))
  ) {
    Field.required("id", "The property's id.", .entryID("property")) { $0.id = $1 }
    Field.required("states", "The promise as a sentence.", .text) { $0.states = $1 }
    Field.custom(
      "monotone",
      "Moving the answer along the order, or picking a choice as well, never drops the option.",
      .monotone
    ) { object, property, context in
      property.assertion = object.assertion(context) ?? property.assertion
    }
    Field.alsoRead(
      "never", "Where the condition holds, the option is not adopted.", .spelled(as: Bound.shape))
    Field.alsoRead(
      "always", "Where the condition holds, the option is adopted.", .spelled(as: Bound.shape))
    Field.alsoRead(
      "independent", "The question or questions whose answers never affect the outcome.",
      .spelled(.oneOrMany(.reference("entryId"))))
  } constraints: {
    ["oneOf": .array(kinds.map { ["required": [.string($0)]] })]
  }

  /// The keys of which each property has one.
  fileprivate static let kinds = ["monotone", "never", "always", "independent"]
}

/// A condition and the option that is or is not adopted where it holds.
private struct Bound: Sendable {
  var when: Condition
  var adopts: String

  static let shape = Shape<Bound, RubricContext>(
    "bound", "A condition and an option.", blank: Bound(when: .always, adopts: "")
  ) {
    Field.required("when", "Where it is promised.", .condition(.answers)) { $0.when = $1 }
    Field.required("adopts", "The option.", .name { $0.options }) { $0.adopts = $1 }
  }
}

extension Form<Void, RubricContext> {
  /// The spelling of a promise that moving along an order of choices, or picking one as well, never drops an option.
  fileprivate static let monotone = spelled([
    "type": "object", "required": ["question", "neverDrops"],
    "oneOf": [["required": ["order"]], ["required": ["picking"]]],
    "properties": [
      "question": [
        "description": "The question whose answer moves.", "$ref": "#/$defs/entryId",
      ],
      "order": [
        "description": "Every choice of the question, once.", "type": "array", "minItems": 2,
        "uniqueItems": true,
        "items": .object(choice),
      ],
      "picking": .object(
        [
          "description":
            "Instead of an order, for a question that takes several: the choice or choices of which each may be picked as well."
        ].merging(.oneOrMany(choice)) { own, _ in own }),
      "neverDrops": ["description": "The option that stays.", "$ref": "#/$defs/entryId"],
    ], "additionalProperties": false,
  ])

  /// The schema of a choice that is an answer.
  private static var choice: [String: JSONValue] {
    ["$ref": "#/$defs/choiceId", "not": ["const": "unknown"]]
  }
}

extension JSONObjectReader {
  /// Returns what a property asserts, and reports when that is not one thing.
  fileprivate mutating func assertion(_ context: RubricContext) -> Property.Assertion? {
    let assertions = [
      monotone(context),
      bound("never", context).map { .never($0.when, adopts: $0.adopts) },
      bound("always", context).map { .always($0.when, adopts: $0.adopts) },
      optional("independent").map { [reading] element in
        .independent(reading.references(reading.oneOrMany(element), to: context.questions))
      },
    ].compactMap(\.self)
    let given = element.members.compactMap(\.key.string).filter(Property.kinds.contains)
    if given.count != 1 {
      reading.report(
        given.isEmpty ? "the property asserts nothing" : "the property asserts more than one thing",
        at: element, remedy: "give it one of \(Property.kinds.joined(separator: ", "))")
    }
    return assertions.first
  }

  /// Returns the condition and option of a bound on the answer space.
  private mutating func bound(_ name: String, _ context: RubricContext) -> Bound? {
    optional(name).flatMap { [reading] in Bound.shape.read($0, reading, context) }
  }

  /// Returns the promise that moving along an order of choices, or picking one as well, never drops an option.
  private mutating func monotone(_ context: RubricContext) -> Property.Assertion? {
    optionalObject("monotone") { object in
      let question = object.reference("question", to: context.questions)
      let picking = object.optional("picking")
      let order =
        picking == nil ? object.elements("order") : object.optional("order")?.elements ?? []
      let option = object.reference("neverDrops", to: context.options)
      guard let ordinal = context.questions.ordinal(of: question) else {
        return .monotone(question: question, order: [], neverDrops: option)
      }
      let choices = context.choices[ordinal]
      if let picking {
        if let both = object.element["order"] {
          object.reading.report(
            "the promise has both 'order' and 'picking'", at: both, remedy: "keep one of them")
        }
        if !context.takesMany[ordinal] {
          object.reading.report(
            "\(question.quoted) takes one choice, so nothing is picked as well", at: picking,
            remedy: "give the promise an 'order' of all its choices")
        }
        let elements = object.reading.oneOrMany(picking)
        return .picking(
          question: question, choices: object.reading.references(elements, to: choices),
          neverDrops: option)
      }
      let named = object.reading.references(order, to: choices)
      let missing = choices.ids.filter { !named.contains($0) }
      if !missing.isEmpty, named.count == order.count, let element = object.element["order"] {
        object.reading.report(
          "the order leaves out \(missing.joined(separator: ", "))", at: element,
          remedy: "name every choice of '\(question)' once")
      }
      return .monotone(
        question: question, order: order.compactMap(\.string), neverDrops: option)
    }
  }

  /// Returns the one id that a required member names.
  private mutating func reference(_ name: String, to names: NameList) -> String {
    required(name).flatMap { reading.reference($0, to: names) } ?? ""
  }
}
