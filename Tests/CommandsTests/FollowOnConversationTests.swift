import Commands
import Foundation
import Questionnaires
import TestSupport
import Testing

/// Whole conversations that go on from one decision to the next, line by line and key by key.
@Suite struct FollowOnConversationTests {
  typealias KeyRun = InteractiveQuestionnaireTests.KeyRun

  private static func keys(_ words: String) -> [ConsoleEvent] {
    InteractiveQuestionnaireTests.keys(words)
  }

  private static func text(of file: String) throws -> String {
    try String(contentsOfFile: file, encoding: .utf8)
  }

  /// The shipped rubric to its result, and on to the retrieval design.
  static let toTheDesign = InteractiveQuestionnaireTests.toTheResult + " 1"

  @Test func `what is known of the next decision is counted and named`() {
    let run = Run(
      "ask --plain --gap knowledge --volatility weekly --corpus thousands",
      typing: ["n", "", "y", "q"])
    #expect(run.output.contains("Fetch the facts when a question is asked"))
    #expect(run.talk.contains("3 of its 24 questions are answered already: "))
    // Neither the title nor how to answer is said a second time.
    #expect(run.talk.components(separatedBy: "Which retrieval design?").count == 2)
    #expect(run.talk.components(separatedBy: "Answer with a number.").count == 2)
    #expect(run.status == .interrupted)
  }

