import Rubrics
import TestSupport
import Testing

@testable import Measurements

@Suite struct WindowCountTests {
  /// Goes back day by day and asks each day for its window.
  static func bruteForce(
    _ period: Period, days: Set<CalendarDay>, since first: CalendarDay, until asOf: CalendarDay
  ) -> WindowCount {
    var starts: [CalendarDay] = []
    var hits: Set<CalendarDay> = []
    var day = asOf
    while day >= first {
      let start = period.start(of: day)
      if starts.last != start { starts.append(start) }
      if days.contains(day) { hits.insert(start) }
      day = day.advanced(by: -1)
    }
    let complete = starts.filter { $0 != period.start(of: asOf) && $0 >= first }
    let windows = complete.prefix(period.windowLimit)
    return WindowCount(hit: windows.count { hits.contains($0) }, total: windows.count)
  }

  @Test func `windows are counted as day by day`() {
    var random = SplitMix64(seed: 2)
    for _ in 0..<300 {
      let asOf = CalendarDay(number: Int.random(in: 10_000...21_000, using: &random))
      let first = asOf.advanced(by: -Int.random(in: 0...2_600, using: &random))
      let span = asOf.number - first.number
      let days = Set(
        (0..<Int.random(in: 0...60, using: &random)).map { _ in
          first.advanced(by: Int.random(in: 0...span, using: &random))
        })
      for period in Period.allCases {
        let counted = WindowCount(period, days: days.sorted(), since: first, until: asOf)
        #expect(counted == Self.bruteForce(period, days: days, since: first, until: asOf))
      }
    }
  }

  @Test func `a young history has the windows it has`() throws {
    let first = try #require(CalendarDay("2026-02-25"))
    let asOf = try #require(CalendarDay("2026-08-22"))
    let totals = Period.allCases.map {
      WindowCount($0, days: [], since: first, until: asOf).total
    }
    #expect(totals == [178, 24, 5, 1, 0])
  }
}
