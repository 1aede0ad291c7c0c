package import Shapes
package import StrictJSON

/// The JSON Schemas of the files of a rubric module, printed from the shapes by which they are read.
package enum ModuleSchema {
  /// The schema of `rubric.json`.
  package static var rubric: JSONValue { document("A rubric of crossroads", Rubric.shape) }

  /// The schema of `evidence.json`.
  package static var evidence: JSONValue { document("The evidence of a rubric", Evidence.shape) }

  /// The schema of `cases.json`.
  package static var cases: JSONValue {
    document("The documented cases of a rubric", DocumentedCase.file)
  }

  /// The schema of a file of answers.
  package static var answers: JSONValue { AnswersFile.shape.document("Answers to a rubric") }

  private static func document<Context>(
    _ title: String, _ shape: Shape<some Sendable, Context>
  ) -> JSONValue {
    shape.document(title, with: ConditionSchema.definitions)
  }

  /// How a promise is written, and what a schema says of it.
  package static var property: WrittenForm<Property> {
    WrittenForm(
      .reference(Property.shape.name),
      definitions: {
        Property.shape.definitions.adding(ConditionSchema.definitions)
          .adding([Property.shape.name: .object(Property.shape.schema)])
      }, write: { JSONValue($0) })
  }
}
