import AnswerSpaces
import Layouts
import Reports
import TestSupport
import Testing

@testable import Rubrics

@Suite struct QuestionnairePageTests {
  static func page(
    _ rubric: Rubric = SampleRubric.rubric, knowing known: AnswersFile? = nil,
    hasSpace: Bool = true
  ) throws -> String {
    QuestionnairePage(
      on: rubric, digest: "0123456789abcdef",
      in: hasSpace ? try AnswerSpace(of: rubric) : nil,
      knowing: known ?? AnswersFile(answers: Answers()),
      cover: Cover(product: "Our van", author: "Ann", day: "2026-11-29")
    ).rendered(as: .html, version: "1.0.0")
  }

  /// The sample rubric with a way to find out, and with a test that replaces a symptom.
  static let testing: Rubric = {
    var rubric = SampleRubric.rubric
    rubric.questions[0].supersededBy = "budget"
    rubric.questions[0].findOut = FindOut(who: "The drivers", how: "count the trips", minutes: 20)
    return rubric
  }()

  @Test func `the page reads as recorded`() throws {
    let known = AnswersFile(
      answers: [
        "trips": .oneOf(["weekly", "daily"]), "loads": .choices(["glass"]), "driver": .unknown,
      ], notes: Notes(["loads": "seen <twice>"]), plan: "own")
    try Golden.compare(try Self.page(Self.testing, knowing: known).withoutAssets, with: "ask.html")
  }

  @Test func `every question offers its choices, and what is none of them`() throws {
    let page = try Self.page()
    let fields = page.withoutAssets.split(separator: "<fieldset").dropFirst().map { field in
      field.split(separator: "value=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }
    #expect(fields.count == SampleRubric.rubric.questions.count)
    let single = fields.filter { !$0.contains("none") }.map { $0.joined(separator: " ") }
    #expect(
      single.sorted()
        == ["0 1 2 unknown open", "0 1 2 unknown open", "0 1 2 unknown open", "0 1 unknown open"])
    // Of a question that takes many, nothing picked is no answer, and none of them is one.
    let many = fields.filter { $0.contains("none") }
    #expect(many.count == 2)
    #expect(many.allSatisfy { $0.suffix(2) == ["none", "unknown"] && !$0.contains("open") })
  }

  private static func titles(of page: String) -> [String] {
    page.split(separator: "<legend><strong>").dropFirst().map { String($0.prefix { $0 != "<" }) }
  }

  @Test func `questions stand in the order of asking, those that decide nothing last`() throws {
    let rubric = Self.testing
    let order = try AnswerSpace(of: rubric).firmness(of: Answers()).next.map(\.question)
    let page = try Self.page(rubric).withoutAssets
    let titles = order.compactMap { rubric.question($0)?.title }
    #expect(titles.prefix(2) == ["Trips", "Money"])
    #expect(titles.count == 4)
    #expect(Self.titles(of: page) == titles + ["Driver", "Reasons"])
    let parts = page.split(separator: "<h3>What ").dropFirst()
    #expect(parts.map { Self.titles(of: String($0)).count } == [4, 2])
    #expect(page.contains("\"supersededBy\":1"))
  }

  @Test func `where no order is computed, essential questions come first, each with its test`()
    throws
  {
    let page = try Self.page(Self.testing, hasSpace: false).withoutAssets
    #expect(Self.titles(of: page) == ["Trips", "Money", "Parking", "Loads", "Driver", "Reasons"])
    #expect(
      page.contains("<strong>Parking</strong> <span class=\"essential\">(essential)</span> <span"))
    #expect(page.contains("<strong>Money</strong> <span"))
  }

  @Test
  func `why it is asked and how it is found out stand behind a question, where that is known`()
    throws
  {
    let fields = try Self.page(Self.testing).split(separator: "<fieldset").dropFirst()
    let first = fields.first ?? ""
    #expect(first.contains("<summary>Why we ask, how to find out and a note<span"))
    #expect(first.contains("A van that stands costs as much as one that drives."))
    #expect(first.contains("To find out, ask the drivers, about 20 minutes: count the trips."))
    #expect(fields.filter { $0.contains("<summary>Why we ask and a note<span") }.count == 1)
    #expect(fields.filter { $0.contains("<summary>Why") }.count == 2)
    #expect(fields.allSatisfy { $0.contains("<textarea") })
  }

  @Test func `without tables the page says that it shows no standing, and hands out all the same`()
    throws
  {
    let with = try Self.page()
    let without = try Self.page(hasSpace: false)
    #expect(with.contains("\"diagram\":"))
    #expect(!with.contains("is not shown"))
    #expect(!without.contains("\"diagram\":"))
    #expect(without.contains("Where the answers lead is not shown"))
    for page in [with, without] {
      for part in ["answers-command", "answers-file", "answers-link", "progress", "next"] {
        #expect(page.contains("id=\"\(part)\""), "\(part)")
      }
    }
  }

  @Test func `hostile text stays text`() throws {
    let known = AnswersFile(answers: Answers(), notes: Notes(["trips": "</script><b>"]))
    let page = try Self.page(HostileRubric.rubric, knowing: known)
    let body = page.withoutAssets
    #expect(!body.contains("<script>alert"))
    #expect(body.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(!body.unicodeScalars.contains { $0 != "\n" && $0.isUnsafeToPrint })
    #expect(page.ranges(of: "<script").count == 2)
    #expect(page.ranges(of: "</script").count == 2)
  }

  @Test func `the page loads nothing, and its policy admits its own script alone`() throws {
    let page = try Self.page()
    for word in [
      " src=", "<link", "<img", "<iframe", "@import", "url(", " style=", " onclick", "fetch(",
      "XMLHttpRequest", "eval(", "innerHTML", "http:", "https:",
    ] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(page.contains("default-src &#39;none&#39;"))
    #expect(page.ranges(of: "sha256-").count == 2)
    #expect(!page.contains("unsafe-"))
  }

  @Test func `a page with nothing to try has no script at all`() {
    let page = AdviceReport(.combined, digest: "0123").rendered(as: .html)
    #expect(page.contains("script-src &#39;none&#39;"))
    #expect(!page.contains("<script"))
  }
}
