import Decisions
import Shapes
package import StrictJSON

extension CoverageReport {
  /// Returns the report as a part of that on cases.
  package func json(version: String) -> JSONValue { Self.parts.write(coverage.tallies) }

  /// What it says: one object a part, in the order of a report.
  static let parts = WrittenForm.list(of: .part(part))

  private static let part = WrittenShape<CaseCoverage.Tally> {
    Member.required("part", "The sort of entry.", .word(), \.part)
    Member.required("exercised", "How many are exercised.", .natural, \.exercised)
    Member.required("total", "How many there are.", .natural, \.total)
    Member.required("percent", "The share in percent.", .integer(0...100), \.percent)
    Member.required(
      "missing", "The ids of those that are not.", .list(of: .sentence, isUnique: true), \.missing)
  }
}
