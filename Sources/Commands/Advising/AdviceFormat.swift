/// How a recommendation is printed.
enum AdviceFormat: String, Sendable, CaseIterable {
  /// For people, at the width of the terminal.
  case text
  /// For programs; a versioned promise.
  case json
  /// For pull requests and wikis.
  case markdown
  /// For a browser, to hand around.
  case html

  /// What it is good for, in one line.
  var help: String {
    switch self {
    case .text: "For people, at the terminal's width"
    case .json: "For programs: versioned, with sorted keys"
    case .markdown: "For pull requests and wikis"
    case .html: "One file for a browser, to hand around or print"
    }
  }
}
