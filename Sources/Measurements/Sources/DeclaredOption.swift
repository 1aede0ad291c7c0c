import Rubrics

/// An option of declared sources, called as on the command line.
enum DeclaredOption: String, CaseIterable {
  case exclude
  case window
  case changes
  case golden
  case column
  case results
  case closed
  case facts

  /// How it is written.
  var flag: String { "--" + rawValue }

  /// What it belongs to.
  var kinds: [SourceKind] {
    switch self {
    case .exclude: [.corpus, .changes]
    case .window: [.corpus]
    case .changes: [.changes]
    case .golden: [.examples]
    case .column, .results, .closed, .facts: [.sheet]
    }
  }

  /// Whether its value is a path.
  var isPath: Bool {
    switch self {
    case .exclude, .changes, .golden, .results: true
    case .window, .column, .closed, .facts: false
    }
  }

  /// What its value is, behind an article.
  var value: String {
    switch self {
    case .exclude: "a folder or a file to leave out"
    case .window: "a number of tokens"
    case .changes, .golden, .results: "a file"
    case .column: "a column and its name, such as closed=bare"
    case .closed, .facts: "the label of a prompt or a provider"
    }
  }

  /// Where the value is kept, of those that are kept as they are given and no more than once.
  private var single: WritableKeyPath<MeasuredSources, String?>? {
    switch self {
    case .changes: \.changes
    case .golden: \.golden
    case .results: \.results
    case .closed: \.conditions[.closed]
    case .facts: \.conditions[.facts]
    case .exclude, .window, .column: nil
    }
  }

  /// Takes a value in, and returns whether it is one.
  func set(_ value: String, in sources: inout MeasuredSources) -> Bool {
    switch self {
    case .exclude: sources.excluded.append(value)
    case .window:
      guard let window = Int(value), (1...1_000_000_000).contains(window) else { return false }
      sources.window = window
    case .column:
      let parts = value.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[1].isEmpty,
        let column = SheetColumn(rawValue: String(parts[0]))
      else { return false }
      sources.columns[column] = String(parts[1])
    case .changes, .golden, .results, .closed, .facts:
      single.map { sources[keyPath: $0] = value }
    }
    return true
  }

  /// Returns its values in sources, as `set` takes each.
  func values(in sources: MeasuredSources, for kind: SourceKind) -> [String] {
    switch self {
    case .exclude: kind == .changes && sources.changes != nil ? [] : sources.excluded
    case .window: [sources.window.map(String.init)].compactMap(\.self)
    case .column:
      sources.columns.sorted { $0.key.rawValue < $1.key.rawValue }
        .map { "\($0.key.rawValue)=\($0.value)" }
    case .changes, .golden, .results, .closed, .facts:
      [single.flatMap { sources[keyPath: $0] }].compactMap(\.self)
    }
  }

  /// Returns whether it was given and may not be given again.
  func isSpent(in sources: MeasuredSources) -> Bool {
    self == .window ? sources.window != nil : single.map { sources[keyPath: $0] != nil } ?? false
  }
}
