import AnswerSpaces
import Layouts
import Reports
import Rubrics
import StrictJSON
import TestSupport
import Testing

@Suite struct DifferenceReportTests {
  static let old = SampleRubric.rubric

  /// The sample rubric with a rule less, a lower threshold and other promises.
  static let new: Rubric = {
    var rubric = old
    rubric.version = "1.3.0"
    rubric.rules.removeLast()
    rubric.options[1].adoptAt = rubric.options[1].adoptAt.map { $0 - 1 }
    rubric.properties = [
      Property(
        id: "often-keeps-the-van", states: "Driving less often never argues for owning.",
        .monotone(question: "trips", order: ["daily", "weekly", "rare"], neverDrops: "own")),
      Property(
        id: "glass-is-rented", states: "Glass that is seldom driven goes in a rented van.",
        .always(
          .all([
            .answer(question: "loads", choices: ["glass"]),
            .answer(question: "trips", choices: ["rare"]),
          ]), adopts: "rent")),
    ]
    return rubric
  }()

  static func report(to new: Rubric = new) throws -> DifferenceReport {
    DifferenceReport(
      from: old, to: new, difference: try RubricDifference(old: old, new: new),
      cases: SampleRubric.cases,
      decisions: [
        .init(
          name: "docs/van.md", answers: ["loads": .choices(["tools"]), "trips": .choice("rare")])
      ])
  }

  @Test(arguments: [80]) func `the report on a difference reads as recorded`(
    width: Int
  ) throws {
    try Golden.compare(
      try Self.report().rendered(in: TextStyle(width: width)),
      with: "difference-\(width).txt")
  }

  @Test func `the Markdown report on a difference reads as recorded`() throws {
    try Golden.compare(
      try Self.report().rendered(as: .markdown), with: "difference.md")
  }

  @Test func `the JSON report on a difference reads as recorded`() throws {
    try Golden.compare(
      try Self.report().rendered(as: .json),
      with: "difference.json")
  }

  @Test func `what became of a promise is told, whatever became of it`() throws {
    var old = Self.old
    old.properties.append(
      Property(
        id: "glass-is-rented", states: "Glass is always rented.",
        .always(.answer(question: "loads", choices: ["glass"]), adopts: "rent")))
    old.properties.append(
      Property(
        id: "snow", states: "Snow is rented.",
        .always(.answer(question: "snow", choices: ["much"]), adopts: "rent")))
    var report = DifferenceReport(
      from: old, to: Self.new, difference: try RubricDifference(old: old, new: Self.new))
    let text = report.rendered(in: TextStyle(width: 500))
    #expect(text.contains("It speaks of snow, which the new version does not have."))
    #expect(
      text.contains(
        "What was promised before does not hold: --trips daily --loads glass leads to own."))
    report.promises = PromiseDifference(old: old, new: Self.new, budget: Budget(steps: 10))
    #expect(report.rendered().contains("Whether it still holds was not computed"))
    let markdown = report.rendered(as: .markdown)
    #expect(markdown.contains("## What it promises"))
    #expect(report.rendered(as: .html).contains("What it promises"))
  }

  @Test func `a rubric does not differ from itself`() throws {
    let report = try Self.report(to: Self.old)
    #expect(report.isEmpty)
    #expect(report.promises.isEmpty)
    #expect(!report.rendered().contains("promise"))
    #expect(!report.rendered(as: .json).contains("promise"))
    #expect(report.changedCases.isEmpty)
    let text = report.rendered()
    #expect(text.contains("No answers change their outcome."))
  }
}
