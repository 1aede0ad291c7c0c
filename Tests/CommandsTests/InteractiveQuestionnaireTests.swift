import Commands
import Foundation
import Layouts
import Questionnaires
import TestSupport
import Testing

/// The questionnaire on a console that gives keys: what it does to the terminal, to files and to the answers.
@Suite struct InteractiveQuestionnaireTests {
  /// One run with keys.
  struct KeyRun {
    let status: Commands.ExitStatus
    let console: ScriptedKeyConsole

    init(
      _ line: String, _ events: [ConsoleEvent],
      size: ConsoleSize = ConsoleSize(columns: 80, rows: 40),
      variables: [String: String] = [:], isOutputTerminal: Bool = true,
      directory: String = "/", before: @escaping (Int) -> Void = { _ in }
    ) {
      console = ScriptedKeyConsole(events, size: size, isOutputTerminal: isOutputTerminal)
      console.before = before
      status = Program(
        console: console,
        environment: Environment(
          variables: ["TERM": "xterm"].merging(variables) { _, other in other },
          today: "2026-01-31", workingDirectory: directory)
      ).run(line.split(separator: " ").map(String.init))
    }
  }

  static func keys(_ words: String) -> [ConsoleEvent] {
    words.split(separator: " ").map { word in
      switch word {
      case "enter": .key(.enter)
      case "down": .key(.down)
      case "^c": .key(.control("c"))
      case "^r": .key(.control("r"))
      case "^z": .key(.control("z"))
      case "^u": .key(.control("u"))
      default: .key(.character(word.first ?? " "))
      }
    }
  }

  /// Leads through the questions of the shipped rubric to its result: four answers and no further ones.
  static let toTheResult = "1 1 4 2 1"

