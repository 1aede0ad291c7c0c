/// What a team said to one question.
///
/// A question that was not asked has no answer at all, which is a third thing.
package enum Answer: Sendable, Hashable {
  /// The ids of the choices, in the rubric's order: exactly one unless the question allows many.
  case choices([String])
  /// The ids of the choices of which one is right, the best guess first.
  ///
  /// They are at least two and not all; only a question that takes one choice is answered so.
  case oneOf([String])
  /// "We do not know yet."
  case unknown

  /// The answer that holds one choice.
  package static func choice(_ id: String) -> Answer { .choices([id]) }

  /// The ids of the choices, of a set the best guess alone, none for `unknown`.
  package var choices: [String] {
    switch self {
    case .choices(let ids): ids
    case .oneOf(let ids): Array(ids.prefix(1))
    case .unknown: []
    }
  }

  /// The words that give this answer on a command line: the choices, or `unknown`.
  package var words: [String] {
    switch self {
    case .choices(let ids): ids
    case .oneOf(let ids): [ids.joined(separator: "/")]
    case .unknown: [Question.unknown]
    }
  }
}
