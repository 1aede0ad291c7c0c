@testable import Rubrics

/// A small rubric that fits in a reader's head: what a vegetable garden needs.
enum Garden {
  /// A greenhouse is earned by cold, and excluded in the shade; irrigation is earned by drought,
  /// and required for rice.
  static let rubric = Rubric(
    id: "garden",
    options: [
      RubricOption(id: "greenhouse", title: "Greenhouse", need: "warmth", adoptAt: 3),
      RubricOption(id: "irrigation", title: "Irrigation", need: "water", adoptAt: 3),
    ],
    outcomes: [
      outcome("greenhouse", ["greenhouse"]), outcome("irrigation", ["irrigation"]),
      outcome("both", ["greenhouse", "irrigation"]), outcome("nothing", []),
    ],
    questions: [
      question(
        "winter", .fixed, isEssential: true,
        [("mild", [:]), ("cold", ["greenhouse": 3]), ("arctic", ["greenhouse": 5])]),
      question("light", .changeable, [("sunny", [:]), ("shady", [:])]),
      question(
        "rain", .fixed,
        [("plenty", ["irrigation": -2]), ("some", ["irrigation": 1]), ("none", ["irrigation": 3])]),
      question("crop", .changeable, [("beans", [:]), ("rice", [:])]),
      question("fence", .changeable, [("yes", [:]), ("no", [:])]),
    ],
    rules: [
      Rule(
        id: "shade-needs-no-glass", when: .answer(question: "light", choices: ["shady"]),
        .excludes, "greenhouse"),
      Rule(
        id: "rice-needs-water", when: .answer(question: "crop", choices: ["rice"]), .requires,
        "irrigation"),
    ])

  /// The ways to answer all five questions: 3 * 2 * 3 * 2 * 2.
  static let combinations = 72

  static func outcome(_ id: String, _ adopts: [String]) -> Outcome {
    Outcome(id: id, title: "", adopts: adopts, headline: "")
  }

  static func question(
    _ id: String, _ mutability: Question.Mutability, isEssential: Bool = false,
    pick: Question.Pick = .one, _ choices: [(id: String, points: [String: Int])]
  ) -> Question {
    Question(
      id: id, title: "", ask: "", isEssential: isEssential, pick: pick, mutability: mutability,
      choices: choices.map { choice in
        Choice(
          id: choice.id, label: "",
          points: choice.points.sorted { $0.key < $1.key }
            .map { Choice.Points(option: $0.key, value: $0.value) })
      })
  }
}
