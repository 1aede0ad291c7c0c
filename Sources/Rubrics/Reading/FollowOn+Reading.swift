import Diagnostics
import Shapes
import StrictJSON

extension FollowOn {
  /// A decision that comes next, in a rubric; what it says of the other rubric is judged elsewhere.
  static let shape = Shape<FollowOn, RubricContext>(
    "followOn", "The rubric that comes next, and what is known of its answers already.",
    blank: FollowOn(rubric: "")
  ) {
    Field.required("rubric", "The id of the rubric to go on with.", .id) { $0.rubric = $1 }
    Field.required("because", "Why that decision comes next.", .text) { $0.because = $1 }
    Field.optional("carries", "The answers that go over.", .carries) { $0.carries = $1 }
    Field.optional(
      "gives", "Answers that follow from this outcome, by the question's id there.", .answersThere
    ) { $0.gives = $1 }
    Field.optional(
      "never", "The id of an outcome there that would undo this one, or a list of them.",
      .foreignIDs
    ) { $0.never = $1 }
    Field.optional(
      "unless",
      "The answers here under which the next decision comes to one of those all the same.",
      .condition(.answers)
    ) { $0.unless = $1 }
    Field.optional(
      "unlessThere",
      "Answers there of which any makes it come to one of those all the same, by the question's id.",
      .answersThere
    ) { $0.unlessThere = $1 }
  } constraints: {
    ["dependentRequired": ["unless": ["never"], "unlessThere": ["never"]]]
  } judge: { next, object in
    let reading = object.reading
    for key in ["unless", "unlessThere"] where object.element["never"] == nil {
      guard let exception = object.element[key] else { continue }
      reading.report(
        "\(key.quoted) stands without 'never'", at: exception,
        remedy: "name under 'never' the outcomes there that would undo this one")
    }
    // Those that name no question have been reported.
    let targets = next.carries.map(\.target).filter { !$0.isEmpty }
    let carried = Set(targets)
    for gift in next.gives where carried.contains(gift.question) {
      reading.report(
        "\(gift.question.quoted) is both carried over and given", at: object.element,
        remedy: "keep one of the two")
    }
    if carried.count < targets.count {
      reading.report(
        "two answers go over to one question", at: object.element, remedy: "keep one of them")
    }
  }
}

extension Form<[FollowOn.Carry], RubricContext> {
  /// The answers that go over to another rubric.
  fileprivate static var carries: Form {
    let same: JSONValue = [
      "description": "A question that has the same id and the same choices there.",
      "$ref": "#/$defs/entryId",
    ]
    return Form(
      .array(of: ["anyOf": [same, ["$ref": "#/$defs/carriedAnswer"]]], isUnique: true)
    ) { element, _, reading, context in
      reading.elements(element).map { FollowOn.Carry(from: $0, in: context, reading) }
    }
  }
}

extension Form<[FollowOn.AnswerThere], RubricContext> {
  /// Answers to the questions of another rubric.
  fileprivate static var answersThere: Form {
    Form([
      "type": "object", "propertyNames": .object(.reference("id")),
      "additionalProperties": .object(.reference("given")),
    ]) { element, _, reading, _ in
      reading.members(element).map { key, value in
        _ = reading.id(key)
        let choices = reading.oneOrMany(value).compactMap {
          reading.id($0, mayBeginWithDigit: true)
        }
        return FollowOn.AnswerThere(key.string ?? "", choices)
      }
    }
  }
}

extension Form<[String], RubricContext> {
  /// Ids that name things of another file, each once.
  fileprivate static let foreignIDs = Form(.oneOrMany(.reference("id"))) { element, _, reading, _ in
    reading.distinctIDs(reading.oneOrMany(element))
  }
}

extension FollowOn.Carry {
  /// Creates a carry from the id of a question, or from an object that maps it to another.
  fileprivate init(from element: JSONElement, in context: RubricContext, _ reading: JSONReading) {
    guard element.kind == .object else {
      self.init(reading.reference(element, to: context.questions) ?? "")
      return
    }
    let carry = reading.object(element) { object in
      let question =
        object.required("question")
        .flatMap { reading.reference($0, to: context.questions) } ?? ""
      return FollowOn.Carry(
        question, to: object.optional("as").flatMap { reading.id($0) },
        choices: object.optional("choices").map {
          Self.choices($0, of: context.choices(of: question), reading)
        })
    }
    self = carry ?? FollowOn.Carry("")
  }

  private static func choices(
    _ element: JSONElement, of known: NameList?, _ reading: JSONReading
  ) -> [String: String] {
    let members = reading.members(element)
    if element.kind == .object, members.isEmpty {
      reading.report("'choices' is empty", at: element, remedy: "remove it, or name choices")
    }
    var choices: [String: String] = [:]
    for (key, value) in members {
      if let known { _ = reading.reference(key, to: known) }
      choices[key.string ?? ""] = reading.id(value, mayBeginWithDigit: true)
    }
    return choices
  }
}
