/// A word of a command line by its shape alone.
enum Word: Hashable {
  /// `--`, after which no word is an option.
  case terminator
  /// `--name` or `--name=value`.
  case long(name: String, value: String?)
  /// `-x`, `-xyz` or `-xvalue`, without the hyphen.
  case cluster(String)
  /// Anything else, `-` and the empty word included.
  case operand(String)

  /// Reads a word.
  init(_ text: String) {
    let scalars = text.unicodeScalars
    if text == "--" {
      self = .terminator
    } else if scalars.starts(with: "--".unicodeScalars) {
      let parts = scalars.dropFirst(2).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      self = .long(
        name: parts.first.map { String($0) } ?? "", value: parts.count > 1 ? String(parts[1]) : nil)
    } else if scalars.first == "-", text != "-" {
      self = .cluster(String(scalars.dropFirst()))
    } else {
      self = .operand(text)
    }
  }

  /// Whether the word can be the value of the option before it.
  var canBeValue: Bool {
    if case .operand = self { true } else { false }
  }
}
