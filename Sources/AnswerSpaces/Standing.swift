/// How firm a recommendation is.
package enum Standing: String, Sendable, CaseIterable {
  /// What the words mean, for a reader of schemas.
  package static let meaning =
    "How firm the outcome is: settled, whatever is answered yet; open; undecided, where an essential answer is missing as well; not-computed, where the rubric is too large."

  /// No way of answering the rest changes the outcome.
  case settled
  /// Open answers could still change the outcome.
  case open
  /// Open, and an essential question is unanswered.
  case undecided
  /// The answer space was too large to say.
  case notComputed = "not-computed"
}