  @Test func `a whole run ends with the report and leaves nothing behind`() throws {
    let directory = try TemporaryDirectory()
    let run = KeyRun(
      "ask", Self.keys(Self.toTheResult + " q"),
      variables: ["XDG_STATE_HOME": directory.path])
    #expect(run.status == .fine)
    #expect(run.console.output.contains("Fetch the facts when a question is asked"))
    #expect(run.console.calls == ["begin", "end"])
    #expect(
      try TemporaryDirectory.names(in: directory.path + "/crossroads/sessions") == [])
  }

  @Test func `a design doc is written beside the one before, and not over it`() throws {
    let directory = try TemporaryDirectory()
    let run = KeyRun(
      "ask", Self.keys(Self.toTheResult + " 3 3 q"), directory: directory.path)
    #expect(run.status == .fine)
    #expect(directory.names == ["decision-rag-2.md", "decision-rag.md"])
    #expect(run.console.talk.contains("Wrote decision-rag-2.md."))
    #expect(try directory.text(of: "decision-rag.md").contains("decision: rag"))
  }

  @Test func `the terminal is entered and left in every way of ending`() {
    for events in [
      Self.keys("^c"), Self.keys("1 ^c"), [.endOfInput], [.interrupted], [],
      Self.keys(Self.toTheResult + " q"),
    ] {
      let run = KeyRun("ask", events)
      #expect(run.console.calls.first == "begin")
      #expect(run.console.calls.last == "end")
      #expect(run.console.talk.hasPrefix(ScreenPainter.entrance.source))
      let exits = run.console.talk.components(separatedBy: ScreenPainter.exit.source)
      #expect(exits.count >= 2)
      #expect(!(exits.last ?? "").contains("\u{1B}"))
    }
  }

  @Test(arguments: [ConsoleEvent.key(.control("c")), .endOfInput, .interrupted])
  func `leaving keeps every confirmed answer and says how to go on`(ending: ConsoleEvent) throws {
    let directory = try TemporaryDirectory()
    let state = ["XDG_STATE_HOME": directory.path]
    let run = KeyRun("ask", Self.keys("2 u") + [ending], variables: state)
    #expect(run.status == .interrupted)
    #expect(run.console.output.isEmpty)
    #expect(run.console.talk.contains("Kept 2 answers in"))
    #expect(run.console.talk.hasSuffix("Go on with:\n\n  crossroads ask --resume\n"))
    let resumed = KeyRun("ask --resume", [.endOfInput], variables: state)
    #expect(resumed.console.talk.contains("Going on with 2 answers of"))
    #expect(resumed.console.talk.contains("1 answer is known already and 1 is 'not known yet'"))
  }

  @Test func `each answer is on disk before the next key is read`() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path + "/mine.json"
    var seen: [String] = []
    _ = KeyRun(
      "ask --save \(path)", Self.keys("1 1 ^c"),
      before: { _ in seen.append((try? String(contentsOfFile: path, encoding: .utf8)) ?? "") })
    #expect(seen.count == 3)
    #expect(seen[0].isEmpty)
    #expect(seen[1].contains("\"symptom\": \"facts\""))
    #expect(seen[2].contains("\"gap\": \"knowledge\""))
  }

  @Test func `two sessions on one file lose no answers`() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path + "/shared.json"
    let run = KeyRun(
      "ask --save \(path)", Self.keys("1 1 ^c"),
      before: { count in
        guard count == 1 else { return }
        // Meanwhile, another session writes what it knows.
        try? #"{"rubric": "rag-vs-fine-tuning@2.1.0", "volatility": "daily", "stakes": "high"}"#
          .write(toFile: path, atomically: true, encoding: .utf8)
      })
    #expect(run.status == .interrupted)
    let text = try directory.text(of: "shared.json")
    #expect(text.contains("\"stakes\": \"high\""))
    #expect(text.contains("\"volatility\": \"daily\""))
    #expect(text.contains("\"symptom\": \"facts\""))
    #expect(text.contains("\"gap\": \"knowledge\""))
  }

  @Test func `a report longer than the terminal goes through the pager, and the verdict stays`() {
    let run = KeyRun(
      "ask --full", Self.keys(Self.toTheResult + " q"), variables: ["PAGER": "less"])
    #expect(run.console.paged.count == 1)
    #expect(run.console.paged[0].contains("Sources"))
    #expect(run.console.output == "")
    let last = run.console.talk.components(separatedBy: ScreenPainter.exit.source).last ?? ""
    let lines = last.split(separator: "\n")
    #expect(lines.count <= 6)
    #expect(last.contains("RAG, settled by Perfect-prompt test (Yes: only facts were missing)"))
    #expect(last.contains("Fetch the facts when a question is asked"))
    #expect(last.contains("crossroads advise --"))
  }

  @Test func `a terminal grown since the start is measured anew`() {
    let run = KeyRun(
      "ask --full", Self.keys(Self.toTheResult + " q"),
      size: ConsoleSize(columns: 80, rows: 9000),
      variables: ["PAGER": "less"])
    #expect(run.console.paged.isEmpty)
    #expect(run.console.output.contains("Sources"))
  }

  @Test func `without a pager the whole report is printed`() {
    let run = KeyRun("ask --full", Self.keys(Self.toTheResult + " q"))
    #expect(run.console.paged.isEmpty)
    #expect(run.console.output.contains("Sources"))
  }

  @Test func `a report that goes elsewhere is written once, at the end`() {
    let run = KeyRun(
      "ask", Self.keys(Self.toTheResult + " 4 ^u x ^c"), isOutputTerminal: false)
    #expect(
      run.console.output.components(separatedBy: "Fetch the facts when a question is asked").count
        == 2)
    #expect(run.console.talk.contains("The report is written when you leave."))
  }

  @Test func `suspending gives the terminal back first and takes it again afterwards`() {
    let run = KeyRun("ask", [.key(.control("z")), .suspensionRequested, .key(.control("c"))])
    #expect(run.console.calls == ["begin", "suspend", "suspend", "end"])
    #expect(run.console.talk.components(separatedBy: ScreenPainter.entrance.source).count == 4)
  }

  @Test func `a resized terminal is painted for its new size`() {
    let console = ScriptedKeyConsole(
      [.resized, .key(.control("c"))], size: ConsoleSize(columns: 120, rows: 40))
    console.before = { count in
      if count == 0 { console.size = ConsoleSize(columns: 50, rows: 20) }
    }
    _ = Program(
      console: console, environment: Environment(variables: ["TERM": "xterm"], today: "2026-01-31")
    ).run(["ask"])
    let parts = console.talk.components(separatedBy: "\r\u{1B}[J")
    #expect(parts.count >= 2)
    #expect(parts[1].contains("Question 1"))
  }

  @Test(arguments: [
    (["TERM": "dumb"], "ask"), (["TERM": ""], "ask"), (["ACCESSIBLE": "1"], "ask"),
    ([:], "ask --plain"),
  ])
  func `the line form is used where painting is not wanted`(
    variables: [String: String], line: String
  ) {
    let run = KeyRun(line, [], variables: variables)
    #expect(run.console.calls.isEmpty)
    #expect(!run.console.talk.contains("\u{1B}"))
    #expect(run.console.talk.contains("Answer with a number."))
  }

  @Test func `saving to a file that exists asks before it replaces`() throws {
    let directory = try TemporaryDirectory()
    let path = try directory.file("a", "mine")
    let typed = Self.keys("^u") + path.map { ConsoleEvent.key(.character($0)) }
    let start = Self.keys(Self.toTheResult + " 4") + typed
    _ = KeyRun("ask", start + Self.keys("enter ^c"))
    #expect(try directory.text(of: "a") == "mine")
    _ = KeyRun("ask", start + Self.keys("enter enter ^c"))
    #expect(try directory.text(of: "a").contains("\"corpus\": \"thousands\""))
  }

  @Test func `the colour of the screen follows the usual variables`() {
    #expect(KeyRun("ask", []).console.talk.contains("\u{1B}[1m"))
    #expect(!KeyRun("ask", [], variables: ["NO_COLOR": "1"]).console.talk.contains("\u{1B}[1m"))
    #expect(!KeyRun("ask --ascii", []).console.talk.contains("❯"))
  }
}
