package import Diagnostics
package import Layouts

/// What a file says of answers, and what it makes of them where it is a result.
package struct SavedAnswers: Sendable, Hashable {
  /// The answers, with the plan and the rubric when they are named.
  package var file: AnswersFile
  /// The version of the rubric the answers were given to, when the file says so.
  package var version: String?
  /// Whether it is a result of `advise` or `cost` rather than answers alone.
  package var isResult: Bool
  /// The id of the outcome of a result of `advise`.
  package var outcome: String?
  /// What was left out because the rubric, which was another version then, does not know it; in the order of the file.
  package var dropped: [Problem]
}

extension SavedAnswers {
  /// Says what was left out and why, a line each, or nothing when nothing was.
  package func remark(for rubric: Rubric) -> Escaped<Terminal>? {
    guard !dropped.isEmpty else { return nil }
    let origin = version.map { "\(rubric.id)@\($0)" } ?? "an unknown version"
    let lines = dropped.map { problem -> Escaped<Terminal> in "  - \(problem)\n" }.joined()
    return
      "The answers were given to \(origin), and this is \(rubric.id)@\(rubric.version). Dropped:\n\(lines)"
  }
}
