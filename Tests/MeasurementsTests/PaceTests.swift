import Testing

@testable import Measurements

@Suite struct PaceTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// Days, weeks, months, quarters, years: windows hit, of all.
    var windows: [(Int, Int)]
    var recorded: String?
    var finding: Finding
  }

  static let samples = [
    Sample(
      testDescription: "basecamp/handbook",
      windows: [(11, 365), (10, 52), (7, 12), (6, 8), (5, 5)], finding: .oneOf(["quarterly"])),
    Sample(
      testDescription: "exactly two thirds",
      windows: [(0, 365), (0, 52), (8, 12), (8, 8), (5, 5)], finding: .oneOf(["monthly"])),
    Sample(
      testDescription: "one short of two thirds",
      windows: [(0, 365), (34, 52), (7, 12), (5, 8), (3, 5)], finding: .oneOf(["static"])),
    Sample(
      testDescription: "tldr", windows: [(336, 365), (52, 52), (12, 12), (8, 8), (5, 5)],
      finding: .oneOf(["daily"])),
    Sample(
      testDescription: "never", windows: [(0, 365), (0, 52), (0, 12), (0, 8), (0, 5)],
      finding: .oneOf(["static"])),
    Sample(
      testDescription: "young, and a shorter period settles",
      windows: [(12, 178), (9, 24), (5, 5), (1, 1), (0, 0)], finding: .oneOf(["monthly"])),
    Sample(
      testDescription: "young, and only the longer ones are left",
      windows: [(3, 178), (3, 24), (1, 5), (1, 1), (0, 0)],
      finding: .oneOf(["quarterly", "yearly", "static"])),
    Sample(
      testDescription: "two weeks short of sixty days, daily may be",
      windows: [(50, 56), (8, 8), (1, 1), (0, 0), (0, 0)], finding: .oneOf(["weekly", "daily"])),
    Sample(
      testDescription: "nothing to look at", windows: [(3, 20), (2, 2), (0, 0), (0, 0), (0, 0)],
      finding: .unknown(.young(days: 21))),
    Sample(
      testDescription: "the recorded answer stays at half",
      windows: [(0, 365), (9, 52), (6, 12), (8, 8), (5, 5)], recorded: "monthly",
      finding: .oneOf(["monthly"])),
    Sample(
      testDescription: "and goes below half",
      windows: [(0, 365), (9, 52), (5, 12), (8, 8), (5, 5)], recorded: "monthly",
      finding: .oneOf(["quarterly"])),
    Sample(
      testDescription: "a shorter period at two thirds wins over the recorded one",
      windows: [(0, 365), (40, 52), (12, 12), (8, 8), (5, 5)], recorded: "monthly",
      finding: .oneOf(["weekly"])),
    Sample(
      testDescription: "nothing holds static up",
      windows: [(0, 365), (0, 52), (3, 12), (3, 8), (4, 5)], recorded: "static",
      finding: .oneOf(["yearly"])),
  ]

  @Test(arguments: samples) func `the windows tell the pace`(sample: Sample) {
    var windows: [Period: WindowCount] = [:]
    for (period, (hit, total)) in zip(Period.allCases, sample.windows) {
      windows[period] = WindowCount(hit: hit, total: total)
    }
    #expect(Pace.finding(windows, recorded: sample.recorded, days: 21) == sample.finding)
  }
}
