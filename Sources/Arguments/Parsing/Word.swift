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
    if text == "--" {
      self = .terminator
    } else if text.hasPrefix("--") {
      let parts = text.dropFirst(2).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      self = .long(
        name: String(parts.first ?? ""), value: parts.count > 1 ? String(parts[1]) : nil)
    } else if text.hasPrefix("-"), text != "-" {
      self = .cluster(String(text.dropFirst()))
    } else {
      self = .operand(text)
    }
  }

  /// Whether the word can be the value of the option before it.
  var canBeValue: Bool {
    if case .operand = self { true } else { false }
  }
}
