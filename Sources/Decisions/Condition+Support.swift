package import Rubrics

extension Condition {
  /// Returns the questions whose answers make the condition come out as it does.
  ///
  /// Of several ways in which it does, the one that takes the fewest answers counts, and of those the
  /// first. With these answers alone it comes out the same.
  ///
  /// - Parameters:
  ///   - answers: What the team said.
  ///   - outcome: The id of the computed outcome.
  ///   - plan: The id of the intended outcome.
  /// - Returns: The ids of the questions; none where the condition depends on no answer, or on what
  ///   is open.
  package func support(
    given answers: Answers, outcome: String? = nil, plan: String? = nil
  ) -> Set<String> {
    let truth = truth(given: answers, outcome: outcome, plan: plan)
    guard truth != .undetermined else { return [] }
    switch self {
    case .not(let part): return part.support(given: answers, outcome: outcome, plan: plan)
    case .answer(let question, _): return [question]
    case .outcome, .plan: return []
    case .all(let parts), .any(let parts):
      let deciding = parts.filter {
        $0.truth(given: answers, outcome: outcome, plan: plan) == truth
      }.map { $0.support(given: answers, outcome: outcome, plan: plan) }
      // All parts together make a conjunction hold, while one alone makes it fail; and so on.
      return isConjunction == (truth == .holds)
        ? deciding.reduce(into: []) { $0.formUnion($1) }
        : deciding.min { $0.count < $1.count } ?? []
    }
  }

  private var isConjunction: Bool {
    if case .all = self { true } else { false }
  }
}
