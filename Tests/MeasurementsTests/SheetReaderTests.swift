import Diagnostics
import Foundation
import Rubrics
import TestSupport
import Testing

@testable import Measurements

@Suite struct SheetReaderTests {
  static func read(
    _ text: String, columns: [SheetColumn: String] = [:]
  ) throws -> Sheet {
    let directory = try TemporaryDirectory()
    return try SheetReader.read(try directory.file("sheet.csv", text), columns: columns)
  }

  static func problems(_ text: String, columns: [SheetColumn: String] = [:]) -> [String] {
    do {
      _ = try read(text, columns: columns)
      return []
    } catch let problems as Problems {
      return problems.list.map {
        let line = $0.place.map { "\($0.line): " } ?? ""
        let message = $0.message.replacing(#/'[^']*sheet.csv'/#, with: "'F'")
        return line + message + ($0.remedy.map { "; \($0)" } ?? "")
      }
    } catch {
      return ["\(error)"]
    }
  }

  @Test func `the new sheet holds no row that counts`() throws {
    let sheet = try Self.read(NewSheet.text)
    #expect(sheet.rows.isEmpty)
    #expect(NewSheet.text.hasPrefix("question,expected,closed,facts,found,retrieved,written,why,"))
    #expect(NewSheet.text.split(separator: "\n").count == 13)
  }

  @Test func `a sheet filled in below the examples is read`() throws {
    let sheet = try Self.read(
      NewSheet.text + """
        "Where, please?",There,n,yes,1,true,partly,tone,real,2026-11-01
        What?,,N,FAIL,0,no,no,,invented,2026-11-02
        Bad one?,,y,y,,,,question,,
        ,,,,,,,,,

        """)
    #expect(sheet.rows.count == 2)
    let first = try #require(sheet.rows.first)
    #expect(first.line == 14 && first.hasExpected)
    #expect(first.closed == false && first.facts == true)
    #expect(first.found == true && first.retrieved == true)
    #expect(first.written == .partly && first.why == .tone && first.origin == .real)
    #expect(sheet.lastDate?.description == "2026-11-02")
    #expect(sheet.rows[1].closed == false && sheet.rows[1].facts == false)
  }

  @Test func `JSON Lines are a sheet, too`() throws {
    let sheet = try Self.read(
      #"{"question":"a","closed":false,"facts":1,"expected":"x"}"# + "\n"
        + ##"{"question":"# note","closed":"whatever"}"## + "\n")
    #expect(sheet.rows.map(\.closed) == [false])
    #expect(sheet.rows.map(\.facts) == [true])
  }

  @Test func `columns may have other names`() throws {
    let sheet = try Self.read(
      "Input;Bare Score;With Docs\na;pass;pass\nb;fail;pass\n",
      columns: [.question: "input", .closed: "bare score", .facts: "with docs"])
    #expect(sheet.rows.map(\.closed) == [true, false])
    #expect(sheet.rows.map(\.facts) == [true, true])
  }

  @Test func `every mark that is not known is told with its line`() {
    let problems = Self.problems(
      "question,closed,facts,written,why,date\na,maybe,y,perhaps,,\n\"b\nc\",y,,,boredom,2026-02-30\n"
    )
    #expect(
      problems == [
        "2: column 'closed' holds a mark that is not known; write y, n or nothing",
        "2: column 'written' holds a mark that is not known; write yes, partly, no or nothing",
        "3: column 'why' holds a mark that is not known; write fact, format, tone, vocabulary, "
          + "judgement, limits, tool, question or nothing",
        "3: column 'date' holds a mark that is not known; write a date such as 2026-11-28",
      ])
  }

  @Test(arguments: [
    (
      "question,clsed,facts\na,y,y\n",
      ["1: column 'clsed' is not known; did you mean 'closed'?"]
    ),
    (
      "metric,score\nfaithfulness,0.9\n",
      ["'F' holds averages (metric, score); export one row a question"]
    ),
    (
      "alpha,beta\n1,2\n",
      [
        "'F' has none of the columns of a sheet (columns: 'alpha', 'beta'); "
          + "say which is which, such as closed=… and facts=…"
      ]
    ),
    (
      "question,closed\na\n",
      ["2: this row cannot be read, or has not as many fields as the header; repair it"]
    ),
    (
      "question,closed\n\"a,y\n",
      [
        "2: this row opens a quote that nothing closes; "
          + "close it, or write a quote within quotes twice"
      ]
    ),
    ("", ["'F' is empty; name a file that holds rows"]),
  ])
  func `what is no sheet is refused`(text: String, expected: [String]) {
    #expect(Self.problems(text) == expected)
  }

  @Test func `a column that is named must be there`() {
    #expect(
      Self.problems("q,bare\na,y\n", columns: [.closed: "bar"])
        == ["1: there is no column 'bar'; did you mean 'bare'?"])
  }

  @Test func `a sheet has at most two thousand rows`() {
    let rows = (0...2_000).map { "q\($0),y\n" }.joined()
    #expect(
      Self.problems("question,closed\n" + rows)
        == ["'F' has more than 2000 rows; measure a part of it"])
  }

  @Test(arguments: [
    ("y", true), ("Yes", true), ("1", true), ("TRUE", true), (" pass ", true), ("passed", true),
    ("1.0", true), ("n", false), ("no", false), ("0", false), ("false", false), ("fail", false),
    ("failed", false), ("0.0", false), ("maybe", nil), ("", nil), ("2", nil),
  ])
  func `marks are read as people write them`(text: String, mark: Bool?) {
    #expect(SheetMark.bool(text) == mark)
    #expect(SheetMark.written(text) == mark.map { $0 ? .yes : .no })
    #expect(SheetMark.written("Partly") == .partly)
  }

  @Test func `fifty problems are told, and how many more there are`() {
    for (count, more) in [(50, []), (51, ["'F' has 1 more problems; repair these first"])]
      as [(Int, [String])]
    {
      let problems = Self.problems(
        "question,closed\n" + String(repeating: "a,maybe\n", count: count))
      #expect(problems.count == 50 + more.count && Array(problems.dropFirst(50)) == more)
    }
  }

  @Test func `twenty columns are told of many`() {
    let header = (1...21).map { "k\($0)" }.joined(separator: ",")
    #expect(Self.problems(header + "\n").first?.contains("'k19', 'k20')") == true)
  }

  @Test func `a sheet may have two thousand rows`() throws {
    let rows = (0..<2_000).map { "q\($0),y\n" }.joined()
    #expect(try Self.read("question,closed\n" + rows).rows.count == 2_000)
  }

  @Test func `a row of JSON that is no sheet is refused`() {
    #expect(
      Self.problems("{\"a\":1}\n") == [
        "'F' has none of the columns of a sheet (columns: 'a'); "
          + "say which is which, such as closed=… and facts=…"
      ])
  }
}
