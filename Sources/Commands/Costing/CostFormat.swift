/// How an estimate of costs is printed.
enum CostFormat: String, Sendable, CaseIterable {
  /// For people, at the width of the terminal, with charts.
  case text
  /// For programs; a versioned promise.
  case json
  /// For pull requests and wikis, with tables.
  case markdown
  /// The charts alone, as a picture.
  case svg

  /// What it is good for, in one line.
  var help: String {
    switch self {
    case .text: "For people, at the terminal's width, with charts"
    case .json: "For programs: versioned, with sorted keys"
    case .markdown: "For pull requests and wikis, with tables"
    case .svg: "The charts as a picture that stands alone"
    }
  }
}
