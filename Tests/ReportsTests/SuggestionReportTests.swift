import Layouts
import Reports
import Rubrics
import TestSupport
import Testing

@testable import AnswerSpaces

@Suite struct SuggestionReportTests {
  private static func report(
    _ change: (inout AnswerPairs) -> Void = { _ in }
  ) throws -> SuggestionReport {
    var suggestions = try UndeclaredPromises(of: SampleRubric.rubric)
    change(&suggestions.pairs)
    return SuggestionReport(on: SampleRubric.rubric, digest: "abc", suggestions: suggestions)
  }

  @Test(arguments: [80]) func `suggestions read as recorded`(width: Int) throws {
    try Golden.compare(
      try Self.report().rendered(in: TextStyle(width: width)), with: "suggestions-\(width).txt")
  }

  @Test func `all suggestions in Markdown read as recorded`() throws {
    try Golden.compare(try Self.report().rendered(as: .markdown), with: "suggestions.md")
  }

  @Test func `suggestions in JSON read as recorded`() throws {
    try Golden.compare(try Self.report().rendered(as: .json), with: "suggestions.json")
  }

  @Test func `what is left out of the pairs is counted`() throws {
    let report = try Self.report {
      $0.morePromises = 1_234
      $0.nearly = $0.promises.map { promise in
        var near = promise
        near.counted = ExceptionCount(breaks: 2_000_000, ways: 90_000_000)
        return near
      }
      $0.moreNearly = 1
    }
    let full = report.rendered(as: .markdown)
    #expect(full.contains("Left out, as each of them would tell less: 1,234 more."))
    #expect(full.contains("Left out, as each of them would tell less: 1 more."))
    #expect(full.contains("But for 2,000,000 of 90,000,000 such answers (2.2%)."))
    let page = report.rendered(in: TextStyle(width: 200), .page)
    #expect(page.contains("But for 2.2% of such answers."))
    #expect(!page.contains("tell less"))
    let open = try Self.report {
      $0.nearly = $0.promises
      for index in $0.nearly.indices {
        $0.nearly[index].counted = ExceptionCount(breaks: 0, ways: 9)
      }
    }
    #expect(open.rendered(as: .markdown).contains(" But not while questions are open."))
  }

  @Test func `where pairs were too much work that is said`() throws {
    let report = try Self.report {
      $0 = AnswerPairs()
      $0.isWhole = false
    }
    #expect(report.rendered().contains("Two answers together were not tried"))
    #expect(!report.rendered().contains("of two answers together"))
    #expect(!(try Self.report().rendered().contains("were not tried")))
  }
}
