/// A line of text being typed.
struct TextEntry: Sendable {
  /// What was typed.
  var text: String
  /// A file of that name that is there already, which Enter once more replaces.
  var existing: String?

  /// Takes a key.
  ///
  /// - Returns: Whether the key was meant for the text.
  mutating func press(_ key: Key) -> Bool {
    switch key {
    case .character(let character): text.append(character)
    case .paste(let pasted): text += pasted.filter { !$0.isNewline }
    case .backspace: _ = text.popLast()
    case .control("u"): text = ""
    default: return false
    }
    existing = nil
    return true
  }
}