  @Test func `a choice of one is asked, settled, reviewed and reported line by line`() {
    let run = Run(
      "ask --plain --full --rubric tuning-method",
      typing: ["1", "1", "n", "11", "1", "", "n"])
    #expect(run.status == .fine)
    #expect(run.talk.contains("Settled after 2 of 24: Prompt and few-shot."))
    #expect(run.talk.contains("  11  Hardware: On nothing we have\n"))
    #expect(run.output.contains("Keep the weights as they are"))
    #expect(
      run.repeatedCommand.contains(
        "crossroads advise --rubric tuning-method --prompting untried --example-form demonstrations"
          + " --hardware nothing"))
    #expect(run.unscriptedReads == 0)
  }

  @Test func `a choice that stays open says what it is and what it could become`() {
    let known =
      "--prompting plateaued --examples hundreds --example-form demonstrations"
      + " --hardware single-80 --model medium --behaviour format --permission unknown"
      + " --produces text --checkable hardly"
    let run = Run("ask --plain --rubric tuning-method \(known)", typing: ["n", "", "n"])
    #expect(
      run.talk.contains(
        "Still open. On these answers: LoRA. It could still become: Optimised prompt."))
    #expect(run.status == .fine)
    #expect(run.unscriptedReads == 0)
  }

  @Test(arguments: [ConsoleLine.interrupted, .endOfInput, "q"])
  func `leaving in the middle of the second decision keeps what was said of it`(
    ending: ConsoleLine
  ) throws {
    let directory = try TemporaryDirectory()
    let state = ["XDG_STATE_HOME": directory.path]
    let run = Run(
      "ask --plain --gap knowledge --volatility daily --corpus thousands",
      typing: ["n", "", "y", "1", ending],
      variables: state)
    #expect(run.status == .interrupted)
    #expect(run.talk.contains("Kept 4 answers in"))
    #expect(run.talk.hasSuffix("crossroads ask --rubric retrieval-design --resume\n"))
    let kept = directory.path + "/crossroads/sessions/2026-01-31-retrieval-design.json"
    #expect(try Self.text(of: kept).contains("\"volatility\": \"daily\""))
    let resumed = Run(
      "ask --plain --rubric retrieval-design --resume", typing: ["q"], variables: state)
    #expect(resumed.talk.contains("Going on with 4 answers of"))
    #expect(resumed.talk.contains("Which retrieval design?"))
  }

  @Test func `a key goes on with the next decision, and what is known is not asked`() throws {
    let directory = try TemporaryDirectory()
    let run = KeyRun(
      "ask", Self.keys(Self.toTheDesign + " ^r ^c"),
      variables: ["XDG_STATE_HOME": directory.path])
    #expect(run.status == .interrupted)
    #expect(run.console.output.contains("Fetch the facts"))
    #expect(run.console.talk.contains("Next decision: Which retrieval design?"))
    // It was introduced with what is known, and is not a second time.
    #expect(!run.console.talk.contains("3 answers are known already"))
    #expect(run.console.calls == ["begin", "end", "begin", "end"])
    #expect(run.console.talk.contains("crossroads ask --rubric retrieval-design --resume"))
  }

  @Test(arguments: [ConsoleEvent.key(.control("c")), .endOfInput, .interrupted])
  func `leaving the second screen keeps its answers and says how to go on`(
    ending: ConsoleEvent
  ) throws {
    let directory = try TemporaryDirectory()
    let state = ["XDG_STATE_HOME": directory.path]
    let run = KeyRun("ask", Self.keys(Self.toTheDesign + " 1") + [ending], variables: state)
    #expect(run.status == .interrupted)
    #expect(run.console.talk.contains("Kept 4 answers in"))
    #expect(
      run.console.talk.hasSuffix(
        "Go on with:\n\n  crossroads ask --rubric retrieval-design --resume\n"))
    let resumed = KeyRun(
      "ask --rubric retrieval-design --resume", [.endOfInput], variables: state)
    #expect(resumed.console.talk.contains("4 answers are known already"))
  }

  @Test func `a second screen is painted for a terminal that was resized meanwhile`() {
    let events = Self.keys(Self.toTheDesign) + [.resized, .key(.control("c"))]
    let console = ScriptedKeyConsole(events, size: ConsoleSize(columns: 120, rows: 40))
    console.before = { count in
      if count == events.count - 2 { console.size = ConsoleSize(columns: 50, rows: 20) }
    }
    _ = Program(
      console: console,
      environment: Environment(variables: ["TERM": "xterm"], today: "2026-01-31")
    ).run(["ask"])
    let last = console.talk.components(separatedBy: "\r\u{1B}[J").dropLast().last ?? ""
    #expect(last.contains("Question 1"))
    let lines = last.split(separator: "\n").map { $0.filter { $0 != "\r" } }
    #expect(!lines.contains { !$0.contains("\u{1B}") && $0.count > 50 })
  }

  @Test func `the report written to a file holds every decision that was made`() throws {
    let directory = try TemporaryDirectory()
    let file = directory.path + "/report.txt"
    let answers =
      "--gap knowledge --volatility daily --corpus thousands --latency relaxed --stakes low"
      + " --evaluation basic"
    let run = Run(
      "ask --plain \(answers) --output \(file)",
      // The design is declined; of the plan everything else is skipped.
      typing: ["n", "", "n", "y"] + Array(repeating: "s", count: 15) + ["n", ""])
    let text = try Self.text(of: file)
    #expect(text.contains("Fetch the facts when a question is asked"))
    #expect(!text.contains("Then: Which retrieval design?"))
    #expect(text.contains("Then: What to measure before shipping?"))
    #expect(run.status == .undecided)
    #expect(run.unscriptedReads == 0)
  }

  @Test func `the command that goes on can be pasted, whatever the folder is called`() throws {
    let directory = try TemporaryDirectory()
    let folder = directory.path + "/our own $rubric"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (name, text) in [("rubric", SampleModule.rubric), ("evidence", SampleModule.evidence)] {
      try text.write(toFile: "\(folder)/\(name).json", atomically: true, encoding: .utf8)
    }
    let answers = "\(folder)/my answers.json"
    let run = Run(
      words: ["ask", "--plain", "--rubric", folder, "--save", answers, "--in-order"],
      typing: ["u", "q"])
    #expect(run.status == .interrupted)
    #expect(
      run.talk.hasSuffix("crossroads ask --rubric '\(folder)' --resume '\(answers)'\n"))
  }
}
