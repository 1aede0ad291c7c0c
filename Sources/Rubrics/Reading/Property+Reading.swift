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
      "never", "Under the condition, or beside another option, the option is not adopted.",
      .spelled(as: Bound.shape))
    Field.alsoRead(
      "always", "Under the condition, or beside another option, the option is adopted.",
      .spelled(as: Bound.shape))
    Field.alsoRead(
      "independent",
      "The question or questions whose answers never affect the outcome, everywhere or under a condition.",
      .independent)
  } constraints: {
    ["oneOf": .array(kinds.map { ["required": [.string($0)]] })]
  }

  /// The keys of which each property has one.
  fileprivate static let kinds = ["monotone", "never", "always", "independent"]
}

/// A condition, another option or both, and the option that is or is not adopted then.
private struct Bound: Sendable {
  var when: Condition
  var adopting: String?
  var adopts: String

  static let shape = Shape<Bound, RubricContext>(
    "bound", "A condition, another option or both, and an option.",
    blank: Bound(when: .always, adopts: "")
  ) {
    Field.optional("when", "Where it is promised.", .condition(.answers)) { $0.when = $1 }
    Field.optional("adopting", "The other option, where it is adopted.", .companion) {
      $0.adopting = $1
    }
    Field.required("adopts", "The option.", .name { $0.options }) { $0.adopts = $1 }
  } constraints: {
    ["anyOf": [["required": ["when"]], ["required": ["adopting"]]]]
  } judge: { bound, object in
    if object.element["when"] == nil, object.element["adopting"] == nil {
      object.reading.report(
        "the promise does not say where it holds", at: object.element,
        remedy: "give it 'when' with answers, 'adopting' with another option, or both")
    }
    if bound.adopting == bound.adopts, let adopting = object.element["adopting"] {
      object.reading.report(
        "\(bound.adopts.quoted) is named on both sides", at: adopting,
        remedy: "name another option")
    }
  }
}

/// Questions, and where their answers do not matter.
private struct Independence: Sendable {
  var questions: [String]
  var when: Condition

  static let shape = Shape<Independence, RubricContext>(
    "independence", "Questions, and a condition under which their answers do not matter.",
    blank: Independence(questions: [], when: .always)
  ) {
    Field.required("when", "Where it is promised.", .condition(.answers)) { $0.when = $1 }
    Field.required("questions", "The question or questions.", .questions) { $0.questions = $1 }
  }
}

extension Form<String, RubricContext> {
  /// An option that may be adopted beside another.
  fileprivate static let companion = Form(.reference("entryId")) { element, _, reading, context in
    if context.method?.ranksOptions ?? false {
      reading.report(
        "this rubric chooses one option, so none is adopted beside another", at: element,
        remedy: "promise something of answers, under 'when'")
    }
    return reading.reference(element, to: context.options)
  }
}

extension Form<[String], RubricContext> {
  /// A question or a list of questions.
  fileprivate static let questions = Form(.oneOrMany(.reference("entryId"))) {
    element, _, reading, context in
    reading.references(reading.oneOrMany(element), to: context.questions)
  }
}

extension Form<Void, RubricContext> {
  /// The spelling of a promise that answers do not matter, everywhere or under a condition.
  fileprivate static var independent: Form {
    let conditional = spelled(as: Independence.shape)
    var form = spelled([
      "anyOf": [
        .object(.reference("entryId")),
        .object(.array(of: .reference("entryId"), atLeast: 1, isUnique: true)),
        .object(conditional.schema()),
      ]
    ])
    form.definitions = conditional.definitions
    return form
  }

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
      bound("never", context).map { .never($0.when, adopting: $0.adopting, adopts: $0.adopts) },
      bound("always", context).map { .always($0.when, adopting: $0.adopting, adopts: $0.adopts) },
      independence(context).map { .independent($0.questions, when: $0.when) },
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

  /// Returns the questions that are promised not to matter, and reports those of which the condition leaves one answer.
  private mutating func independence(_ context: RubricContext) -> Independence? {
    guard let element = optional("independent") else { return nil }
    guard element.kind == .object else {
      return Form.questions.read(element, "independent", reading, context)
        .map { Independence(questions: $0, when: .always) }
    }
    guard let promise = Independence.shape.read(element, reading, context) else { return nil }
    for question in promise.questions where !reading.hasProblems(within: element) {
      guard let ordinal = context.questions.ordinal(of: question), !context.takesMany[ordinal]
      else { continue }
      let left = context.choices[ordinal].ids.filter { promise.when.allows($0, of: question) }
      guard left.count < 2 else { continue }
      reading.report(
        "the condition leaves \(question.quoted) \(left.isEmpty ? "no answer" : "only the answer \(left[0].quoted)"), so that nothing can depend on it",
        at: element["questions"] ?? element,
        remedy: "take it off the list, or name several of its choices in the condition")
    }
    return promise
  }

  /// Returns the promise that moving along an order of choices, or picking one as well, never drops an option.
  private mutating func monotone(_ context: RubricContext) -> Property.Assertion? {
    guard let element = optional("monotone") else { return nil }
    return reading.object(element) { object in
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

extension Condition {
  /// Returns whether it can hold where a question that takes one choice is answered with this one.
  fileprivate func allows(_ choice: String, of question: String) -> Bool {
    switch self {
    case .all(let parts): parts.allSatisfy { $0.allows(choice, of: question) }
    case .any(let parts): parts.contains { $0.allows(choice, of: question) }
    case .answer(question, let choices): choices.contains(choice)
    case .not(.answer(question, let choices)): !choices.contains(choice)
    case .answer, .not, .outcome, .plan: true
    }
  }
}
