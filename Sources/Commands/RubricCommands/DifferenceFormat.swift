/// How the difference of two rubrics is printed.
enum DifferenceFormat: String, Sendable, CaseIterable {
  /// For people, at the width of the terminal.
  case text
  /// For programs; a versioned promise.
  case json
  /// For a comment on a pull request.
  case markdown

  /// What it is good for, in one line.
  var help: String {
    switch self {
    case .text: "For people, at the terminal's width"
    case .json: "For programs: versioned, with sorted keys"
    case .markdown: "For a comment on a pull request"
    }
  }
}
