/// How firm a recommendation is.
package enum Standing: String, Sendable, CaseIterable {
  /// No way of answering the rest changes the outcome.
  case settled
  /// Open answers could still change the outcome.
  case open
  /// Open, and an essential question is unanswered.
  case undecided
  /// The answer space was too large to say.
  case notComputed = "not-computed"
}
