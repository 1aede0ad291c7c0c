import Commands
import DesignDocuments
import Rubrics
import StrictJSON
import TestSupport
import Testing

@Suite struct DraftCommandTests {
  static let answerLines = [
    "--gap knowledge --volatility weekly --citations required --latency relaxed --corpus thousands --examples none",
    "--gap both --volatility weekly --citations required --latency relaxed --corpus thousands --examples hundreds --prompting plateaued --behaviour format,tone --stakes unknown",
    "--gap behaviour --volatility static --citations none --examples thousands --prompting plateaued --latency relaxed --corpus none",
    "--gap none --prompting untried",
    "--gap unknown",
    "",
  ]

  @Test(arguments: answerLines) func `a draft reads back as the same answers`(line: String) throws {
    let draft = Run("draft \(line)").output
    let rubric = try RubricLibrary().module().rubric
    let today = try #require(CalendarDay("2026-01-31"))
    let checker = DocumentChecker(rubric: rubric, options: CheckOptions(today: today))
    let report = checker.check(Array(draft.utf8), name: "draft.md")
    let saved = Run("advise --format json \(line)").output
    let advice = JSONValue(try JSONDocument(bytes: Array(saved.utf8), name: "advice").root)
    let decision = try #require(report.decisions.first)
    let answers = try SavedFile(
      NamedText(name: "answers", bytes: advice["answers"].bytes())
    ).answers(toExactly: rubric).answers
    #expect(decision.answers == answers)
    #expect(JSONValue.string(decision.declared ?? "") == advice["recommendation"]["outcome"])
    // What is open in the answers is open in the draft; the draft itself leaves nothing out.
    let open = [
      "prerequisite-open", "prerequisite-unconfirmed", "essential-unanswered",
      "decision-unsupported",
    ]
    #expect(report.findings.filter { !open.contains($0.check) }.map(\.message) == [])
  }

  @Test(arguments: ["[]", "[ ]", "  []   # none of them", "none-of-these", "[none-of-these]"])
  func `none of many choices is written in words and read back, as an empty list is`(
    list: String
  ) throws {
    let input = #"{"gap": "behaviour", "behaviour": [], "reasons": []}"#
    let draft = Run(words: ["draft", "--answers", "-"], input: input).output
    #expect(draft.contains("\nbehaviour: none-of-these\n"))
    let rubric = try RubricLibrary().module().rubric
    let today = try #require(CalendarDay("2026-01-31"))
    let checker = DocumentChecker(rubric: rubric, options: CheckOptions(today: today))
    let text = draft.replacing("behaviour: none-of-these", with: "behaviour: \(list)")
    let report = checker.check(Array(text.utf8), name: "draft.md")
    let answers = try SavedFile(
      NamedText(name: "answers", bytes: Array(input.utf8))
    ).answers(toExactly: rubric).answers
    #expect(answers["behaviour"] == .choices([]))
    #expect(report.decisions.first?.answers == answers)
    #expect(!report.findings.contains { $0.check.hasPrefix("declaration-") })
  }

  @Test func `a draft that decides otherwise than its answers is found out`() {
    let line = "draft \(Self.answerLines[0]) --plan fine-tuning"
    let run = Run(words: ["check", "-"], input: Run(line).output)
    #expect(run.status == .findings)
    #expect(run.output.contains("decision-contradicted"))
  }

  @Test func `a draft that decides otherwise names what its decision brings`() {
    let line =
      "--gap knowledge --volatility weekly --citations required --latency relaxed --corpus thousands"
      + " --examples none --plan fine-tuning"
    let run = Run("draft \(line)")
    #expect(run.output.contains("Curating examples outlasts training"))
    #expect(!run.output.contains("Every query pays for retrieval again"))
    #expect(run.output.contains("* [ ] **Enough examples to begin.**"))
    #expect(!run.output.contains("A corpus that can be trusted"))
    #expect(run.output.contains("* Who carries the cost: The training and evaluation teams"))
  }

  @Test func `a file that is there is kept unless it may be replaced`() throws {
    let directory = try TemporaryDirectory()
    let file = try directory.file("a.md", "mine")
    let run = Run(words: ["draft", "-o", file])
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains("is there already; choose another name, or add --force"))
    #expect(try directory.text(of: "a.md") == "mine")
    _ = Run(words: ["draft", "-o", file, "--force"])
    #expect(try directory.text(of: "a.md").hasPrefix("---\nstatus: proposed\ndate: 2026-01-31\n"))
  }

  @Test(arguments: [
    ("2026-08-31", "2027-02-28"), ("2026-01-31", "2026-07-31"), ("2027-08-31", "2028-02-29"),
  ])
  func `another look is due in six months`(today: String, due: String) {
    #expect(Run("draft --today \(today)").output.contains("review-by: \(due)\n"))
  }
}
