import Rubrics
import Testing

@Suite struct `Numbers of calendar days` {
  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-11-28", 20_785),
    ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
  ]) func `are those since 1970`(text: String, number: Int) throws {
    #expect(try #require(CalendarDay(text)).number == number)
    #expect(CalendarDay(number: number).description == text)
  }

  @Test func `go up by one from day to day`() {
    var number = CalendarDay(year: 1899, month: 12, day: 31).number
    for year in 1900..<2300 {
      let isLeap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0
      for (month, days) in [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        .enumerated()
      {
        for day in 1...days {
          number += 1
          let found = CalendarDay(number: number)
          #expect((found.year, found.month, found.day) == (year, month + 1, day))
          #expect(found.number == number)
        }
      }
    }
  }

  @Test func `beyond the years that are written are the first and the last`() {
    #expect(CalendarDay(number: .max).description == "9999-12-31")
    #expect(CalendarDay(number: .min).description == "0001-01-01")
    #expect(CalendarDay(seconds: .min).description == "0001-01-01")
  }

  @Test func `are those of the moments of a day`() {
    #expect(CalendarDay(seconds: -1).description == "1969-12-31")
    #expect(CalendarDay(seconds: -86_400).description == "1969-12-31")
    #expect(CalendarDay(seconds: 86_399).description == "1970-01-01")
    #expect(CalendarDay(seconds: 86_400).description == "1970-01-02")
  }
}
