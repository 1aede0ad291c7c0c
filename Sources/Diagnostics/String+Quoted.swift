extension String {
  /// The text in single quotes, cut after 60 characters so that a message stays readable.
  package var quoted: String {
    let head = unicodeScalars.prefix(61)
    guard head.count > 60 else { return "'\(self)'" }
    return "'\(String(String.UnicodeScalarView(head.dropLast())))…'"
  }
}
