@testable import Rubrics

extension Garden {
  /// The garden with a symptom, limp leaves, and the test that tells thirst from heat.
  ///
  /// Limp leaves speak for irrigation until somebody has felt the soil; so does dry soil.
  static let tested: Rubric = {
    var rubric = Garden.rubric
    rubric.questions.insert(
      Question(
        id: "leaves", title: "", ask: "", isEssential: true, supersededBy: "soil",
        choices: [
          Choice(
            id: "limp", label: "", points: [Choice.Points(option: "irrigation", value: 3)]),
          Choice(id: "firm", label: ""), Choice(id: "curled", label: ""),
        ]), at: 0)
    rubric.questions.append(
      question(
        "soil", .fact, [("dry", ["irrigation": 4]), ("moist", [:]), ("wet", ["irrigation": -4])]))
    rubric.rules.append(
      Rule(
        id: "curled-leaves-want-glass", when: .answer(question: "leaves", choices: ["curled"]),
        .requires, "greenhouse"))
    return rubric
  }()
}
