package import Rubrics

/// The conclusion a rubric draws from answers, with everything that follows from it.
package struct Decision: Sendable, Hashable {
  /// The answers it was drawn from.
  package var answers: Answers
  /// The id of the outcome the team intends, when it said so.
  package var plan: String?
  /// How the options fared.
  package var scorecard: Scorecard
  /// The outcome of the adopted set.
  package var outcome: Outcome
  /// The prerequisites that are open or to be confirmed, blockers first, open ones before the others.
  package var prerequisites: [PrerequisiteFinding]
  /// The advice that applies, by kind in the order of a report, committed first within a kind.
  package var advice: [AppliedAdvice]

  /// Draws the conclusion.
  ///
  /// - Parameters:
  ///   - answers: What the team said; choices the rubric does not know add nothing.
  ///   - plan: The id of the outcome the team intends. It scores nothing.
  ///   - rubric: The rubric, whose outcomes must name every set of options that can be adopted.
  package init(from answers: Answers, plan: String? = nil, by rubric: Rubric) {
    let scorecard = Scorecard(of: answers, by: rubric)
    let adopted = scorecard.adopted
    let outcome =
      rubric.outcome(adopting: adopted)
      ?? Outcome(id: "unnamed", title: "No name", adopts: adopted, headline: "")
    self.answers = answers
    self.plan = plan
    self.scorecard = scorecard
    self.outcome = outcome
    self.prerequisites = Self.prerequisites(of: rubric, answers, outcome: outcome.id, plan: plan)
    self.advice = Self.advice(of: rubric, answers, outcome: outcome.id, plan: plan)
  }

  private static func prerequisites(
    of rubric: Rubric, _ answers: Answers, outcome: String, plan: String?
  ) -> [PrerequisiteFinding] {
    let findings = rubric.prerequisites.compactMap { prerequisite -> PrerequisiteFinding? in
      switch prerequisite.when.truth(given: answers, outcome: outcome, plan: plan) {
      case .holds: return PrerequisiteFinding(prerequisite: prerequisite, status: .open)
      case .undetermined:
        let open = prerequisite.when.openQuestions(given: answers, outcome: outcome, plan: plan)
        return PrerequisiteFinding(
          prerequisite: prerequisite, status: .toConfirm,
          openQuestions: rubric.questions.filter { open.contains($0.id) })
      case .fails: return nil
      }
    }
    return Prerequisite.Severity.allCases.flatMap { severity in
      PrerequisiteFinding.Status.allCases.flatMap { status in
        findings.filter { $0.prerequisite.severity == severity && $0.status == status }
      }
    }
  }

  private static func advice(
    of rubric: Rubric, _ answers: Answers, outcome: String, plan: String?
  ) -> [AppliedAdvice] {
    let applying = rubric.advice.compactMap { advice -> AppliedAdvice? in
      guard advice.when.truth(given: answers, outcome: outcome, plan: plan) == .holds else {
        return nil
      }
      let isCommitted = plan.map(advice.committedBy.contains) ?? false
      return AppliedAdvice(advice: advice, status: isCommitted ? .committed : .applies)
    }
    return Advice.Kind.allCases.flatMap { kind in
      AppliedAdvice.Status.allCases.flatMap { status in
        applying.indices
          .filter { applying[$0].advice.kind == kind && applying[$0].status == status }
          .map { applying[$0] }
      }
    }
  }

  /// Returns the prerequisites of an outcome, whether or not the answers lead to it, blockers first.
  ///
  /// - Parameters:
  ///   - outcome: The id of the outcome.
  ///   - rubric: The rubric.
  /// - Returns: The prerequisites that are open or to be confirmed.
  package func prerequisites(of outcome: String, by rubric: Rubric) -> [PrerequisiteFinding] {
    outcome == self.outcome.id
      ? prerequisites : Self.prerequisites(of: rubric, answers, outcome: outcome, plan: plan)
  }

  /// Returns what the same answers bring for somebody who decides for an outcome, whether or not they lead to it.
  package func deciding(for outcome: Outcome, by rubric: Rubric) -> Decision {
    guard outcome.id != self.outcome.id else { return self }
    var decision = self
    decision.outcome = outcome
    decision.prerequisites = prerequisites(of: outcome.id, by: rubric)
    decision.advice = Self.advice(of: rubric, answers, outcome: outcome.id, plan: plan)
    return decision
  }

  /// Returns the prerequisites that depend on what nobody answered, in the order of the questions that decide them.
  package func questionsToSettle(by rubric: Rubric) -> [PrerequisiteFinding] {
    let waiting = prerequisites.filter { $0.status == .toConfirm }
    return rubric.questions.flatMap { question in
      waiting.filter { $0.openQuestions.first?.id == question.id }
    }
  }

  /// Returns the applying advice of one kind, committed first.
  package func advice(_ kind: Advice.Kind) -> [AppliedAdvice] {
    advice.indices.filter { advice[$0].advice.kind == kind }.map { advice[$0] }
  }
}
