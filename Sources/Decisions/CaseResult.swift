package import Rubrics

/// What a rubric makes of a documented case, against what the case expects.
package struct CaseResult: Sendable, Hashable {
  package var documentedCase: DocumentedCase
  /// What the rubric makes of it.
  package var decision: Decision

  /// Decides a case.
  package init(of documentedCase: DocumentedCase, by rubric: Rubric) {
    self.documentedCase = documentedCase
    self.decision = Decision(
      from: documentedCase.answers, plan: documentedCase.plan, by: rubric)
  }

  /// Whether the outcome is one of the defensible ones.
  package var isOutcomeExpected: Bool {
    documentedCase.expectation.outcomes.contains(decision.outcome.id)
  }

  /// The ids of expected advice that does not apply, in the order of the case.
  package var missingAdvice: [String] {
    let applying = Set(decision.advice.map(\.advice.id))
    return documentedCase.expectation.advice.filter { !applying.contains($0) }
  }

  /// The ids of expected prerequisites that are not open, in the order of the case.
  package var missingPrerequisites: [String] {
    let open = Set(
      decision.prerequisites.filter { $0.status == .open }.map(\.prerequisite.id))
    return documentedCase.expectation.prerequisites.filter { !open.contains($0) }
  }

  /// Whether everything is as expected.
  package var isHit: Bool {
    isOutcomeExpected && missingAdvice.isEmpty && missingPrerequisites.isEmpty
  }

  /// Whether the case is missed, and the rubric says why no honest weight would mend it.
  package var isDocumentedMiss: Bool {
    !isHit && documentedCase.documentedMiss != nil
  }

  /// Whether the case is hit although the rubric calls it a miss, so that the remark is out of date.
  package var isOutdatedMiss: Bool {
    isHit && documentedCase.documentedMiss != nil
  }
}
