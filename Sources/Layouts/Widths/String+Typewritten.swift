extension String {
  /// The text with the usual typographic characters spelled in ASCII; others stay as they are.
  package var typewritten: String {
    guard utf8.contains(where: { $0 >= 0x80 }) else { return self }
    var text = ""
    for scalar in unicodeScalars {
      if let spelling = Self.typewriterSpelling[scalar] {
        text += spelling
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  private static let typewriterSpelling: [Unicode.Scalar: String] = [
    "\u{2010}": "-", "\u{2011}": "-", "\u{2012}": "-", "\u{2013}": "-", "\u{2014}": "--",
    "\u{2212}": "-", "\u{2018}": "'", "\u{2019}": "'", "\u{201A}": "'", "\u{201C}": "\"",
    "\u{201D}": "\"", "\u{201E}": "\"", "\u{00AB}": "\"", "\u{00BB}": "\"", "\u{2026}": "...",
    "\u{2192}": "->", "\u{2190}": "<-", "\u{2194}": "<->", "\u{00D7}": "x", "\u{00F7}": "/",
    "\u{2264}": "<=", "\u{2265}": ">=", "\u{2260}": "!=", "\u{2248}": "~", "\u{00B1}": "+/-",
    "\u{00B7}": "-", "\u{2022}": "-", "\u{00A0}": " ", "\u{2009}": " ", "\u{202F}": " ",
    "\u{20AC}": "EUR", "\u{00A3}": "GBP", "\u{00B5}": "u", "\u{00BD}": "1/2", "\u{00BC}": "1/4",
    "\u{00BE}": "3/4", "\u{00B0}": " degrees", "\u{00B2}": "^2", "\u{00A7}": "section ",
  ]
}
