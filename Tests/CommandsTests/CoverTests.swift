import Commands
import TestSupport
import Testing

/// What a report is for, who made it and when, in every format and everything made of it.
@Suite struct CoverTests {
  static let names = ["--for", "Support *bot* <b>", "--by", "Ann"]

  static func advise(_ words: String...) -> Run {
    Run(words: ["advise", "--gap", "knowledge"] + names + words)
  }

  static let formats: [(String, String)] = [
    ("text", "For Support *bot* <b> · by Ann · 2026-01-31\n"),
    ("markdown", "For **Support \\*bot\\* &lt;b&gt;** · by Ann · 2026-01-31\n"),
    (
      "html",
      "<p class=\"subject\">For <strong>Support *bot* &lt;b&gt;</strong> · by Ann · 2026-01-31</p>"
    ),
    ("json", "\"by\": \"Ann\",\n    \"date\": \"2026-01-31\",\n    \"for\": \"Support *bot* <b>\""),
  ]

  @Test(arguments: formats)
  func `it stands above the report, with the day`(format: String, line: String) throws {
    let run = Self.advise("--format", format)
    #expect(run.status == .undecided)
    #expect(run.output.contains(line), "\(run.output.prefix(600))")
    // Nobody's report has a day of its own accord, so that the same answers give the same bytes.
    let plain = Run("advise --gap knowledge --format \(format)")
    #expect(!plain.output.contains("2026-01-31"))
  }

  @Test func `the title of the window names what it is for`() {
    #expect(
      Self.advise("--format", "html").output.contains("\u{2013} Support *bot* &lt;b&gt; \u{2013}"))
  }

  @Test func `the day is the one that is given`() {
    let run = Run("advise --gap knowledge --today 2027-05-01")
    #expect(run.output.hasPrefix("2027-05-01\n"))
  }

  @Test func `the command at the end gives the same page again`() throws {
    let page = Self.advise("--full").output
    let command = Self.advise("--full").repeatedCommand
    #expect(
      command.contains("--for 'Support *bot* <b>' --by Ann --today 2026-01-31"),
      "\(command.suffix(300))")
    #expect(page.contains("· by Ann ·"))
  }

  @Test func `a result with a cover is a result as any other`() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path + "/a.json"
    _ = Self.advise("-o", path)
    #expect(Run("verify \(path)").output.hasPrefix("Same"))
    let other = try directory.file("b.json", #"{"gap": "behaviour"}"#)
    let compared = Run(words: ["advise", "--compare", path, other] + Self.names)
    #expect(compared.output.hasPrefix("For Support *bot* <b> · by Ann · 2026-01-31\n"))
    let json = Run(words: ["advise", "--compare", path, other, "--format", "json", "--by", "Bo"])
    #expect(json.output.contains("\"cover\": {\n    \"by\": \"Bo\""), "\(json.output.prefix(300))")
  }

  @Test(arguments: [
    (["--for", " "], "the name after '--for' is empty"),
    (["--by", "a\u{1B}[31m"], "the name after '--by' 'a\\u{1b}[31m' holds a control character"),
    (["--for", String(repeating: "x", count: 121)], "the name after '--for' has 121 characters"),
    (["--today", "tomorrow"], "a day like 2026-01-31"),
  ])
  func `what is no name is refused`(words: [String], problem: String) {
    let run = Run(words: ["advise", "--gap", "knowledge"] + words)
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains(problem), "\(run.talk)")
  }

  @Test func `a questionnaire keeps it to the report`() {
    let run = Run(
      words: ["ask", "--plain", "--in-order"] + Self.names, typing: ["1", "q"])
    #expect(run.status == .interrupted)
    #expect(run.talk.contains("--for 'Support *bot* <b>' --by Ann"), "\(run.talk.suffix(300))")
    let whole = Run(
      words: ["ask", "--reasons", "unknown"] + Self.names
        + AskConversationTests.nearlyAll.split(separator: " ").map(String.init))
    #expect(whole.output.hasPrefix("For Support *bot* <b> · by Ann · 2026-01-31\n"))
  }
}
