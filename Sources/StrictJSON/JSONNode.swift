/// A value in the tree of a text.
///
/// It leaves out the text, which all values of a tree share, because most of them are looked at once:
/// to count one reference more for each of them would take longer than to read them. Only what was
/// merged from several texts names them value by value.
struct JSONNode: Sendable {
  /// A key and its value.
  typealias Member = (key: JSONNode, value: JSONNode)

  /// What a value holds.
  enum Content: Sendable {
    case null
    case bool(Bool)
    /// A number as it is spelled.
    case number(String)
    case string(String)
    case array([JSONNode])
    case object([Member])
    case mergedArray([JSONElement])
    case mergedObject([JSONMember])
  }

  /// What it holds.
  let content: Content
  /// Whether a string may hold anything but printable ASCII.
  let mayHoldSpecialCharacters: Bool
  /// The offset of its first byte.
  let start: UInt32

  /// Creates a value that begins at an offset.
  init(_ content: Content, at start: Int, mayHoldSpecialCharacters: Bool = false) {
    self.content = content
    self.mayHoldSpecialCharacters = mayHoldSpecialCharacters
    self.start = UInt32(truncatingIfNeeded: start)
  }

  /// Returns whether both are strings with the same bytes, however alike they may look.
  func isSpelled(like other: JSONNode) -> Bool {
    guard case .string(let text) = content, case .string(let others) = other.content,
      text.utf8.count == others.utf8.count
    else { return false }
    return text == others && text.utf8.elementsEqual(others.utf8)
  }

  /// Returns whether it is a string, or a key, that spells a word of ASCII.
  func spells(_ word: String) -> Bool {
    // Equal strings of equal length may still differ in scalars, but not when one is ASCII.
    if case .string(let text) = content {
      text.utf8.count == word.utf8.count && text == word
    } else {
      false
    }
  }
}
