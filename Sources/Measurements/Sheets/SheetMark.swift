/// Reads the marks people write.
enum SheetMark {
  /// Returns yes or no, or nothing when it is neither.
  static func bool(_ text: String) -> Bool? {
    switch text.trimmed.lowercased() {
    case "y", "yes", "1", "true", "pass", "passed", "1.0": true
    case "n", "no", "0", "false", "fail", "failed", "0.0": false
    default: nil
    }
  }

  /// Returns whether an answer is written down, or nothing when the mark says nothing of it.
  static func written(_ text: String) -> SheetRow.Written? {
    let text = text.trimmed.lowercased()
    if let written = SheetRow.Written(rawValue: text) { return written }
    return bool(text).map { $0 ? .yes : .no }
  }
}
