import Testing

@testable import Measurements

@Suite struct CalendarDayTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-11-28", 20_785),
    ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
  ])
  func `dates have numbers`(text: String, number: Int) throws {
    let day = try #require(CalendarDay(text))
    #expect(day.number == number)
    #expect(day.description == text)
  }

  @Test func `every day of four centuries comes after the one before`() throws {
    var expected = CalendarDay(year: 1899, month: 12, day: 31)
    for year in 1900..<2300 {
      for month in 1...12 {
        let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
        for day in 1...days {
          let next = CalendarDay(year: year, month: month, day: day)
          #expect(next.number == expected.number + 1)
          #expect(next.date == (year, month, day))
          expected = next
        }
      }
    }
  }

  @Test(arguments: [
    "2026-02-29", "2026-13-01", "2026-00-10", "26-01-01", "2026-1-1", "", "2026-01-01x",
  ])
  func `what is no date is none`(text: String) {
    #expect(CalendarDay(text) == nil)
  }

  @Test func `a time of day leaves the day`() {
    #expect(CalendarDay("2026-05-01T23:59:59Z")?.description == "2026-05-01")
    #expect(CalendarDay(seconds: -1).description == "1969-12-31")
    #expect(CalendarDay(seconds: 86_400).description == "1970-01-02")
  }

  @Test(arguments: [
    (Period.daily, "2026-08-22"), (.weekly, "2026-08-17"), (.monthly, "2026-08-01"),
    (.quarterly, "2026-07-01"), (.yearly, "2026-01-01"),
  ])
  func `windows begin where the calendar says`(period: Period, start: String) throws {
    let day = try #require(CalendarDay("2026-08-22"))
    #expect(period.start(of: day).description == start)
  }

  @Test func `weeks begin on Monday before 1970, too`() throws {
    let day = try #require(CalendarDay("1969-12-31"))
    #expect(Period.weekly.start(of: day).description == "1969-12-29")
  }
}
