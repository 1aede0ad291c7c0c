/// What the evidence allows as the answer to a question.
package enum Finding: Sendable, Hashable {
  /// One of some choices, the best guess first; a single one is settled.
  case oneOf([String])
  /// All of some choices, for a question that takes many.
  case each([String])
  /// Nothing can be said.
  case unknown(Ignorance)

  /// The choices, none where nothing can be said.
  package var choices: [String] {
    switch self {
    case .oneOf(let choices), .each(let choices): choices
    case .unknown: []
    }
  }

  /// Whether more evidence of the same kind would not be needed to name the answer.
  package var isSettled: Bool {
    switch self {
    case .oneOf(let choices): choices.count == 1
    case .each: true
    case .unknown: false
    }
  }
}
