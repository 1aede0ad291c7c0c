import AnswerSpaces
import Commands
import Decisions
import Layouts
import Reports
import Rubrics
import TestSupport
import Testing

/// The one page that a report begins with, by the shipped rubrics.
@Suite struct AdvicePageTests {
  /// A command line whose page is looked at.
  struct Situation: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var answers: String
  }

  static let situations = [
    Situation(
      testDescription: "settled",
      answers: "--symptom facts --gap knowledge --volatility weekly --citations required"
        + " --corpus thousands --plan fine-tuning"),
    Situation(
      testDescription: "combined",
      answers: "--gap both --behaviour format --volatility weekly --citations helpful"
        + " --latency relaxed --corpus thousands --access shared --prompting plateaued"
        + " --examples hundreds --task narrow --evaluation basic --strain none"),
    Situation(
      testDescription: "prompt-first",
      answers: "--gap none --strain none --prompting partial --volatility static"
        + " --citations none --latency relaxed --corpus prompt-sized"),
    Situation(
      testDescription: "undecided",
      answers: "--symptom facts --volatility weekly --plan fine-tuning"),
    Situation(testDescription: "nothing-answered", answers: ""),
    Situation(
      testDescription: "follow",
      answers: "--gap knowledge --volatility daily --citations required --corpus thousands"
        + " --access per-user --follow"),
  ]

  private static func run(_ words: String, width: Int = 80) -> Run {
    Run(
      "advise " + words,
      variables: ["LANG": "C.UTF-8", "NO_COLOR": "1", "TERM": "xterm", "PAGER": "cat"],
      traits: ConsoleTraits(isOutputTerminal: true, width: width))
  }

  @Test(arguments: situations, [60, 80, 120]) func `the page reads as recorded`(
    situation: Situation, width: Int
  ) throws {
    let run = Self.run(situation.answers, width: width)
    #expect(run.talk.isEmpty)
    try Golden.compare(run.output, with: "page-\(situation.testDescription)-\(width).txt")
  }

  /// The most lines of a page; where lines are short, more of them.
  private static func most(at width: Int) -> Int { width < 80 ? 60 : 48 }

  @Test(arguments: BuiltInRubrics.ids) func `a page stays one page`(id: String) throws {
    let module = try RubricLibrary().module(named: id)
    for seed in 0..<4 as Range<UInt64> {
      let answers = SameAgainTests.answers(to: module.rubric, seed: seed)
      let line = AnswersLine("advise", answers: answers, by: module.rubric).text.source
      let words = line.dropFirst("crossroads advise".count) + " --rubric \(id)"
      for width in [60, 80, 120] {
        let run = Self.run(words + (seed % 3 == 0 ? " --follow" : ""), width: width)
        let lines = run.output.utf8.count { $0 == UInt8(ascii: "\n") }
        #expect(lines <= Self.most(at: width), "\(lines) lines at \(width): \(line)")
        #expect(lines > 5, "\(run.talk)")
      }
    }
  }

  @Test(arguments: ["markdown", "text"]) func `the page says in every format what to decide next`(
    format: String
  ) {
    let page = Self.run(Self.situations[0].answers + " --format \(format)").output
    #expect(page.contains("Then decide: "))
    #expect(page.contains("retrieval-design"))
  }

  @Test(arguments: BuiltInRubrics.ids) func `nothing on the page depends on what is open`(
    id: String
  ) throws {
    let rubric = try RubricLibrary().module(named: id).rubric
    var omitted = 0
    for seed in 100..<112 as Range<UInt64> {
      let answers = SameAgainTests.answers(to: rubric, seed: seed)
      let line = AnswersLine("advise", answers: answers, by: rubric).text.source
      let page = Self.run(
        line.dropFirst("crossroads advise".count) + " --rubric \(id) --format markdown"
      ).output
      let decision = Decision(from: answers, by: rubric)
      let entries =
        rubric.prerequisites.map {
          ($0.title.prefix(1).lowercased() + $0.title.dropFirst(), $0.when)
        }
        + rubric.advice.map { ($0.title, $0.when) }
      for (title, condition) in entries
      where condition.truth(given: answers, outcome: decision.outcome.id) == .undetermined {
        omitted += 1
        #expect(!page.contains("**\(title)"), "\(title): \(line)")
      }
    }
    #expect(omitted > 40)
  }

  @Test func `what is ruled out and may still come out is ruled out so far`() {
    let open = Self.run("--symptom facts --corpus prompt-sized").output
    #expect(open.contains("It could still become RAG"))
    #expect(open.contains("and ruled out so far"))
    let settled = Self.run(Self.situations[0].answers).output
    #expect(settled.contains("and ruled out."))
  }

  @Test func `everything follows the page where it is asked for`() {
    let page = Self.run(Self.situations[0].answers).output
    let full = Self.run(Self.situations[0].answers + " --full").output
    #expect(!page.contains("Sources"))
    #expect(full.contains("\nSources\n"))
    // A file has no width to fit, so its page is the roomiest.
    for heading in ["Because", "What would overturn it", "First, this week"] {
      #expect(page.contains("\n\(heading)\n"))
      #expect(full.contains("\n\(heading)\n"))
    }
  }
}
