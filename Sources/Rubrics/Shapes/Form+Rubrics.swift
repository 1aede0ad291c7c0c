import Shapes
import StrictJSON

extension Form where Value == String {
  /// A text meant for people.
  package static var text: Form {
    Form(.reference("text")) { element, _, reading, _ in reading.text(element) }
  }

  /// A text that is not looked at.
  package static var string: Form {
    Form(["type": "string"]) { element, _, reading, _ in reading.string(element) }
  }

  /// An id of something else.
  package static var id: Form {
    Form(.reference("id")) { element, _, reading, _ in reading.id(element) }
  }
}

extension Field {
  /// Where the schema of the file is, which is not looked up.
  package static var schemaReference: Field {
    optional(
      "$schema", "",
      Form<String, Context>(.reference("schemaReference")) { element, _, reading, _ in
        reading.string(element)
      }
    ) { _, _ in }
  }

  /// The version of the format.
  package static func format(isRequired: Bool = true) -> Field {
    custom("format", "", Form<Void, Context>.spelled(.reference("format")), isRequired: isRequired)
    {
      object, _, _ in
      if let format = isRequired ? object.required("format") : object.optional("format") {
        object.reading.judgeFormat(format)
      }
    }
  }
}

extension Form<String, RubricContext> {
  /// The id of an entry, which no other of the rubric has.
  static func entryID(_ noun: StaticString) -> Form {
    Form(.reference("entryId")) { element, _, reading, context in
      guard let id = reading.id(element) else { return nil }
      context.namespace.declare(id, noun, at: element, reading)
      return id
    }
  }

  /// The id of an entry of an inner list, which no other of that list has.
  static func innerID(_ noun: StaticString, not reserved: [String] = []) -> Form {
    Form(
      ["$ref": "#/$defs/choiceId"].merging(
        reserved.isEmpty ? [:] : ["not": ["enum": .array(reserved.map { .string($0) })]]
      ) { first, _ in first }
    ) { element, _, reading, context in
      guard let id = reading.id(element, mayBeginWithDigit: true) else { return nil }
      context.inner.declare(id, noun, at: element, reading)
      return id
    }
  }

  /// The id of one of the things that a rubric has.
  static func name(_ names: @escaping @Sendable (RubricContext) -> NameList) -> Form {
    Form(.reference("entryId")) { element, _, reading, context in
      reading.reference(element, to: names(context))
    }
  }
}

extension Form<[String], RubricContext> {
  /// A list of ids of the things that a rubric has.
  static func names(
    atLeast least: Int? = nil, atMost most: Int? = nil,
    _ names: @escaping @Sendable (RubricContext) -> NameList
  ) -> Form {
    Form(
      .array(of: .reference("entryId"), atLeast: least, atMost: most, isUnique: true)
    ) { element, _, reading, context in
      reading.references(reading.elements(element), to: names(context))
    }
  }

  /// Phrases to look for in a text.
  static let phrases = Form(.reference("phrases")) { element, _, reading, _ in
    reading.phrases(in: element)
  }
}

extension Form<[Citation], RubricContext> {
  /// Claims of the evidence, at least one.
  static let citations = Form(.reference("citations")) { element, _, reading, context in
    reading.citations(in: element, context, atLeastOne: true)
  }

  /// Claims of the evidence.
  static let optionalCitations = Form(
    .array(of: .reference("citation"), atMost: ReadingLimit.citations, isUnique: true)
  ) { element, _, reading, context in
    reading.citations(in: element, context, atLeastOne: false)
  }
}

extension Form<Condition, RubricContext> {
  static func condition(_ scope: ConditionReader.Scope) -> Form {
    Form(.reference(scope == .answers ? "answersCondition" : "decisionCondition")) {
      element, _, reading, context in
      ConditionReader(context: context, reading: reading, scope: scope).condition(element)
    }
  }
}
