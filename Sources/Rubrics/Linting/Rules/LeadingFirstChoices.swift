/// Finds a questionnaire whose first choices all push one way, since people tend to take the first.
///
/// The first of several offered answers is picked more often in writing (Krosnick and Alwin, 1987).
struct LeadingFirstChoices: LintRule {
  let id = "leading-first-choices"
  let summary = "The first choices of the scoring questions do not favour one option throughout."
  let severity = LintFinding.Severity.warning

  /// Fewer scoring questions than this say nothing about a tendency.
  private let leastQuestions = 4
  /// The share of scoring questions, in percent, from which on it is a tendency.
  private let percentLimit = 70

  func findings(in rubric: Rubric) -> [LintFinding] {
    let scoring = rubric.questions.filter { $0.choices.contains { !$0.points.isEmpty } }
    guard scoring.count >= leastQuestions else { return [] }
    return rubric.options.compactMap { option in
      let led = scoring.count { question in
        question.choices.first.map { favours(option, $0, in: rubric) } ?? false
      }
      guard led * 100 > scoring.count * percentLimit else { return nil }
      return finding(
        about: rubric,
        "the first choice favours '\(option.id)' in \(led) of \(scoring.count) scoring questions",
        remedy: "turn the order of choices round in some of them")
    }
  }

  private func favours(_ option: RubricOption, _ choice: Choice, in rubric: Rubric) -> Bool {
    let others = rubric.options.filter { $0.id != option.id }.map { choice.points(for: $0.id) }
    return choice.points(for: option.id) > (others.max() ?? 0)
  }
}
