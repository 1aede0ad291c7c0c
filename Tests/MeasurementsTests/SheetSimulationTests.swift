import StrictJSON
import TestSupport
import Testing

@testable import Measurements

/// Simulated sheets with known truths, against the error rates that the rules were chosen by.
@Suite struct SheetSimulationTests {
  struct Truth: Sendable, CustomTestStringConvertible {
    var name: String
    var mended: Double
    var wrong: Double
    /// The right answer.
    var gap: String
    var testDescription: String { name }
  }

  /// The names are those of the recorded rates.
  static let truths = [
    Truth(name: "knowledge B.7 C.05", mended: 0.7, wrong: 0.05, gap: "knowledge"),
    Truth(name: "knowledge B.45 C.08", mended: 0.45, wrong: 0.08, gap: "knowledge"),
    Truth(name: "knowledge B.3 C.12", mended: 0.3, wrong: 0.12, gap: "knowledge"),
    Truth(name: "behaviour B.03 C.6", mended: 0.03, wrong: 0.6, gap: "behaviour"),
    Truth(name: "behaviour B.08 C.45", mended: 0.08, wrong: 0.45, gap: "behaviour"),
    Truth(name: "both .4/.4", mended: 0.4, wrong: 0.4, gap: "both"),
    Truth(name: "both .3/.3", mended: 0.3, wrong: 0.3, gap: "both"),
    Truth(name: "none A.95", mended: 0.03, wrong: 0.02, gap: "none"),
    Truth(name: "none A.88", mended: 0.06, wrong: 0.06, gap: "none"),
  ]

  private static let sheets = 2_000

  /// A mark that one time in 25 says the opposite.
  static func mark(_ truth: Bool, _ random: inout SplitMix64) -> Bool {
    random.happens(0.04) ? !truth : truth
  }

  static func sheet(_ truth: Truth, rows: Int, _ random: inout SplitMix64) -> Sheet {
    let rows = (0..<rows).map { number in
      var row = SheetRow(line: number + 2)
      let draw = Double.random(in: 0..<1, using: &random)
      let isMended = draw < truth.mended
      let isWrong = !isMended && draw < truth.mended + truth.wrong
      row.closed = mark(!isMended && !isWrong, &random)
      row.facts = mark(!isWrong, &random)
      return row
    }
    return Sheet(name: "sheet.csv", rows: rows)
  }

  @Test(arguments: truths)
  func `the error rates are those the rule was chosen by`(truth: Truth) throws {
    var random = SplitMix64(seed: 2026)
    for (rows, expected) in try Self.rates(of: truth.name) {
      var (right, settled, wronglySettled) = (0, 0, 0)
      for _ in 0..<Self.sheets {
        let finding = GapMeasurement.measure(Self.sheet(truth, rows: rows, &random)).finding
        let isRight = finding.choices.first == truth.gap
        if isRight { right += 1 }
        if finding.isSettled { settled += 1 }
        if finding.isSettled, !isRight { wronglySettled += 1 }
      }
      let all = Double(Self.sheets)
      // Three standard errors of a share of 2,000, on both sides of the comparison.
      #expect(abs(Double(settled) / all - expected[1]) < 0.05, "\(rows) rows")
      // The recorded rates count a guess of "none" only where both together are small.
      if truth.gap != "none" {
        #expect(abs(Double(right) / all - expected[0]) < 0.05, "\(rows) rows")
      }
      #expect(Double(wronglySettled) / all <= 0.005, "\(rows) rows")
    }
  }

  /// Returns the recorded shares of sheets whose guess was right, that settled, and that settled wrongly.
  static func rates(of name: String) throws -> [(rows: Int, shares: [Double])] {
    let document = try Fixture.json("sheet-simulation.json")
    let entry = try #require(document.root.members.first { $0.key.string == name })
    return entry.value.members.compactMap { key, value in
      key.string.flatMap(Int.init).map { ($0, value.elements.compactMap(\.number)) }
    }
    .filter { $0.rows <= 100 }
  }

  @Test func `on the edge it seldom settles, and either answer is right`() {
    var random = SplitMix64(seed: 7)
    let edge = Truth(name: "neither .15/.15", mended: 0.15, wrong: 0.15, gap: "none")
    for rows in [20, 50, 100] {
      let settled = (0..<Self.sheets).count { _ in
        GapMeasurement.measure(Self.sheet(edge, rows: rows, &random)).finding.isSettled
      }
      #expect(Double(settled) / Double(Self.sheets) <= 0.02, "\(rows) rows")
    }
  }

  @Test(arguments: [
    ("promising", 0.03, 0.03), ("misses", 0.40, 0.05), ("misread", 0.05, 0.40),
  ])
  func `retrieval is seldom settled wrongly`(truth: String, misses: Double, misread: Double) {
    var random = SplitMix64(seed: 11)
    for rows in [20, 50, 100] {
      var wrong = 0
      for _ in 0..<Self.sheets {
        let rows = (0..<rows).map { number in
          var row = SheetRow(line: number + 2)
          let draw = Double.random(in: 0..<1, using: &random)
          let isMissed = draw < misses
          row.found = !isMissed
          row.facts = true
          row.retrieved = !isMissed && draw >= misses + misread
          return row
        }
        let finding = RetrievalMeasurement.measure(Sheet(name: "s", rows: rows)).finding
        if finding.isSettled, finding.choices != [truth] { wrong += 1 }
      }
      #expect(Double(wrong) / Double(Self.sheets) <= 0.003, "\(rows) rows")
    }
  }
}
