import Decisions
import Layouts
import Reports
import Rubrics
import TestSupport
import Testing

@Suite struct NeedsMapRuleTests {
  /// Where the last of some signs lies on a map: left or right, above or below the thresholds.
  private static func quarter(of signs: String, on map: NeedsMap, columns: Int) -> String? {
    let lines = map.lines(columns: columns, glyphs: .unicode).map { Array($0.words) }
    guard let level = lines.firstIndex(where: { $0.contains("╌") }),
      let threshold = lines[level].lastIndex(of: "┼"),
      let row = lines.indices.dropFirst().first(where: { row in
        lines[row].contains("│") && lines[row].contains { signs.contains($0) }
      }),
      let column = lines[row].firstIndex(where: { signs.contains($0) })
    else { return nil }
    return (row < level ? "upper " : "lower ") + (column < threshold ? "left" : "right")
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var answers: Answers
    var point: String
    var head: String?
  }

  static let cases = [
    Case(
      testDescription: "points alone", answers: ["trips": .choice("daily")],
      point: "lower right"),
    Case(
      testDescription: "an option that is ruled out",
      answers: ["trips": .choice("daily"), "parking": .choice("none")], point: "lower right",
      head: "lower left"),
    Case(
      testDescription: "an option that is required",
      answers: ["trips": .choice("rare"), "loads": .choices(["livestock"])], point: "upper left"),
  ]

  @Test(arguments: cases, [40, 60, 80, 120])
  func `an arrow leads from the point to the outcome that a rule forces`(
    sample: Case, columns: Int
  ) throws {
    let rubric = SampleRubric.rubric
    let decision = Decision(from: sample.answers, by: rubric)
    let map = try #require(NeedsMap(of: decision, by: rubric))
    #expect(Self.quarter(of: "●", on: map, columns: columns) == sample.point)
    #expect(Self.quarter(of: "→←↑↓", on: map, columns: columns) == sample.head)
  }

  @Test(arguments: cases) func `the picture shows the arrow too`(sample: Case) throws {
    let recommendation = Recommendation(answers: sample.answers, Recommendation.open.firmness)
    let page = AdviceReport(recommendation, digest: "").rendered(as: .html)
    #expect(page.contains("<g class=\"rule\">") == (sample.head != nil))
  }

  @Test func `the map of the shipped rubric never contradicts the outcome`() throws {
    let rubric = try BuiltInRubrics.module("rag-vs-fine-tuning").rubric
    let names = ["fine-tuning": "upper left", "combined": "upper right", "rag": "lower right"]
    var random = SplitMix64(seed: 7)
    var forced: Set<String> = []
    for _ in 0..<400 {
      var answers = Answers()
      for question in rubric.questions where Int.random(in: 0..<3, using: &random) == 0 {
        guard let choice = question.choices.randomElement(using: &random) else { continue }
        answers[question.id] = .choice(choice.id)
      }
      let decision = Decision(from: answers, by: rubric)
      let map = try #require(NeedsMap(of: decision, by: rubric))
      let expected = names[decision.outcome.id] ?? "lower left"
      let head = Self.quarter(of: "→←↑↓", on: map, columns: 100)
      #expect((head ?? Self.quarter(of: "●", on: map, columns: 100)) == expected, "\(answers)")
      if let head { forced.insert(head) }
    }
    #expect(forced.count == 4)
  }
}
