import Rubrics
import Testing

@Suite struct `Calendar days` {
  @Test(arguments: ["2027-01-31", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
  func `are written as they are read`(text: String) {
    #expect(CalendarDay(text)?.description == text)
  }

  @Test(arguments: [
    "", "2027-1-31", "2027-02-29", "1900-02-29", "2027-13-01", "2027-00-10", "2027-04-31",
    "2027-01-00", "0000-01-01", " 2027-01-01", "2027-01-01 ", "2027/01/01", "+027-01-01",
    "20270101", "2027-01-011",
  ]) func `that do not exist or are written otherwise are refused`(text: String) {
    #expect(CalendarDay(text) == nil)
  }

  @Test func `come one after another`() throws {
    let days = ["2026-12-31", "2027-01-01", "2027-01-02", "2027-02-01"].compactMap(CalendarDay.init)
    #expect(days == days.shuffled().sorted())
  }
}
