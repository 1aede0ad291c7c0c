/// One line of an ignore file (gitignore(5), dir.c of Git 2.47), by its bytes.
struct IgnoreRule: Sendable, Hashable {
  /// Whether it takes back what lines before it ignore.
  let isNegated: Bool
  /// Whether it is about folders only.
  private let isForFolders: Bool
  /// Whether it is about names anywhere below the file's folder, rather than paths from there on.
  private let isForNames: Bool
  /// The bytes before the first that a pattern gives a meaning to.
  private let literal: [UInt8]
  /// What the rest must take, or nothing where there is no rest.
  private let rest: PathPattern?

  /// Reads a line without its line break, or returns nothing when it is blank or a comment.
  init?(_ line: some Sequence<UInt8>) {
    // A zero ends a text of git's.
    var text = Self.withoutTrailingSpaces(line.prefix { $0 != 0 })[...]
    guard let first = text.first, first != UInt8(ascii: "#") else { return nil }
    isNegated = first == UInt8(ascii: "!")
    if isNegated { text = text.dropFirst() }
    isForFolders = text.last == Self.slash
    if isForFolders { text = text.dropLast() }
    guard !text.isEmpty else { return nil }
    isForNames = !text.contains(Self.slash)
    if text.first == Self.slash { text = text.dropFirst() }
    let special = text.firstIndex { "*?[\\".utf8.contains($0) } ?? text.endIndex
    literal = Array(text[..<special])
    rest = special == text.endIndex ? nil : PathPattern(PathUnit.bytes(text[special...]))
  }

  /// Returns whether the line is about an entry.
  ///
  /// - Parameters:
  ///   - path: Its path from the file's folder on.
  ///   - isFolder: Whether it is a folder.
  /// - Returns: Whether it is.
  func concerns(_ path: ArraySlice<UInt8>, isFolder: Bool) -> Bool {
    guard isFolder || !isForFolders else { return false }
    var text = path
    if isForNames, let slash = path.lastIndex(of: Self.slash) { text = path[(slash + 1)...] }
    guard text.starts(with: literal) else { return false }
    let tail = text.dropFirst(literal.count)
    return rest.map { $0.matches(tail.lazy.map(UInt32.init)) } ?? tail.isEmpty
  }

  private static let slash = UInt8(ascii: "/")

  /// Returns the line without the blanks at its end that no backslash keeps.
  private static func withoutTrailingSpaces(_ line: some Sequence<UInt8>) -> [UInt8] {
    let bytes = Array(line)
    var end = 0
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\\") {
        index += 1
        // A backslash at the very end keeps everything before it.
        guard index < bytes.count else { return bytes }
      } else if bytes[index] == UInt8(ascii: " ") {
        index += 1
        continue
      }
      index += 1
      end = index
    }
    return Array(bytes[..<end])
  }
}
