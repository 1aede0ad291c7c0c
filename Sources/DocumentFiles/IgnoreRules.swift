package import Paths

/// The lines of an ignore file, with the folder they count from.
package struct IgnoreRules: Sendable, Hashable {
  private let folder: FilePath
  private let rules: [IgnoreRule]

  /// Reads the bytes of an ignore file.
  ///
  /// - Parameters:
  ///   - bytes: The bytes, a pattern a line.
  ///   - folder: The folder its patterns count from, by its absolute path.
  package init(_ bytes: [UInt8], in folder: FilePath) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? bytes[mark.count...] : bytes[...]
    let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true)
    self.init(
      rules: lines.compactMap { line in
        IgnoreRule(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
      }, in: folder)
  }

  /// Reads patterns, one a text.
  package init(patterns: [String], in folder: FilePath) {
    self.init(rules: patterns.compactMap { IgnoreRule($0.pathBytes) }, in: folder)
  }

  private init(rules: [IgnoreRule], in folder: FilePath) {
    self.rules = rules
    self.folder = folder
  }

  /// Returns whether an entry is ignored, taken back, or not spoken of; the last line that speaks counts.
  package func verdict(on path: FilePath, isFolder: Bool) -> Bool? {
    // Both are absolute and made of names alone, so that their bytes can be compared.
    let start = folder == "/" ? 1 : folder.bytes.count + 1
    guard !rules.isEmpty, path.bytes.count > start, path.bytes.starts(with: folder.bytes),
      path.bytes[start - 1] == UInt8(ascii: "/")
    else { return nil }
    let rest = path.bytes[start...]
    return rules.last { $0.concerns(rest, isFolder: isFolder) }.map { !$0.isNegated }
  }
}

extension [IgnoreRules] {
  /// Returns whether an entry is ignored, the deepest file that speaks of it having the last word.
  package func ignores(_ path: FilePath, isFolder: Bool) -> Bool {
    for rules in reversed() {
      if let verdict = rules.verdict(on: path, isFolder: isFolder) { return verdict }
    }
    return false
  }
}
