import Decisions
import Shapes
package import StrictJSON

extension TestReport {
  package static var schema: JSONValue {
    .schemaDocument(
      "A rubric's documented cases, run against it", named: "test-report",
      [
        "description":
          "What 'crossroads rubric test --format json' writes: the report on the cases alone, or beside those on coverage, mutants and single questions where these are asked for.",
        "anyOf": [.object(cases.schema()), .object(several.schema)],
      ], definitions: several.definitions)
  }

  /// Returns the report on the cases, or an object of all parts where there are several.
  package func json(version: String) -> JSONValue {
    let isAlone = coverage == nil && mutants == nil && ablation == nil
    let written = Versioned(self, version)
    return isAlone
      ? Self.cases.write(Versioned(cases, version))
      : Self.several.value(of: written)
  }

  private static let cases = WrittenForm.object(CaseReport.shape)

  private static let several = WrittenShape<Versioned<TestReport>>("", "Several reports.") {
    Member.required("cases", "", cases) { Versioned($0.report.cases, $0.version) }
    Member.optional(
      "coverage", "Which parts of the rubric the cases exercise.", CoverageReport.parts,
      \.report.coverage?.coverage.tallies)
    Member.optional("mutants", "", .object(MutationReport.shape), \.report.mutants)
    Member.optional("ablation", "", .object(AblationReport.shape), \.report.ablation)
  } constraints: {
    ["minProperties": 2]
  }
}
