import Rubrics

extension Check {
  /// Finds documents where this does not hold: the text says how the result will be evaluated.
  ///
  /// It looks for the words that the rubric gives, and for nothing where it gives none.
  static let evaluationPlanMissing = Check(
    id: "evaluation-plan-missing",
    summary: "The text says how the result will be evaluated.",
    why:
      "Without an evaluation nobody can tell whether the decision was right, nor when "
      + "to change it.",
    severity: .warning,
    remedy: "Add a section on what is measured, and the threshold that decides",
    stage: .finished,
    passing: Handbook.deciding(
      saying: "We score 60 questions with known answers before each release: this is our test set."),
    failing: Handbook.deciding()
  ) { document, _ in
    guard !document.rubric.scope.evaluation.isEmpty, !document.prose.plansEvaluation else {
      return []
    }
    let message = "the text says nothing of how the result will be evaluated"
    let held = document.decisions.indices.first {
      document.decisions[$0].missingRubric == nil && document.decisions[$0].status?.kind != .closed
    }
    if let held {
      var mark = Mark(message: message, range: document.decisions[held].place)
      mark.decision = held
      return [mark]
    }
    // Where a decision is not plain, or a measure is named in code, there is room for doubt.
    guard let plain = document.undeclared.first(where: \.decision.isPlain)?.decision.quote,
      !document.markdown.holdsWord(of: document.rubric.scope.evaluation)
    else { return [] }
    return [Mark(severity: .note, message: message, range: plain.sentence)]
  }
}
