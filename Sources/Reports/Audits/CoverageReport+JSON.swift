import Decisions
package import StrictJSON

extension CoverageReport {
  /// Returns the report as a part of that on cases: one object a part, in the order of a report.
  package func json(version: String) -> JSONValue {
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
