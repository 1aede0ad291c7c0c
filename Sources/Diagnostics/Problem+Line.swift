import Layouts

extension Problem {
  /// Returns what keeps a text from being one line that people read, or nothing.
  ///
  /// - Parameters:
  ///   - text: The text, as somebody typed it.
  ///   - noun: What the text is, such as "the note".
  ///   - limit: The most characters it may have, counted as Unicode scalars.
  /// - Returns: That it is empty, too long, or not to be printed.
  package static func line(_ text: String, as noun: String, limit: Int) -> Problem? {
    let scalars = text.unicodeScalars
    if scalars.allSatisfy({ $0.properties.isWhitespace }) {
      return Problem("\(noun) is empty", remedy: "write it, or leave it out")
    }
    if scalars.count > limit {
      return Problem(
        "\(noun) has \(scalars.count) characters", remedy: "keep it within \(limit)")
    }
    if scalars.contains(where: \.isUnsafeToPrint) {
      return Problem(
        "\(noun) \(text.quoted) holds a control character", remedy: "write it on one line")
    }
    return nil
  }
}
