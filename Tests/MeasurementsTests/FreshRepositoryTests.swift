import Foundation
import Rubrics
import StrictJSON
import TestSupport
import Testing

@testable import Measurements

/// Public repositories that the rule was not made with; what to expect of them was committed before the first run.
@Suite struct FreshRepositoryTests {
  typealias Entry = PublicRepositoryTests.Entry

  static let entries = PublicRepositoryTests.entries("fresh-repositories.json")

  static func windows(_ entry: Entry) -> [Period: WindowCount] {
    var windows: [Period: WindowCount] = [:]
    for (period, counts) in entry.json["windows"]?.members ?? [] {
      let numbers = counts.elements.compactMap(\.integer)
      guard let period = period.string.flatMap(Period.init), numbers.count == 2 else { continue }
      windows[period] = WindowCount(hit: numbers[0], total: numbers[1])
    }
    return windows
  }

  @Test(arguments: entries) func `their windows give the answer that was computed`(entry: Entry) {
    let computed = entry.json["computed"]?.string ?? ""
    #expect(Pace.finding(Self.windows(entry), days: 9_999) == .oneOf([computed]))
  }

  @Test func `four of five are acceptable, and every other one is explained`() {
    let wrong = Self.entries.filter { entry in
      let computed = entry.json["computed"]?.string
      return computed != entry.json["expected"]?.string
        && computed != entry.json["acceptable"]?.string
    }
    #expect(Self.entries.count >= 12)
    #expect(5 * wrong.count <= Self.entries.count)
    for entry in wrong {
      #expect(entry.json["wrongBecause"]?.string != nil, "\(entry.testDescription)")
    }
  }

  @Test(.enabled(if: PublicRepositories.folder != nil), arguments: entries)
  func `they are measured as they were the first time`(entry: Entry) throws {
    let measured = try VolatilityMeasurement.measure(entry.selection)
    #expect(measured.source.commit == entry.json["commit"]?.string)
    #expect(measured.source.asOf?.description == entry.json["asOf"]?.string)
    #expect(measured.finding.choices == [entry.json["computed"]?.string])
    guard case .changes(let counts) = measured.evidence else { return }
    #expect(counts.windows == Self.windows(entry))
    #expect(counts.documents == entry.number("documents"))
  }
}
