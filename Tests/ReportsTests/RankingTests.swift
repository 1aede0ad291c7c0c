import Decisions
import Layouts
import Reports
import TestSupport
import Testing

@testable import AnswerSpaces
@testable import Rubrics

/// How a choice of one of several options is drawn and told.
@Suite struct RankingTests {
  /// The points of the post, the courier, the own van and the pigeon, and what they look like.
  static let points: [[Int]] = [
    [0, 0, 0, 0], [2, 1, 0, 0], [-1, 100, 1, 0], [-100, 1, -1, 0], [-9, -8, -7, -6],
    [1_000, 999, -1_000, 3],
  ]

  /// A choice by one answer that gives every option its points.
  static func recommendation(_ points: [Int], names: String = "") -> Recommendation {
    var rubric = ChoiceRubric.rubric
    let options = rubric.options.map(\.id)
    rubric.questions[0].choices[0].points = zip(options, points).filter { $1 != 0 }
      .map { Choice.Points(option: $0, value: $1) }
    for index in rubric.outcomes.indices { rubric.outcomes[index].title += names }
    return Recommendation(
      answers: ["weight": .choice("grams")], rubric: rubric,
      Firmness(standing: .open, possible: ["post"]))
  }

  /// The lines of the drawing, which end with an option's points.
  static func drawing(
    _ recommendation: Recommendation, columns: Int, glyphs: TextStyle.Glyphs = .unicode
  ) -> [String] {
    let text = AdviceReport(recommendation, digest: "")
      .rendered(in: TextStyle(width: columns, glyphs: glyphs))
    return text.split(separator: "\n").map(String.init)
      .filter { line in ["│", "|"].contains { line.contains($0) } }
  }

  @Test(arguments: points) func `bars never leave their columns, however narrow or wide the page`(
    points: [Int]
  ) throws {
    let recommendation = Self.recommendation(points, names: " of a name that is rather long")
    for columns in 40...130 {
      let lines = Self.drawing(recommendation, columns: columns)
      #expect(lines.count == 4)
      let axes = Set(lines.map { $0.prefix { $0 != "│" }.count })
      #expect(axes.count <= 1, "\(columns) columns: \(lines)")
      for line in lines { #expect(line.displayWidth <= columns, "\(columns) columns: \(line)") }
    }
  }

  @Test(arguments: [
    ("a-post-by-a-longer-name", "  own-van                   5  chosen\n"),
    ("a-post-by-a-name-much-too-long", "  a-post-by-a-name-much-too…   0\n"),
  ])
  func `a page too narrow for bars keeps names and points`(id: String, line: String) {
    var rubric = ChoiceRubric.rubric
    rubric.options[0].id = id
    rubric.outcomes[0].adopts = [id]
    rubric.outcomes[0].title = "Post that goes by a longer name"
    let recommendation = Recommendation(
      answers: ["weight": .choice("tons")], rubric: rubric,
      Firmness(standing: .open, possible: ["own-van"]))
    let text = AdviceReport(recommendation, digest: "")
      .rendered(in: TextStyle(width: 40))
    #expect(!text.contains("│"))
    #expect(text.contains(line))
  }

  @Test func `what is not nothing shows, beside something a thousand times as large too`() {
    let lines = Self.drawing(Self.recommendation([1_000, 1, -1, 0]), columns: 80)
    #expect(lines.map { $0.count { $0 == "█" } } == [32 - 1, 1, 0, 1])
  }

  @Test func `while no answer tells the options apart none is called chosen`() {
    let text = AdviceReport(Self.recommendation([0, 0, 0, 0]), digest: "")
      .rendered(in: TextStyle(width: 120))
    #expect(
      text.contains("The post stands first, because no answer tells the options apart yet;"))
    #expect(!text.contains("chosen"))
    #expect(!text.contains("tied"))
  }

  @Test func `a tie names every rival, and what decides it`() {
    let text = AdviceReport(Self.recommendation([2, 2, 2, 1]), digest: "")
      .rendered(in: TextStyle(width: 120))
    #expect(
      text.contains(
        "The post is chosen on a tie with ‘Courier’ and ‘Own van’: of equals the one listed first\n"
          + "  counts, and options are listed from the simplest and cheapest to undo."))
  }

  static func required(_ options: [String], points: [Int]) -> String {
    var recommendation = recommendation(points)
    recommendation.rubric.rules += options.map { option in
      Rule(
        id: "needs-\(option)", when: .answer(question: "weight", choices: ["grams"]), .requires,
        option, because: "It says so.")
    }
    return AdviceReport(
      Recommendation(
        answers: recommendation.decision.answers, rubric: recommendation.rubric,
        recommendation.firmness), digest: ""
    ).rendered(in: TextStyle(width: 120))
  }

  @Test func `a rule that requires an option is the reason, and who it keeps out is named once`() {
    let text = Self.required(["own-van"], points: [9, 0, 1, 0])
    #expect(text.contains("The own van is chosen, because a rule requires it."))
    #expect(
      text.contains("Ruled out, because a rule requires another: Post, Courier and Pigeon."))
  }

  @Test func `of two required options the better one is chosen, and of equals the first`() {
    #expect(
      Self.required(["courier", "own-van"], points: [9, 1, 3, 0]).contains(
        "The own van is chosen, because a rule requires it, 2 points ahead of ‘Courier’."))
    #expect(
      Self.required(["courier", "own-van"], points: [9, 3, 3, 0]).contains(
        "A courier is chosen, because a rule requires it, on a tie with ‘Own van’:"))
  }

  @Test func `the answers that told most for the chosen option come first`() throws {
    let recommendation = Recommendation(
      answers: ["weight": .choice("grams"), "hurry": .choice("today")],
      rubric: ChoiceRubric.rubric, Firmness(standing: .settled, possible: ["courier"]))
    // The weight moves other options by more points, and the hurry gives the chosen one its own.
    #expect(recommendation.decision.outcome.id == "courier")
    let text = AdviceReport(recommendation, digest: "").rendered()
    let hurry = try #require(
      text.ranges(of: "+3       ·  Hurry: Today (post -2, own-van +2)").first)
    let weight = try #require(text.ranges(of: "·      +3  Weight: A few grams").last)
    #expect(hurry.lowerBound < weight.lowerBound)
  }
}
