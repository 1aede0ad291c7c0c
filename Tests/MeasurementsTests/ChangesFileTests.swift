import Diagnostics
import Rubrics
import TestSupport
import Testing

@testable import Measurements

@Suite struct ChangesFileTests {
  static func measure(_ text: String) throws -> Measurement {
    let directory = try TemporaryDirectory()
    return try ChangesFile.measure(try directory.file("changes.csv", text))
  }

  @Test func `a change in each week is weekly`() throws {
    let first = CalendarDay(year: 2026, month: 1, day: 5)
    let rows = (0..<40).map { "page \($0 % 7),\(first.advanced(by: 7 * $0))T08:00:00Z\n" }
    let measured = try Self.measure("path,date\n" + rows.joined())
    #expect(measured.finding == .oneOf(["weekly"]))
    #expect(measured.source.asOf == first.advanced(by: 7 * 39))
    guard case .changes(let counts) = measured.evidence else { return }
    #expect(counts.documents == 7 && counts.changes == 40)
  }

  @Test func `rows without a date are told`() throws {
    #expect {
      try Self.measure("path,date\na,2026-01-01\nb,yesterday\n")
    } throws: {
      "\($0)".hasSuffix(":3:1: this row has no path and no date such as 2026-11-28; add them")
    }
    #expect {
      try Self.measure("file,when\na,2026-01-01\n")
    } throws: { "\($0)".hasSuffix("the columns are 'file', 'when'; name them 'path' and 'date'") }
  }

  @Test func `no rows tell nothing`() throws {
    #expect(try Self.measure("path,date\n").finding == .unknown(.noMarks))
  }
}
