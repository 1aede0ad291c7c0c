import Commands
import Foundation
import TestSupport
import Testing

/// Whole conversations with a scripted console.
@Suite struct AskConversationTests {
  /// The answers that leave nothing but one question open.
  static let nearlyAll =
    "--symptom facts --gap knowledge --strain none --volatility weekly --citations required"
    + " --latency relaxed --corpus thousands --fact-source documents --constrained-output unsuited"
    + " --erasure no --replaces mid"
    + " --examples none --prompting plateaued --logic written --behaviour format --task narrow"
    + " --example-quality curated --corpus-quality trusted --retrieval promising"
    + " --evaluation mature --access shared --hosting any --traffic under-1k --spending flexible"
    + " --team search --stakes low --hops single --upkeep none --coverage representative"
    + " --permission cleared --correctness defined"

  static let terminal = ConsoleTraits(canAsk: true, width: 80)

  @Test func `what is answered is not asked, and the last question is`() {
    let run = Run("ask --full --in-order \(Self.nearlyAll)", typing: ["1", "", "q"])
    #expect(run.status == .fine)
    #expect(run.talk.contains("Reasons"))
    #expect(run.output.contains("Fetch the facts when a question is asked"))
    #expect(run.repeatedCommand.contains("crossroads advise --symptom facts --gap knowledge"))
    #expect(run.repeatedCommand.contains("--reasons more-advanced"))
    #expect(!run.talk.contains("crossroads advise"))
    #expect(run.unscriptedReads == 0)
  }

  @Test func `when nothing is left to ask, no terminal is needed`() {
    let run = Run("ask \(Self.nearlyAll) --reasons unknown", traits: ConsoleTraits())
    #expect(run.status == .fine)
    #expect(run.output.contains("Fetch the facts when a question is asked"))
  }

  @Test func `without a terminal every missing essential answer is named with its flag`() {
    let run = Run("ask --gap knowledge", traits: ConsoleTraits())
    #expect(run.status == .couldNotRun)
    for flag in ["--volatility", "--citations", "--latency", "--corpus", "--examples"] {
      #expect(run.talk.contains("give \(flag) "))
    }
    #expect(!run.talk.contains("give --gap"))
    #expect(run.unscriptedReads == 0)
  }

  @Test func `a question is explained and asked again`() {
    let run = Run("ask --in-order", typing: ["?", "q"])
    #expect(run.talk.contains("Why we ask: Everybody can say"))
    #expect(run.status == .interrupted)
  }

  @Test func `a wrong line is answered and the question stays`() {
    let run = Run("ask --in-order", typing: ["9", "fcats", "1 2", "", "1", "q"])
    #expect(run.talk.contains("9 is not between 1 and 4."))
    #expect(run.talk.contains("'fcats' is no answer to 'symptom'; did you mean 'facts'?"))
    #expect(run.talk.contains("'symptom' takes one choice, saw 2; keep one, or write"))
    #expect(run.talk.contains("Type a number, or s to skip the question."))
    #expect(run.talk.contains("Question 2, at most 30 more questions: "))
  }

  @Test func `back returns to the answer before and changes it`() {
    let run = Run("ask --in-order", typing: ["1", "b", "2", "q"])
    #expect(run.talk.contains("*1 It lacks") || run.talk.contains("* 1 It lacks"))
    #expect(run.talk.contains("--symptom manner"))
  }

  @Test func `unknown is an answer and skip is none`() {
    let run = Run("ask --in-order", typing: ["u", "s", "1", "q"])
    #expect(run.talk.contains("--symptom unknown --strain none"))
  }

  @Test func `several picks are taken with spaces or commas`() {
    let run = Run(
      "ask --full --in-order \(Self.nearlyAll)", typing: ["1, 3", "32", "2 1", ""])
    #expect(run.repeatedCommand.contains("--reasons more-advanced --reasons retrieval-is-enough"))
  }

