package import Rubrics

/// A piece of advice that applies to a decision.
package struct AppliedAdvice: Sendable, Hashable {
  /// How it bears on the plan.
  package enum Status: String, Sendable, CaseIterable {
    /// The plan does what the advice warns of.
    case committed
    /// It applies to the answers.
    case applies
  }

  package var advice: Advice
  /// How it bears on the plan.
  package var status: Status
}
