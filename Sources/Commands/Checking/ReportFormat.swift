/// How the report of `check` is printed.
enum ReportFormat: String, Sendable, CaseIterable {
  /// For people, at the width of the terminal.
  case text
  /// For programs; a versioned promise.
  case json
  /// For code scanning (SARIF 2.1.0).
  case sarif
  /// For annotations in GitHub Actions.
  case github
  /// For test reports of CI servers.
  case junit
  /// For step summaries and pull requests.
  case markdown

  /// The formats as a list in a sentence.
  static let list = allCases.map(\.rawValue).joined(separator: ", ")
}

/// A report somebody asked for.
struct ReportRequest: Sendable, Equatable {
  /// The format.
  var format: ReportFormat
  /// The file to write, or nothing for standard output.
  var file: String?

  /// Creates a request.
  init(_ format: ReportFormat, file: String? = nil) {
    self.format = format
    self.file = file
  }

  /// Reads `FORMAT` or `FORMAT=FILE`, or returns nothing when it is neither.
  init?(_ text: String) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let format = ReportFormat(rawValue: String(parts[0])) else { return nil }
    self.format = format
    guard parts.count == 2 else { return }
    guard !parts[1].isEmpty else { return nil }
    if parts[1] != "-" { file = String(parts[1]) }
  }
}