  @Test func `the review changes any answer before the result`() {
    let run = Run(
      "ask --full --in-order \(Self.nearlyAll)", typing: ["0", "2", "4", "99", "5", "2", ""])
    #expect(run.talk.contains("'99' is not a number between 1 and"))
    #expect(run.repeatedCommand.contains("--gap none"))
    #expect(run.repeatedCommand.contains("--citations helpful"))
  }

  @Test(arguments: [ConsoleLine.interrupted, .endOfInput])
  func `leaving keeps the answers and prints the command that goes on`(ending: ConsoleLine) throws {
    let directory = try TemporaryDirectory()
    let run = Run(
      "ask --in-order", typing: ["1", "2", ending],
      variables: ["XDG_STATE_HOME": directory.path])
    #expect(run.status == .interrupted)
    #expect(run.output.isEmpty)
    let path = "\(directory.path)/crossroads/sessions/2026-01-31-rag-vs-fine-tuning.json"
    #expect(run.talk.contains("Kept 2 answers in\n  \(path)\n"))
    #expect(run.talk.contains("crossroads ask --resume\n"))
    let resumed = Run(
      "ask --in-order --resume", typing: ["q"], variables: ["XDG_STATE_HOME": directory.path])
    #expect(resumed.talk.contains("Going on with 2 answers of \(path)."))
    #expect(resumed.talk.contains("Question 1, at most 29 more questions: Strain"))
  }

  @Test func `each answer is on disk before the next question is asked`() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path + "/session/answers.json"
    _ = Run(words: ["ask", "--in-order", "--save", path], typing: ["1", "u"])
    #expect(
      try directory.text(of: "session/answers.json") == """
        {
          "gap": "unknown",
          "rubric": "rag-vs-fine-tuning@2.1.0",
          "symptom": "facts"
        }

        """)
  }

  @Test func `a finished conversation leaves no unfinished file behind`() throws {
    let directory = try TemporaryDirectory()
    let run = Run(
      "ask --in-order \(Self.nearlyAll)", typing: ["1", ""],
      variables: ["XDG_STATE_HOME": directory.path])
    #expect(run.status == .fine)
    let sessions = try TemporaryDirectory.names(in: directory.path + "/crossroads/sessions")
    #expect(sessions.isEmpty)
  }

  @Test func `an unwritable place is said once and asking goes on`() {
    let run = Run(
      "ask --in-order --save /dev/null/answers.json", typing: ["1", "1", "q"])
    #expect(run.talk.components(separatedBy: "cannot be kept").count == 2)
    #expect(run.talk.contains("crossroads ask --symptom facts --gap knowledge"))
  }

  @Test func `the program without a command is the questionnaire`() {
    let run = Run("", typing: ["q"])
    #expect(run.status == .interrupted)
    #expect(run.talk.contains("RAG or fine-tuning?"))
  }

  @Test func `asking stops for the outcome once it is settled, and offers what still matters`() {
    let run = Run("ask", typing: ["1", "1", "4", "2", "n", "", "q"])
    #expect(run.status == .fine)
    #expect(run.talk.contains("Settled after 4 of 32: RAG. Nothing else can change it."))
    #expect(run.talk.contains("more questions decide which prerequisites, costs and advice apply."))
    #expect(run.output.contains("Fetch the facts when a question is asked"))
    #expect(run.unscriptedReads == 0)
  }

  @Test func `going back from the offer reopens the last question`() {
    let run = Run("ask", typing: ["1", "1", "4", "2", "b", "1", "q"])
    #expect(run.talk.contains("* your answer so far"))
    #expect(run.talk.contains("--gap knowledge --latency real-time --corpus thousands"))
  }

  @Test func `going on asks what most prerequisites and advice wait for`() {
    let run = Run("ask", typing: ["1", "1", "4", "2", "maybe", "y", "q"])
    #expect(run.talk.contains("Type y for yes, n for no, or b to go back."))
    #expect(run.talk.contains("Question 5, up to "))
    #expect(run.status == .interrupted)
  }
}
