import Rubrics
import Testing

@testable import Measurements

@Suite struct PeriodTests {
  @Test(arguments: [
    (Period.daily, "2026-08-22"), (.weekly, "2026-08-17"), (.monthly, "2026-08-01"),
    (.quarterly, "2026-07-01"), (.yearly, "2026-01-01"),
  ])
  func `windows begin where the calendar says`(period: Period, start: String) throws {
    let day = try #require(CalendarDay("2026-08-22"))
    #expect(period.start(of: day).description == start)
  }

  @Test func `each day lies in the window that begins last`() {
    for period in Period.allCases {
      var start = period.start(of: CalendarDay(year: 1967, month: 12, day: 31))
      for number in start.number...(start.number + 1_500) {
        let day = CalendarDay(number: number)
        let begins =
          switch period {
          case .daily: true
          // 1968-01-01 was a Monday.
          case .weekly:
            (number - CalendarDay(year: 1968, month: 1, day: 1).number).isMultiple(of: 7)
          case .monthly: day.day == 1
          case .quarterly: day.day == 1 && [1, 4, 7, 10].contains(day.month)
          case .yearly: day.day == 1 && day.month == 1
          }
        if begins { start = day }
        #expect(period.start(of: day) == start)
      }
    }
  }

  @Test func `weeks begin on Monday before 1970, too`() throws {
    let day = try #require(CalendarDay("1969-12-31"))
    #expect(Period.weekly.start(of: day).description == "1969-12-29")
  }

  @Test(
    arguments: [
      ("2026-05-01", "2026-05-01"), ("2026-05-01T23:59:59Z", "2026-05-01"),
      ("2026-05-01 08:00", "2026-05-01"), ("2026-05-01x", nil), ("2026-02-30", nil), ("", nil),
      ("26-1-1", nil),
    ] as [(String, String?)])
  func `a time of day leaves the day`(text: String, day: String?) {
    #expect(CalendarDay(beginning: text)?.description == day)
  }
}
