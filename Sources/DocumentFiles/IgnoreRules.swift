/// The lines of an ignore file, with the folder they count from.
package struct IgnoreRules: Sendable, Hashable {
  /// The path of the folder, without a slash at its end.
  let folder: String
  private let rules: [IgnoreRule]

  /// Reads the text of an ignore file.
  ///
  /// - Parameters:
  ///   - text: The text, a pattern a line.
  ///   - folder: The folder its patterns count from.
  package init(_ text: String, in folder: String) {
    self.init(
      lines: text.split(whereSeparator: { $0 == "\n" || $0 == "\r\n" }), in: folder)
  }

  /// Reads patterns.
  package init(lines: some Sequence<Substring>, in folder: String) {
    self.folder = folder == "/" ? "" : folder
    rules = lines.compactMap { line in
      IgnoreRule(line.first == "\u{FEFF}" ? line.dropFirst() : line)
    }
  }

  /// Returns whether an entry is ignored, taken back, or not spoken of; the last line that speaks counts.
  package func verdict(on path: String, isFolder: Bool) -> Bool? {
    guard !rules.isEmpty, path.utf8.count > folder.utf8.count,
      path.beginsWith(bytesOf: folder + "/")
    else {
      return nil
    }
    let parts = path.dropFirst(folder.count + 1).split(separator: "/")
    return rules.last { $0.concerns(parts, isFolder: isFolder) }.map { !$0.isNegated }
  }
}

extension [IgnoreRules] {
  /// Returns whether an entry is ignored, the deepest file that speaks of it having the last word.
  package func ignores(_ path: String, isFolder: Bool) -> Bool {
    for rules in reversed() {
      if let verdict = rules.verdict(on: path, isFolder: isFolder) { return verdict }
    }
    return false
  }
}
