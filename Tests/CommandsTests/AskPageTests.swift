import Commands
import TestSupport
import Testing

/// The questionnaire as a page, which needs no terminal.
@Suite struct AskPageTests {
  static let nobody = ConsoleTraits()

  @Test func `nobody is asked, whether the page goes into a file or not`() throws {
    let directory = try TemporaryDirectory()
    let printed = Run("ask --format html --gap knowledge", traits: Self.nobody)
    #expect(printed.status == .fine)
    #expect(printed.output.hasPrefix("<!DOCTYPE html>\n"))
    #expect(printed.unscriptedReads == 0)
    for line in ["-o \(directory.path)/a.html", "--format html -o \(directory.path)/a.data"] {
      let written = Run("ask --gap knowledge \(line)", traits: Self.nobody)
      #expect(written.status == .fine)
      #expect(written.output == "")
      #expect(written.talk.hasPrefix("Wrote '\(directory.path)/a."))
    }
    #expect(try directory.text(of: "a.html") == printed.output)
    #expect(try directory.text(of: "a.data") == printed.output)
    #expect(Run("--format html", traits: Self.nobody).output.hasPrefix("<!DOCTYPE html>\n"))
  }

  @Test func `what is known already stands in it, wherever it was kept`() throws {
    let directory = try TemporaryDirectory()
    let file = try directory.file(
      "a.json", #"{"gap": "knowledge", "notes": {"gap": "Ann says so"}, "plan": "rag"}"#)
    for line in ["--answers \(file)", "--resume \(file)"] {
      let page = Run("ask \(line) --volatility weekly/monthly --format html", traits: Self.nobody)
        .output
      #expect(page.contains("value=\"0\" checked> <span>Yes: only facts were missing"), "\(line)")
      #expect(page.contains("value=\"1/2\" checked> <span>Every week or Every month"), "\(line)")
      #expect(page.contains("\"plan\":\"rag\""))
      #expect(page.contains("crossroads advise --plan rag\""), "\(line)")
      #expect(page.contains("maxlength=\"1000\">Ann says so</textarea>"), "\(line)")
    }
  }

  @Test func `its command finds the rubric again, and says for whom but not when`() throws {
    let directory = try TemporaryDirectory()
    for (name, text) in [
      ("rubric.json", SampleModule.rubric), ("evidence.json", SampleModule.evidence),
    ] {
      _ = try directory.file("our own/\(name)", text)
    }
    let folder = directory.path + "/our own"
    let run = Run(words: ["ask", "--rubric", folder, "--for", "Bot", "--format", "html"])
    #expect(run.output.contains("crossroads advise --rubric '\(folder)' --for Bot\""))
    #expect(
      run.output.contains(
        "<code>crossroads advise --rubric &#39;\(folder)&#39; --for Bot --answers answers.json<"))
    #expect(run.output.contains(">Bot</strong> · 2026-01-31</p>"))
  }

  @Test(arguments: ["--save x.json", "--plain", "--in-order", "--full"])
  func `what only a conversation knows is refused`(option: String) throws {
    let directory = try TemporaryDirectory()
    let run = Run("ask \(option) -o x.html", in: directory.path)
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains("'\(option.prefix { $0 != " " })' means nothing to a page"))
    #expect(directory.names == [])
  }

  @Test func `a format that contradicts the name is refused here too`() {
    let run = Run("ask --format html -o x.md", traits: Self.nobody)
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains("leave out '--format'"))
  }

  @Test func `a conversation ends in the format that was asked for`() {
    let run = Run(
      "ask --format json --in-order \(AskConversationTests.nearlyAll)", typing: ["1", "", "q"])
    #expect(run.status == .fine)
    #expect(run.output.hasPrefix("{\n"))
    #expect(
      run.output.contains("\"reasons\": [\n      \"more-advanced\""), "\(run.output.prefix(900))")
  }
}
