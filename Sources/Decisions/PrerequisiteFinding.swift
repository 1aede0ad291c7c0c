package import Rubrics

/// A prerequisite that is missing, or that nobody has spoken to yet.
package struct PrerequisiteFinding: Sendable, Hashable {
  /// What is known about it.
  package enum Status: String, Sendable, CaseIterable {
    /// The answers say that it is missing.
    case open
    /// The answers do not say.
    case toConfirm = "to-confirm"
  }

  package var prerequisite: Prerequisite
  /// What is known about it.
  package var status: Status
  /// The questions whose answers decide it, in the rubric's order; none where it is certainly missing.
  package var openQuestions: [Question] = []
}
