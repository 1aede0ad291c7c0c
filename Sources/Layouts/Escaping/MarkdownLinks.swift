/// Where GitHub-flavoured Markdown would make a link of a text that is none, or another one than it says.
///
/// A word with a scheme or `www.` becomes a link as it is spelled, escapes and all: so it may stay
/// one only where nothing in it is escaped. Schemes other than those of pages become none.
struct MarkdownLinks {
  private let scalars: [Unicode.Scalar]
  /// For each scalar, whether nothing from it to the end of its word is escaped.
  private let restIsPlain: [Bool]

  /// Looks at a text that holds what could begin a link, or returns nothing.
  init?(in scalars: [Unicode.Scalar], isEscaped: (_ index: Int) -> Bool) {
    guard scalars.contains(":") || scalars.contains(".") else { return nil }
    self.scalars = scalars
    var plain = [Bool](repeating: true, count: scalars.count + 1)
    for index in scalars.indices.reversed() where !scalars[index].properties.isWhitespace {
      plain[index] = plain[index + 1] && !isEscaped(index)
    }
    restIsPlain = plain
  }

  /// Returns whether a colon must be parted from what follows it, or a full stop from what precedes it.
  func mustPart(at index: Int) -> Bool {
    switch scalars[index] {
    case ":":
      let start = word(endingAt: index)
      switch Self.lowercased(scalars[start..<index]) {
      case "http", "https": return isFollowedBySlashes(index) && !restIsPlain[index]
      case "xmpp": return true
      default: return start < index && isFollowedBySlashes(index)
      }
    case ".":
      return index >= 3 && Self.lowercased(scalars[(index - 3)..<index]) == "www"
        && !restIsPlain[index]
    default: return false
    }
  }

  private func isFollowedBySlashes(_ index: Int) -> Bool {
    scalars[(index + 1)...].starts(with: ["/", "/"])
  }

  /// No scheme that becomes a link is longer than five letters.
  private func word(endingAt end: Int) -> Int {
    var start = end
    while start > 0, end - start < 6, Self.isLetter(scalars[start - 1]) { start -= 1 }
    return start
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && scalar.properties.isAlphabetic
  }

  private static func lowercased(_ word: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(word)).lowercased()
  }
}
