package import Decisions
package import StrictJSON

/// The report on what cases exercise as JSON, a part of the report on cases.
package struct CoverageReportJSON: Sendable {
  /// Creates a format.
  package init() {}

  /// Returns the report: one object a part, in the order of a report.
  package func value(of coverage: CaseCoverage) -> JSONValue {
    .array(
      coverage.tallies.map { tally in
        [
          "part": .string(tally.part.rawValue), "exercised": .integer(tally.exercised),
          "total": .integer(tally.total), "percent": .integer(tally.percent),
          "missing": JSONValue(strings: tally.missing),
        ]
      })
  }
}
