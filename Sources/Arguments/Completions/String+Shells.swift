extension String {
  /// The text as one word of a POSIX shell, bash or zsh, whatever is in it.
  var quotedForShell: String {
    "'\(replacingEach("'", with: "'\\''"))'"
  }

  /// The text as one word of fish, whatever is in it.
  var quotedForFish: String {
    "'\(replacingEach("\\", with: "\\\\").replacingEach("'", with: "\\'"))'"
  }

  /// The text on one line up to its first full stop, as shells show it beside a name.
  var firstSentence: String {
    var text = split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    var previous: Character?
    for index in text.indices {
      if text[index] == " ", previous == "." {
        text = String(text[..<index])
        break
      }
      previous = text[index]
    }
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  /// Returns the text with every occurrence of a character replaced.
  func replacingEach(_ character: Character, with replacement: String) -> String {
    reduce(into: "") { $0 += $1 == character ? replacement : String($1) }
  }
}
