/// A POSIX shell, which takes each text as one word.
package enum Shell: OutputTarget {
  /// Returns the text as one word, quoted where the shell would take it for anything else.
  package static func escape(_ text: String) -> String {
    let words = text.visible
    let isPlain = !words.isEmpty && words.utf8.allSatisfy { plain.contains($0) }
    guard !isPlain else { return words }
    // A single quote cannot stand within single quotes, so it stands between them.
    let parts = words.unicodeScalars.split(separator: "'", omittingEmptySubsequences: false)
    return "'" + parts.map { String(String.UnicodeScalarView($0)) }.joined(separator: "'\\''") + "'"
  }

  private static let plain = Set(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./:=@%+,".utf8)
}
