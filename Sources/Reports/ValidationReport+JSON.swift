import Diagnostics
import Shapes
package import StrictJSON

extension ValidationReport {
  /// Returns the JSON Schema of the report.
  ///
  /// - Parameters:
  ///   - kinds: The kinds of files that there are.
  ///   - writtenOnly: Those that crossroads writes and does not read.
  /// - Returns: The schema.
  package static func schema(kinds: [String], writtenOnly: [String]) -> JSONValue {
    shape(kinds, writtenOnly).document("Which files are as their kind demands")
  }

  /// Returns the report in format 1.
  package func json(version: String) -> JSONValue {
    Self.shape([], []).value(of: Versioned(self, version))
  }

  private static func shape(
    _ kinds: [String], _ writtenOnly: [String]
  ) -> WrittenShape<Versioned<ValidationReport>> {
    WrittenShape("validation-report", "What 'crossroads rubric validate --format json' writes.") {
      Versioned<ValidationReport>.head
      Member.required(
        "files", "The files, in the order in which they were named.",
        .list(of: .object(file(kinds, writtenOnly)), atLeast: 1), \.report.files)
      Member.required("summary", "The files counted.", .part(summary), \.report)
    }
  }

  private static let summary = WrittenShape<ValidationReport> {
    Member.required("files", "Files.", .natural, \.files.count)
    Member.required("invalid", "Files with problems.", .natural, \.invalid)
  }

  private static func file(_ kinds: [String], _ writtenOnly: [String]) -> WrittenShape<File> {
    WrittenShape("file", "A file.") {
      Member.required("file", "Its path.", .sentence, \.name)
      Member.required(
        "kind", "Its kind, or null where nothing tells it.", .orNull(.word(of: kinds)), \.kind)
      Member.required(
        "valid",
        "Whether it has no problems; null where crossroads writes files of its kind and reads none.",
        .orNull(.flag)
      ) { $0.isWrittenOnly ? nil : $0.problems.isEmpty }
      Member.required(
        "problems", "Every problem, in the order of the text.", .list(of: .object(problem)),
        \.problems)
    } constraints: {
      [
        "if": ["properties": ["kind": ["enum": JSONValue(strings: writtenOnly)]]],
        "then": ["properties": ["valid": ["type": "null"]]],
        "else": ["properties": ["valid": ["type": "boolean"]]],
      ]
    }
  }

  private static let problem = WrittenShape<Problem>("problem", "Something wrong with a file.") {
    Member.required("message", "What was seen.", .sentence, \.message)
    Member.required("remedy", "What to do about it, or null.", .orNull(.string), \.remedy)
    Member.required("line", "The line, counted from 1, or null.", .orNull(.ordinal), \.place?.line)
    Member.required(
      "column", "The column, counted from 1, or null.", .orNull(.ordinal), \.place?.column)
    Member.required(
      "pointer", "The JSON pointer to it; empty for the whole, and null where there is no place.",
      .orNull(.string), \.place?.pointer)
  }
}
