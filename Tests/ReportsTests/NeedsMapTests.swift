import Decisions
import Layouts
import Reports
import TestSupport
import Testing

@testable import Rubrics

@Suite struct NeedsMapTests {
  /// Where the point of a report's map lies: left or right, above or below the thresholds.
  private static func quarter(of text: String) -> String? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
    guard let level = lines.firstIndex(where: { $0.contains("╌") }),
      let threshold = lines[level].lastIndex(of: "┼"),
      let row = lines.lastIndex(where: { $0.contains("●") && $0.contains("│") }),
      let column = lines[row].firstIndex(of: "●")
    else { return nil }
    return (row < level ? "upper " : "lower ") + (column < threshold ? "left" : "right")
  }

  @Test(arguments: [-50, -4, 0, 3, 4, 5, 7, 60], [-50, -2, 0, 2, 3, 4, 9, 60])
  func `the point lies in the quarter of its points and never leaves the map`(
    across: Int, up: Int
  ) {
    var rubric = SampleRubric.rubric
    rubric.questions[0].choices[0].points = [
      Choice.Points(option: "own", value: across), Choice.Points(option: "rent", value: up),
    ]
    let recommendation = Recommendation(
      answers: ["trips": .choice("daily")], rubric: rubric, Recommendation.open.firmness)
    let expected = (up >= 3 ? "upper " : "lower ") + (across >= 4 ? "right" : "left")
    for width in [40, 60, 80, 120] {
      let text = AdviceReport(recommendation, digest: "").rendered(in: TextStyle(width: width))
      #expect(Self.quarter(of: text) == expected)
    }
  }

  @Test func `answers beyond what a question allows stay on the map`() {
    let recommendation = Recommendation(
      answers: [
        "trips": .choices(["daily", "weekly", "rare"]),
        "loads": .choices(["glass", "glass", "glass", "livestock", "livestock"]),
      ], Recommendation.open.firmness)
    #expect(Self.quarter(of: AdviceReport(recommendation, digest: "").rendered()) == "upper left")
  }

  @Test func `one option or three options are told in words alone`() {
    var rubric = SampleRubric.rubric
    rubric.options.append(
      RubricOption(id: "lend", title: "Lending", need: "lending need", adoptAt: 1))
    let text = AdviceReport(
      Recommendation(
        answers: ["trips": .choice("daily")], rubric: rubric, Recommendation.open.firmness),
      digest: ""
    ).rendered()
    #expect(!text.contains("┼"))
    #expect(text.contains("Lending need 0 (1 is enough): Lending is not adopted."))
  }
}
