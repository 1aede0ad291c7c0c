import Commands
import Foundation
import Rubrics
import TestSupport
import Testing

/// Questionnaires that were left, listed and gone on with.
@Suite struct SessionTests {
  static func session(_ answers: String, version: String = "2.1.0") -> String {
    #"{"rubric": "rag-vs-fine-tuning@\#(version)", \#(answers)}"#
  }

  @Test func `a second questionnaire of the same day does not touch the first`() throws {
    let directory = try TemporaryDirectory()
    let state = ["XDG_STATE_HOME": directory.path]
    _ = Run("ask --in-order", typing: ["1", "q"], variables: state)
    _ = Run("ask --in-order", typing: ["2", "q"], variables: state)
    let names = try TemporaryDirectory.names(in: directory.path + "/crossroads/sessions")
    #expect(
      names == ["2026-01-31-rag-vs-fine-tuning-2.json", "2026-01-31-rag-vs-fine-tuning.json"])
    #expect(try directory.text(of: "crossroads/sessions/" + names[0]).contains("manner"))
    #expect(try directory.text(of: "crossroads/sessions/" + names[1]).contains("facts"))
  }

  @Test func `several are listed with time, outcome and progress, the newest first`() throws {
    let directory = try TemporaryDirectory()
    let folder = "crossroads/sessions/"
    let name = "rag-vs-fine-tuning"
    func session(_ day: String, _ answers: String, version: String? = nil) throws {
      let version = try version ?? RubricLibrary().module().rubric.version
      let path = try directory.file(
        folder + "\(day).json", Self.session(answers, version: version))
      // Noon in whatever time zone the test runs.
      let noon = try #require(
        Calendar.current.date(
          from: DateComponents(
            year: 2026, month: 1, day: 31, hour: 12, minute: 5)))
      try FileManager.default.setAttributes([.modificationDate: noon], ofItemAtPath: path)
    }
    try session("2026-01-30-\(name)", #""gap": "both""#)
    try session("2026-01-31-\(name)", #""gap": "none", "plan": "fine-tuning""#, version: "0.9.0")
    try session("2026-01-31-\(name)-2", #""gap": "none", "stakes": "low""#)
    try session("2026-01-31-\(name)-10", #""gap": "none""#)
    _ = try directory.file(folder + "2026-02-01-other.json", #"{"rubric": "other@1.0.0"}"#)
    _ = try directory.file(folder + "notes.json", "no JSON")
    let run = Run(
      "ask --in-order --resume", typing: ["7", "2", "q"],
      variables: ["XDG_STATE_HOME": directory.path])
    let lines = run.talk.split(separator: "\n").filter { $0.contains("answered, so far") }
    #expect(lines.count == 4)
    #expect(lines[0].hasPrefix("  1  2026-01-31 12:05  1 of "))
    #expect(lines[0].hasSuffix(" answered, so far Prompt first"))
    #expect(lines[1].hasPrefix("  2  2026-01-31 12:05  2 of "))
    #expect(run.talk.contains("; the plan is\n     Fine-tuning; begun with"))
    #expect(run.talk.contains("rag-vs-fine-tuning@0.9.0"))
    #expect(!run.talk.contains("other@"))
    #expect(run.talk.contains("'7' is not between 1 and 4."))
    #expect(run.talk.contains("Going on with 2 answers of"))
    #expect(run.status == .interrupted)
  }

  @Test func `where nobody can choose, the newest is named`() throws {
    let directory = try TemporaryDirectory()
    for number in ["", "-9", "-10"] {
      _ = try directory.file(
        "crossroads/sessions/2026-01-31-rag-vs-fine-tuning\(number).json",
        Self.session(#""gap": "both""#))
    }
    let run = Run("ask --resume", variables: ["XDG_STATE_HOME": directory.path])
    #expect(run.talk.contains("-10.json"))
  }

  @Test func `without anything left a new one begins, and says so`() throws {
    let directory = try TemporaryDirectory()
    let run = Run(
      "ask --resume", typing: ["q"], variables: ["XDG_STATE_HOME": directory.path])
    #expect(run.talk.contains("No questionnaire was left; this is a new one."))
  }

  @Test(arguments: [
    (#"{"symptom": "nope"}"#, ".json:1:13: 'nope' is no answer to 'symptom'"),
    (#"{"gap": "bo"#, ".json:1:"),
  ])
  func `what was left and cannot be gone on with is named, and why`(
    text: String, problem: String
  ) throws {
    let directory = try TemporaryDirectory()
    let folder = "crossroads/sessions/2026-01-3"
    let variables = ["XDG_STATE_HOME": directory.path]
    _ = try directory.file("\(folder)1-rag-vs-fine-tuning.json", text)
    _ = try directory.file("\(folder)0-other.json", #"{"rubric": "other@1.0.0", "gap": "both"}"#)
    func talk(_ lines: [ConsoleLine]) -> String {
      Run("ask --in-order --resume", typing: lines, variables: variables).talk
        .split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    }
    let alone = talk(["q"])
    #expect(alone.contains("cannot be gone on with: \(directory.path)/\(folder)1"), "\(alone)")
    #expect(alone.contains(problem), "\(alone)")
    #expect(alone.contains("No other questionnaire was left; this is a new one."))
    #expect(!alone.contains("other@"))
    for day in 1...2 {
      _ = try directory.file(
        "\(folder)0-rag-vs-fine-tuning-\(day).json", Self.session(#""gap": "both""#))
    }
    let listed = talk(["1", "q"])
    #expect(listed.contains(problem))
    #expect(listed.contains("Questionnaires that were left, the newest first:"))
  }

  @Test func `a changed rubric keeps the answers that still exist and names the others`() throws {
    let directory = try TemporaryDirectory()
    let path = try directory.file(
      "old.json",
      Self.session(
        #""gap": "both", "volatility": "hourly", "moon": "full", "behaviour": ["tone", "smell"]"#,
        version: "0.1.0"))
    let run = Run("ask --in-order --resume \(path)", typing: ["q"])
    #expect(run.talk.contains("Going on with 1 answer of \(path)."))
    #expect(run.talk.contains("The answers were given to rag-vs-fine-tuning@0.1.0"))
    for word in [
      "'hourly' is no answer to 'volatility'", "there is no question 'moon'",
      "'smell' is no answer to 'behaviour'",
    ] {
      #expect(run.talk.contains(word))
    }
  }

  @Test func `a file of one's own is gone on from and stays when the questionnaire is over`() throws
  {
    let directory = try TemporaryDirectory()
    let path = try directory.file("mine.json", Self.session(#""gap": "both""#))
    let run = Run(
      "ask --in-order --save \(path) \(AskConversationTests.nearlyAll)", typing: ["1", ""])
    #expect(run.status == .fine)
    let text = try directory.text(of: "mine.json")
    #expect(text.contains("\"gap\": \"knowledge\""))
    #expect(text.contains("more-advanced"))
  }

  @Test(arguments: [
    ("ask --resume --save a.json", "--resume and --save are both given"),
    ("ask a.json", "'a.json' is a word too many"),
    ("ask --resume missing.json", "cannot read 'missing.json': no such file"),
  ])
  func `words that contradict are refused`(line: String, message: String) {
    let run = Run(line, typing: ["q"])
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains(message))
  }

  @Test func `a result is not gone on in, since the next answer would overwrite it`() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path + "/result.json"
    _ = Run("advise --gap knowledge --format json --output \(path)")
    let text = try directory.text(of: "result.json")
    let run = Run("ask --in-order --resume \(path)", typing: ["1", "q"])
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains("is a result, not a questionnaire that was left; begin with"))
    #expect(try directory.text(of: "result.json") == text)
  }

  @Test func `answers to another version count as far as they still mean something`() throws {
    let directory = try TemporaryDirectory()
    let path = try directory.file(
      "old.json", Self.session(#""gap": "both", "moon": "full""#, version: "0.1.0"))
    let run = Run("cost --answers \(path) --format json")
    #expect(run.status == .fine)
    #expect(run.output.contains(#""gap": "both""#))
    #expect(run.talk.contains("The answers were given to rag-vs-fine-tuning@0.1.0"))
    #expect(run.talk.contains("there is no question 'moon'"))
  }

  @Test func `a file that is no answers file is neither gone on from nor overwritten`() throws {
    let directory = try TemporaryDirectory()
    let path = try directory.file("letter.txt", "Dear Sir or Madam")
    let run = Run("ask --in-order --save \(path)", typing: ["1", "q"])
    #expect(run.status == .couldNotRun)
    #expect(try directory.text(of: "letter.txt") == "Dear Sir or Madam")
  }
}
