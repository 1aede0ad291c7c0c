/// What a team said to one question.
///
/// A question that was not asked has no answer at all, which is another thing.
package enum Answer: Sendable, Hashable {
  /// What was chosen, in the rubric's order: exactly one choice unless the question allows many, and none of them is `[]`.
  case choices([String])
  /// What is left possible of a one-choice question: at least two of its choices, not all, the best guess first.
  case oneOf([String])
  /// "We do not know yet."
  case unknown

  /// The answer that holds one choice.
  package static func choice(_ id: String) -> Answer { .choices([id]) }

  /// The ids of the choices that add points, of a set the best guess alone.
  package var choices: [String] {
    switch self {
    case .choices(let ids): ids
    case .oneOf(let ids): Array(ids.prefix(1))
    case .unknown: []
    }
  }

  /// The ids of the choices that the answer allows, of a set all of them.
  package var possible: [String] {
    switch self {
    case .choices(let ids), .oneOf(let ids): ids
    case .unknown: []
    }
  }

  /// The words that give this answer on a command line and in a design doc, never none of them.
  package var words: [String] {
    switch self {
    case .choices([]): [Question.noneOfThese]
    case .choices(let ids): ids
    case .oneOf(let ids): [ids.joined(separator: "/")]
    case .unknown: [Question.unknown]
    }
  }
}
