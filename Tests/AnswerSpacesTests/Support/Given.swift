import Rubrics

/// Some answers to a rubric, by position in the values of an enumeration.
struct Given {
  /// The answer of each question as it stands: 0 where it is open, of a set its best guess.
  var asIs: [Int]
  /// The answers of each set, nothing elsewhere.
  var sets: [[Int]?]

  /// Returns whether completing the answers can lead to an answer of a question.
  func allows(_ value: Int, of question: Int) -> Bool {
    if asIs[question] == 0 { return true }
    return sets[question]?.contains(value) ?? (asIs[question] == value)
  }

  /// Returns whether completing the answers can lead to a state.
  func allows(_ state: [Int]) -> Bool { state.indices.allSatisfy { allows(state[$0], of: $0) } }

  /// Whether completing the answers can go several ways at a question.
  func isUndecided(_ question: Int) -> Bool { asIs[question] == 0 || sets[question] != nil }

  /// Returns the answers with another answer to a question.
  func answering(_ question: Int, with value: Int) -> Given {
    var copy = self
    copy.asIs[question] = value
    copy.sets[question] = nil
    return copy
  }
}
