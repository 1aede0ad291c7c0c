import Commands
import DesignDocuments
import Foundation
import Layouts
import Reports
import Rubrics
import TestSupport
import Testing

/// Whatever way answers go out, they come back in as the same.
@Suite struct SameAgainTests {
  /// Answers of every kind: absent, unknown, a choice, several, none of them, and sets.
  static func answers(to rubric: Rubric, seed: UInt64) -> Answers {
    var random = SplitMix64(seed: seed)
    var answers = Answers()
    for question in rubric.questions {
      let ids = question.choices.map(\.id)
      switch (random.next() % 6, question.pick) {
      case (0, _): continue
      case (1, _): answers[question.id] = .unknown
      case (2, .many): answers[question.id] = .choices([])
      case (_, .many):
        answers[question.id] = .choices(ids.filter { _ in random.next() % 2 == 0 })
      case (2, .one), (3, .one):
        let count = 2 + Int(random.next() % UInt64(max(1, ids.count - 2)))
        guard count < ids.count else { continue }
        answers[question.id] = .oneOf(Array(ids.shuffled(using: &random).prefix(count)))
      case (_, .one):
        answers[question.id] = ids.randomElement(using: &random).map(Answer.choice)
      }
    }
    return answers
  }

  private static func answers(in result: String, to rubric: Rubric) throws -> Answers {
    try SavedFile(NamedText(name: "result", bytes: Array(result.utf8))).answers(to: rubric)
      .file.answers
  }

  @Test(arguments: 0..<40) func `a command line gives the same answers again`(seed: UInt64) throws {
    let rubric = try RubricLibrary().module().rubric
    let answers = Self.answers(to: rubric, seed: seed)
    let line = AnswersLine("cost", answers: answers, by: rubric).text.source
    let run = Run(line.dropFirst("crossroads ".count) + " --format json")
    #expect(run.status == .fine, "\(run.talk)")
    #expect(try Self.answers(in: run.output, to: rubric) == answers, "\(line)")
  }

  @Test(arguments: 0..<40) func `an answers file gives the same answers again`(seed: UInt64) throws
  {
    let rubric = try RubricLibrary().module().rubric
    let answers = Self.answers(to: rubric, seed: seed)
    let run = Run(
      words: ["cost", "--answers", "-", "--format", "json"],
      input: JSONDraft.text(of: answers, for: rubric))
    #expect(run.status == .fine, "\(run.talk)")
    #expect(try Self.answers(in: run.output, to: rubric) == answers)
  }

  @Test(arguments: 0..<3) func `a draft declares the same answers`(seed: UInt64) throws {
    let rubric = try RubricLibrary().module().rubric
    let answers = Self.answers(to: rubric, seed: seed)
    let draft = Run(
      words: ["draft", "--answers", "-"], input: JSONDraft.text(of: answers, for: rubric)
    ).output
    let today = try #require(CalendarDay("2026-01-31"))
    let checker = DocumentChecker(rubric: rubric, options: CheckOptions(today: today))
    let report = checker.check(Array(draft.utf8), name: "draft.md")
    #expect(report.decisions.first?.answers == answers)
    #expect(!report.findings.contains { $0.check.hasPrefix("declaration-") })
    #expect(!report.findings.contains { $0.check == "answer-unknown" })
  }

  @Test func `the report's own command gives the same result again`() throws {
    let input = #"""
      {"behaviour": [], "gap": "knowledge", "volatility": {"oneOf": ["weekly", "monthly"]},
       "reasons": "none-of-these", "stakes": "unknown"}
      """#
    let words = ["advise", "--answers", "-"]
    let command = Run(words: words + ["--full"], input: input).repeatedCommand
    let line = try #require(
      command.split(separator: "\n").last { $0.contains("crossroads advise") })
    #expect(line.contains("--behaviour none-of-these"))
    #expect(line.contains("--volatility weekly/monthly"))
    let again = line.drop { $0 == " " }.dropFirst("crossroads ".count) + " --format json"
    #expect(
      Run(String(again)).output == Run(words: words + ["--format", "json"], input: input).output)
  }

  @Test func `a questionnaire keeps a set, none of them and unknown, and goes on with them`() throws
  {
    let directory = try TemporaryDirectory()
    let path = directory.path + "/mine.json"
    let flags = "--volatility weekly/monthly --behaviour none-of-these --stakes unknown"
    _ = Run("ask --in-order --save \(path) \(flags)", typing: ["1/2", "q"])
    let rubric = try RubricLibrary().module().rubric
    let text = try directory.text(of: "mine.json")
    let first = rubric.questions[0]
    let expected = Answer.oneOf(first.choices.prefix(2).map(\.id))
    let answers = try Self.answers(in: text, to: rubric)
    #expect(answers["volatility"] == .oneOf(["weekly", "monthly"]))
    #expect(answers["behaviour"] == .choices([]))
    #expect(answers["stakes"] == .unknown)
    #expect(answers[first.id] == expected)
    let run = Run("ask --in-order --resume \(path)", typing: ["r", "q", "q"])
    #expect(run.talk.contains("Going on with 4 answers"))
    #expect(run.talk.contains("Behaviour: none of them"))
    #expect(try directory.text(of: "mine.json") == text)
  }
}

/// Writes answers files as a team would.
private enum JSONDraft {
  static func text(of answers: Answers, for rubric: Rubric) -> String {
    let members = answers.answered(in: rubric).map { question, answer in
      let words = answer.possible.map { "\"\($0)\"" }.joined(separator: ", ")
      return switch answer {
      case .unknown: "\"\(question.id)\": \"unknown\""
      case .oneOf: "\"\(question.id)\": {\"oneOf\": [\(words)]}"
      case .choices: "\"\(question.id)\": [\(words)]"
      }
    }
    return "{\(members.joined(separator: ",\n"))}"
  }
}
