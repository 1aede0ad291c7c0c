import Reports

/// A report somebody asked for.
struct ReportRequest: Sendable, Equatable {
  /// The formats as a list in a sentence.
  static let formats = CheckReport.formats.map(\.rawValue).joined(separator: ", ")

  var format: Format
  /// The file to write, or nothing for standard output.
  var file: String?
}

extension ReportRequest {
  /// Reads `FORMAT` or `FORMAT=FILE`, or returns nothing when it is neither.
  init?(_ text: String) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let format = Format(rawValue: String(parts[0])), CheckReport.formats.contains(format)
    else { return nil }
    self.format = format
    guard parts.count == 2 else { return }
    guard !parts[1].isEmpty else { return nil }
    if parts[1] != "-" { file = String(parts[1]) }
  }
}
