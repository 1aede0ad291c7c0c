import Commands
import Foundation
import Rubrics
import TestSupport
import Testing

/// What somebody finds who types a command line for the first time.
@Suite struct OverviewTests {
  @Test(arguments: ["--help", "-h", "--plan rag --help"])
  func `help without a command is one screen that names every command`(line: String) {
    let run = Run(line)
    #expect(run.status == .fine)
    #expect(run.output.split(separator: "\n", omittingEmptySubsequences: false).count <= 31)
    for name in CommandTables.names {
      let word = name.split(separator: " ").last.map(String.init) ?? name
      #expect(run.output.contains(word), "\(name)")
    }
  }

  @Test(arguments: ["rubric --help", "rubric -h", "rubric help", "help rubric"])
  func `commands that share a word explain themselves together`(line: String) {
    let run = Run(line)
    #expect(run.status == .fine)
    for name in CommandTables.names where name.hasPrefix("rubric ") {
      #expect(run.output.contains("  \(name) "))
    }
    #expect(!run.output.contains("advise"))
  }

  @Test(arguments: [
    ("rubric lst", "did you mean 'rubric list'?"),
    ("rubric elp", "'rubric --help' lists its commands"),
    ("version", "write '--version'"), ("rubrik", "did you mean 'rubric'?"),
    (
      "--full advise --gap knowledge",
      "write 'crossroads advise --full --gap knowledge'"
    ),
    ("nonsense", "'--help' lists the commands"),
  ])
  func `a wrong word gets the nearest right one of the same kind`(line: String, remedy: String) {
    let run = Run(line)
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains(remedy), "\(run.talk)")
  }

  @Test func `broken JSON shows where it breaks`() throws {
    let directory = try TemporaryDirectory()
    let path = try directory.file("a.json", "{\n  \"gap\": knowledge,\n}")
    let run = Run("advise --answers \(path)")
    #expect(
      run.talk.hasSuffix("saw 'knowledge'\n  2 |   \"gap\": knowledge,\n    |          ^\n"))
  }

  @Test(arguments: ["\u{1B}]0;x\u{7}{", "{\"a\u{301}\": \u{1F469}", "{\"\u{FF}\": }"])
  func `hostile text in the place is shown safely`(text: String) throws {
    let directory = try TemporaryDirectory()
    let path = try directory.file("a.json", text)
    let run = Run("advise --answers \(path)")
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains("  1 | "))
    #expect(!run.talk.unicodeScalars.contains("\u{1B}"))
  }

  @Test func `files that are no design docs are named when they are passed over`() throws {
    let directory = try TemporaryDirectory()
    for name in ["x.png", "j.json"] { _ = try directory.file(name, "{}") }
    _ = try directory.file("a.md", "# Nothing of it\n")
    let run = Run("check a.md x.png j.json", in: directory.path)
    #expect(run.status == .fine)
    #expect(run.talk.contains("'x.png' is no Markdown file and declares nothing"))
    #expect(run.talk.contains("'j.json' is no Markdown file"))
    #expect(!run.talk.contains("a.md"))
  }

  @Test func `no question bears the name of an option of a command that takes answers`() {
    let names = CommandTables.optionNamesBesideAnswers
    #expect(names.contains("plan"))
    #expect(names.subtracting(Question.optionNames).sorted() == [])
  }

  @Test(arguments: ["format", "for", "by", "today"])
  func `a rubric whose question does is refused where it stands`(name: String) throws {
    let directory = try TemporaryDirectory()
    for (file, text) in [
      ("rubric.json", SampleModule.rubric), ("evidence.json", SampleModule.evidence),
    ] {
      _ = try directory.file("mine/\(file)", text.replacing("\"distance\"", with: "\"\(name)\""))
    }
    let lint = Run("rubric show ./mine", in: directory.path)
    #expect(lint.status == .couldNotRun)
    #expect(
      lint.talk.contains(
        "question '\(name)' bears the name of the option '--\(name)' (at /questions/0/id)"))
  }
}
