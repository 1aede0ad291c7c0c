/// Finds outcomes that lead to a rubric which cannot be found, or does not take what they carry over.
struct MisfittingFollowOns: LintRule {
  let id = "misfitting-follow-on"
  let summary =
    "Every next rubric exists and knows the questions, choices and outcomes that are named of it."
  let severity = LintFinding.Severity.error

  /// Returns the rubric with an id.
  let rubric: @Sendable (String) -> Rubric?

  func findings(in rubric: Rubric) -> [LintFinding] {
    rubric.outcomes.enumerated().flatMap { index, outcome in
      outcome.next.enumerated().flatMap { position, next in
        findings(in: next, of: outcome, at: "rubric.json#/outcomes/\(index)/next/\(position)")
      }
    }
  }

  private func findings(
    in next: FollowOn, of owner: Outcome, at location: String
  ) -> [LintFinding] {
    func finding(_ message: String, _ remedy: String) -> LintFinding {
      self.finding(about: owner.id, at: location, message, remedy: remedy)
    }
    guard let rubric = rubric(next.rubric) else {
      return [
        finding(
          "no rubric is called '\(next.rubric)'", "name one that 'crossroads rubric list' shows")
      ]
    }
    return next.misfits(in: rubric).map { misfit in
      switch misfit {
      case .question(let question):
        finding(
          "'\(next.rubric)' has no question '\(question)'",
          "leave it out, or say under 'as' which question it is there")
      case .choice(let question, let choice):
        finding(
          "'\(question)' of '\(next.rubric)' has no choice '\(choice)'",
          "map it to one that 'crossroads explain' shows for it")
      case .outcome(let outcome):
        finding(
          "'\(next.rubric)' has no outcome '\(outcome)' to come to",
          "name under 'never' those that would undo '\(owner.id)', or none")
      }
    }
  }
}
