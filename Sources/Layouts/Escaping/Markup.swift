/// XML 1.0 and HTML, between tags and within quotes.
package enum Markup: OutputTarget {
  /// Returns the text with references for what would begin a tag or end a value.
  package static func escape(_ text: String) -> String {
    var escaped = ""
    for scalar in text.visible.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      // No document may hold these two (XML 1.0, fifth edition, 2.2).
      case "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
