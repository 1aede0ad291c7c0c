import Arguments
import Layouts
import StrictJSON

/// `rubric schema`: the JSON Schema of a kind of file.
enum RubricSchemaCommand {
  struct Settings: DeliveringSettings {
    var kind: String?
    var output = OutputSettings()
  }

  static let entry: CommandEntry = CommandEntry("rubric schema", Settings(), table: table) {
    settings, context in
    try settings.output.deliver(
      settings.kind.flatMap(SchemaKind.init).map { Output($0.schema) } ?? Output(list), in: context)
    return .fine
  }

  /// The kinds, one a line.
  private static var list: Escaped<Terminal> {
    let width = SchemaKind.allCases.map(\.rawValue.count).max() ?? 0
    return SchemaKind.allCases
      .map { "\($0.rawValue.padded(to: width))  \($0.summary)\n" }.joined()
  }

  private static var table: Command<Settings> {
    Command(
      name: "rubric schema",
      summary: "The JSON Schema of a kind of file, for editors and validators.",
      operands: .one(
        name: "KIND", isOptional: true, \.kind,
        values: SchemaKind.allCases.map { AllowedValue($0.rawValue, help: $0.summary) }),
      examples: [
        Example("crossroads rubric schema", "The kinds there are."),
        Example(
          "crossroads rubric schema answers > answers.schema.json",
          "For a \"$schema\" key, with which editors check answers while they are typed."),
      ],
      rows: OutputSettings.rows(),
      notes: [
        "The schemas are of draft 2020-12. What no schema can say, such as that every id leads somewhere, 'crossroads rubric validate' does."
      ])
  }
}
