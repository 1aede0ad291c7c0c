import Rubrics
import Shapes
package import StrictJSON

extension LintReport {
  package static var schema: JSONValue { shape.document("What reads badly in a rubric") }

  /// Returns the report in format 1.
  package func json(version: String) -> JSONValue {
    Self.shape.value(of: Versioned(self, version))
  }

  private static let shape = WrittenShape<Versioned<LintReport>>(
    "lint-report", "What 'crossroads rubric lint --format json' writes."
  ) {
    Versioned<LintReport>.head { ($0.rubric, $0.digest) }
    Member.required("findings", "What was found.", .list(of: .object(finding)), \.report.findings)
    Member.optional(
      "inherited", "How many more findings are those of an overlay's base; left out where none is.",
      .part(inherited), \.report.inherited)
    Member.required("summary", "The findings counted.", .part(summary), \.report)
  }

  private static let finding = WrittenShape<LintFinding>("finding", "A finding.") {
    Member.required("rule", "The rule that found it.", .id, \.rule)
    Member.required("severity", "How much it matters.", .word(), \.severity)
    Member.required("entry", "The entry it is about.", .sentence, \.entry)
    Member.required(
      "location",
      "The file and the JSON pointer within it; for an overlay, the path of the file that says so.",
      .pattern("[a-z]\\.json(#|$)"), \.location)
    Member.required("message", "What was seen.", .sentence, \.message)
    Member.required("remedy", "What to do about it.", .sentence, \.remedy)
    Member.required(
      "accepted", "The reason why the rubric accepts it, or null.", .orNull(.string), \.accepted)
  }

  private static let inherited = WrittenShape<(base: String, count: Int)> {
    Member.required("rubric", "The base.", .id, \.base)
    Member.required("findings", "How many.", .ordinal, \.count)
  }

  private static let summary = WrittenShape<LintReport> {
    Member.required(
      "accepted", "Whether there is nothing but notes and accepted findings.", .flag, \.isAccepted)
    Member.required("errors", "Errors, none of which can be accepted.", .natural) {
      $0.count(.error)
    }
    Member.required("warnings", "Warnings that are not accepted.", .natural) { $0.count(.warning) }
    Member.required("notes", "Notes that are not accepted.", .natural) { $0.count(.note) }
  }
}
