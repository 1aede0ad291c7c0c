import Decisions
import Rubrics

extension Check {
  static let decisionMissing = Check(
    id: "decision-missing",
    summary: "A declaration names its decision.",
    why:
      "Answers without a decision cannot be contradicted, and a reader cannot tell "
      + "what was decided.",
    severity: .error,
    remedy: "Add 'decision:' with an outcome",
    failing: Handbook.deciding(for: nil)
  ) { document, _ in
    document.eachDecision { decision in
      guard decision.declaration.decision == nil else { return [] }
      return [
        Mark(
          message:
            "this declaration names no decision; its answers lead to '\(decision.decision.outcome.id)'",
          remedy:
            "add 'decision:' with \(decision.rubric.outcomes.map(\.id).joined(separator: ", "))",
          range: decision.declaration.opening)
      ]
    }
  }
}
