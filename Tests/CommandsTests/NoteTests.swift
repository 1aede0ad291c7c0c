import Commands
import Foundation
import Questionnaires
import TestSupport
import Testing

/// Notes beside answers, from where they are written to everything that is made of them.
@Suite struct NoteTests {
  static let note = "tried 20 tickets, *two* of <b>ours</b>"

  /// Runs advise on one answer with a note.
  static func advise(_ words: String...) -> Run {
    Run(words: ["advise", "--gap", "knowledge", "--note", "gap=\(note)"] + words)
  }

  @Test(arguments: ["text", "markdown", "html", "json"])
  func `a note stands in every format and changes nothing else`(format: String) throws {
    let with = Self.advise("--full", "--format", format)
    let without = Run("advise --gap knowledge --full --format \(format)")
    #expect(with.status == without.status)
    #expect(!without.output.contains("20 tickets"))
    switch format {
    case "json":
      #expect(with.output.contains("\"gap\": \"\(Self.note)\""))
      let lines = Set(without.output.split(separator: "\n"))
      #expect(with.output.split(separator: "\n").filter { !lines.contains($0) }.count <= 3)
    case "html":
      #expect(with.output.contains("tried 20 tickets, *two* of &lt;b&gt;ours&lt;/b&gt;"))
      #expect(!with.output.contains("<b>ours"))
    case "markdown": #expect(with.output.contains("\\*two\\* of &lt;b&gt;ours"))
    default: #expect(with.output.contains("Beside the answers"))
    }
    #expect(with.output.contains("20 tickets"))
  }

  @Test func `a note goes from a result into the next, a draft and a comparison, and verifies`()
    throws
  {
    let directory = try TemporaryDirectory()
    let path = directory.path + "/a.json"
    _ = Self.advise("-o", path)
    for line in ["advise --full --answers", "draft --answers"] {
      #expect(Run("\(line) \(path)").output.contains("20 tickets"), "\(line)")
    }
    let other = try directory.file(
      "b.json", #"{"gap": "behaviour", "notes": {"gap": "Ann says so"}}"#)
    let compared = Run("advise --compare \(path) \(other)").output
    #expect(compared.contains("20 tickets") || compared.contains("(tried 20"))
    #expect(compared.contains("Ann says"))
    let json = Run("advise --compare \(path) \(other) --format json").output
    #expect(json.contains("\"gap\": \"Ann says so\""))
    #expect(Run("verify \(path)").output.hasPrefix("Same"))
    let newer = Run(words: ["advise", "--answers", path, "--note", "gap=newer", "--format", "json"])
    #expect(newer.output.contains("\"gap\": \"newer\""))
    #expect(!newer.output.contains("tickets"))
  }

  @Test func `the command at the end of the report gives the note again`() {
    let run = Self.advise("--full")
    let end = run.output.components(separatedBy: "The same again").last ?? ""
    #expect(end.contains("--note 'gap=\(Self.note)'"))
  }

  @Test func `of a chain each note stands with the first decision that asks its question`() throws {
    let run = Run(
      words: [
        "advise", "--gap", "knowledge", "--corpus", "thousands", "--volatility", "daily",
        "--citations", "required", "--retrieval", "promising", "--prompting", "untried",
        "--follow", "--note", "gap=first of all", "--note", "query-kind=from the log",
        "--format", "json",
      ])
    #expect(run.output.components(separatedBy: "first of all").count == 2, "\(run.talk)")
    #expect(run.output.components(separatedBy: "from the log").count == 2)
  }

  @Test(arguments: [
    ("gap", "'gap' is no value of '--note'"), ("gp=x", "did you mean 'gap'?"),
    ("gap=", "the note is empty"), ("gap=  ", "the note is empty"),
    ("gap=a\u{7}b", "holds a control character"), ("gap=a\u{202E}b", "holds a control character"),
    ("gap=a\nb", "holds a control character"),
    ("gap=" + String(repeating: "x", count: 1001), "the note has 1001 characters"),
  ])
  func `what is no note is refused`(note: String, message: String) {
    let run = Run(words: ["advise", "--note", note])
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains(message), "\(run.talk)")
  }

  @Test func `two notes on one question contradict each other`() {
    let run = Run(words: ["advise", "--note", "gap=a", "--note", "gap=b"])
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains("'--note gap' was given both 'a' and 'b'"))
  }

  @Test func `a file with a wrong note is refused where it stands`() throws {
    let directory = try TemporaryDirectory()
    let path = try directory.file(
      "a.json", #"{"notes": {"gap": 5, "moon": "full", "stakes": " "}}"#)
    let run = Run("advise --answers \(path)")
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains("saw the number 5 (at /notes/gap)"))
    #expect(run.talk.contains("there is no question 'moon' (at /notes/moon)"))
    #expect(run.talk.contains("the note is empty (at /notes/stakes)"))
  }

  @Test func `a note typed line by line is kept, shown, changed and taken away`() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path + "/a.json"
    let run = Run(
      "ask --plain --in-order --save \(path)", typing: ["n Read ten Complaints", "1", "r", "", "q"])
    #expect(run.talk.contains("Noted on 'Symptom'."))
    #expect(run.talk.contains("Note: Read ten Complaints"))
    #expect(try directory.text(of: "a.json").contains("\"symptom\": \"Read ten Complaints\""))
    _ = Run("ask --plain --in-order --save \(path)", typing: ["n about the test", "q"])
    let both = try directory.text(of: "a.json")
    #expect(both.contains("Read ten Complaints"))
    #expect(both.contains("\"gap\": \"about the test\""))
    _ = Run("ask --plain --in-order --save \(path)", typing: ["n", "q"])
    #expect(!(try directory.text(of: "a.json").contains("about the test")))
  }

  @Test func `a note typed on the screen is kept at once and goes into the file`() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path + "/a.json"
    let typed = "ask Ann".map { ConsoleEvent.key(.character($0)) }
    let console = ScriptedKeyConsole(
      [.key(.character("n"))] + typed + [.key(.enter), .key(.character("1")), .interrupted])
    let status = Program(
      console: console,
      environment: Environment(variables: ["TERM": "xterm"], today: "2026-01-31")
    ).run(["ask", "--in-order", "--save", path])
    #expect(status == .interrupted)
    #expect(try directory.text(of: "a.json").contains("\"symptom\": \"ask Ann\""))
    #expect(console.talk.contains("Note: ask Ann"))
  }
}
