import Diagnostics

extension String {
  /// The text as one word of a POSIX shell, bash or zsh, whatever is in it.
  var quotedForShell: String {
    "'\(replacingEach("'", with: "'\\''"))'"
  }

  /// The text as one word of fish, whatever is in it.
  var quotedForFish: String {
    "'\(replacingEach("\\", with: "\\\\").replacingEach("'", with: "\\'"))'"
  }

  /// The first sentence of the first line without its full stop, as shells show it beside a name.
  var caption: String {
    let line = split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    let sentence = line.firstSentence
    return sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
  }

  /// Returns the text with every occurrence of a character replaced.
  func replacingEach(_ character: Character, with replacement: String) -> String {
    reduce(into: "") { $0 += $1 == character ? replacement : String($1) }
  }
}
