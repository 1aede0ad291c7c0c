package import Rubrics

extension DocumentedCase {
  /// Returns whether the case says nothing of a rubric because of what that does not offer.
  ///
  /// It is so where the case expects nothing but outcomes that are not offered, or would come to one of them, as it
  /// expects, if everything were offered.
  package func isSetAside(by rubric: Rubric) -> Bool {
    let withdrawn = expectation.outcomes.filter { id in
      rubric.outcome(id).map { !rubric.withdrawn(in: $0).isEmpty } ?? false
    }
    guard !withdrawn.isEmpty else { return false }
    return withdrawn.count == expectation.outcomes.count
      || withdrawn.contains(
        Decision(from: answers, plan: plan, by: rubric.offeringEverything).outcome.id)
  }
}
