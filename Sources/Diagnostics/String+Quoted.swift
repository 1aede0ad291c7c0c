import Layouts

extension String {
  /// The text in single quotes, cut after 60 characters so that a message stays readable.
  package var quoted: String { "'\(cut(to: 60))'" }

  /// The text with every scalar spelled out that shows nothing, for where it is what went wrong.
  package var withoutInvisibles: String {
    unicodeScalars.map { scalar in
      scalar.properties.isDefaultIgnorableCodePoint ? scalar.spelledOut : String(scalar)
    }.joined()
  }

  /// Returns the text, cut where it has more scalars than a limit.
  package func cut(to limit: Int) -> String {
    let head = unicodeScalars.prefix(limit + 1)
    guard head.count > limit else { return self }
    return String(String.UnicodeScalarView(head.dropLast())) + "…"
  }
}
