import Commands
import Foundation
import TestSupport
import Testing

/// Questionnaires that were left, listed and gone on with.
@Suite struct SessionTests {
  static func session(_ answers: String, version: String = "2.0.0") -> String {
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

  @Test func `several are listed with rubric, date and progress, and one is chosen`() throws {
    let directory = try TemporaryDirectory()
    let folder = "crossroads/sessions/"
    _ = try directory.file(
      folder + "2026-01-02-rag-vs-fine-tuning.json", Self.session(#""gap": "both""#))
    _ = try directory.file(
      folder + "2026-01-30-rag-vs-fine-tuning.json",
      Self.session(#""gap": "none", "stakes": "low""#, version: "0.9.0"))
    _ = try directory.file(folder + "2026-01-31-other.json", #"{"rubric": "other@1.0.0"}"#)
    _ = try directory.file(folder + "notes.json", "no JSON")
    let run = Run(
      "ask --in-order --resume", typing: ["7", "2", "q"],
      variables: ["XDG_STATE_HOME": directory.path])
    #expect(
      run.talk.contains(
        "  1  2026-01-30  rag-vs-fine-tuning@0.9.0  2 of 32 answered, the rubric is now 2.0.0\n"))
    #expect(run.talk.contains("  2  2026-01-02  rag-vs-fine-tuning@2.0.0  1 of 32 answered\n"))
    #expect(!run.talk.contains("other@"))
    #expect(run.talk.contains("'7' is not between 1 and 2."))
    #expect(run.talk.contains("Going on with 1 answer of"))
    #expect(run.status == .interrupted)
  }

  @Test func `without anything left a new one begins, and says so`() throws {
    let directory = try TemporaryDirectory()
    let run = Run(
      "ask --resume", typing: ["q"], variables: ["XDG_STATE_HOME": directory.path])
    #expect(run.talk.contains("No questionnaire was left; this is a new one."))
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
