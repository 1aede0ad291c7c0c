/// How a result that people and programs read is printed.
enum ResultFormat: String, Sendable, CaseIterable {
  /// For people, at the width of the terminal.
  case text
  /// For programs; a versioned promise.
  case json

  /// What it is good for, in one line.
  var help: String {
    switch self {
    case .text: "For people, at the terminal's width"
    case .json: "For programs: versioned, with sorted keys"
    }
  }
}
