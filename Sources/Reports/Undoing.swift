import Decisions
package import Rubrics

/// That a decision undoes the one that raised it.
package struct Undoing: Sendable, Hashable {
  /// Whether the rubric foresees that.
  package enum Kind: String, Sendable, CaseIterable {
    /// It does, and takes the earlier decision back.
    case withdrawal
    /// It does not, so that the two contradict each other.
    case contradiction
  }

  /// Answers under which the rubric says that one decision undoes the other.
  package struct Excuse: Sendable, Hashable {
    /// What holds.
    package var condition: Condition
    /// The rubric whose questions it is about.
    package var rubric: Rubric
  }

  /// The rubric of the decision that is undone.
  package var origin: Rubric
  /// The outcome that is undone.
  package var outcome: Outcome
  /// The rubric of the decision that undoes it.
  package var next: Rubric
  /// The outcome that undoes it.
  package var end: Outcome
  /// Why the rubric says that it must, in whose questions; nothing where it says no such thing.
  var excuse: Excuse?
  /// Whether answers to the next rubric are open that could still change its outcome.
  package var isOpen: Bool

  /// Whether the rubric foresees it.
  package var kind: Kind { excuse == nil ? .contradiction : .withdrawal }

  /// Looks whether a decision undoes the one before it, and creates nothing when the two agree.
  ///
  /// A set of choices counts as its best guess, as it does for the outcomes.
  ///
  /// - Parameters:
  ///   - end: The outcome of the decision that follows.
  ///   - next: Its rubric.
  ///   - answersThere: The answers to that rubric.
  ///   - isOpen: Whether open answers could still change it.
  ///   - followOn: What led there.
  ///   - outcome: The outcome that led there.
  ///   - origin: The rubric of that outcome.
  ///   - answers: The answers to the rubric of that outcome.
  package init?(
    by end: Outcome, of next: Rubric, answers answersThere: Answers, isOpen: Bool,
    after followOn: FollowOn, of outcome: Outcome,
    in origin: Rubric, answers: Answers
  ) {
    guard followOn.never.contains(end.id) else { return nil }
    let excuses = [
      followOn.unless.map { (Excuse(condition: $0, rubric: origin), answers) },
      followOn.exceptions(in: next).map { (Excuse(condition: $0, rubric: next), answersThere) },
    ]
    excuse =
      excuses.compactMap(\.self).first { excuse, answers in
        excuse.condition.truth(given: answers.bestGuesses) == .holds
      }?.0
    self.origin = origin
    self.outcome = outcome
    self.next = next
    self.end = end
    self.isOpen = isOpen
  }
}
