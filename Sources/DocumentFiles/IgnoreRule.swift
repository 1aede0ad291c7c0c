/// One line of an ignore file (gitignore(5), Git 2.47).
struct IgnoreRule: Sendable, Hashable {
  /// The pattern.
  let glob: Glob
  /// Whether it takes back what lines before it ignore.
  let isNegated: Bool
  /// Whether it is about folders only.
  let isForFolders: Bool
  /// Whether it is about paths from the file's folder on, rather than names anywhere below.
  let isAnchored: Bool

  /// Reads a line, or returns nothing when it is blank or a comment.
  init?(_ line: Substring) {
    var text = Self.withoutTrailingSpaces(line)
    guard !text.isEmpty, text.first != "#" else { return nil }
    isNegated = text.first == "!"
    if isNegated { text.removeFirst() }
    isForFolders = text.last == "/"
    if isForFolders { text.removeLast() }
    isAnchored = text.contains("/")
    guard !text.isEmpty, text != "/" else { return nil }
    glob = Glob(text)
  }

  /// Returns whether the line is about an entry, by its path from the file's folder on.
  func concerns(_ path: [Substring], isFolder: Bool) -> Bool {
    guard isFolder || !isForFolders else { return false }
    guard isAnchored else { return path.last.map { glob.matches([$0]) } ?? false }
    // What ends with `/**` is about everything inside a folder, but not about the folder.
    if glob.parts.last == .any, glob.parts.count > 1 {
      return path.count > 1 && Self.isInside(glob, path)
    }
    return glob.matches(path)
  }

  private static func isInside(_ glob: Glob, _ path: [Substring]) -> Bool {
    let folder = Glob(parts: glob.parts.dropLast())
    return (1..<path.count).contains { folder.matches(Array(path[..<$0])) }
  }

  /// Returns the line without spaces at its end that no backslash keeps.
  private static func withoutTrailingSpaces(_ line: Substring) -> Substring {
    var text = line
    if text.last == "\r" { text.removeLast() }
    while text.last == " ", !text.dropLast().hasSuffix("\\") { text.removeLast() }
    return text
  }
}

extension Glob {
  /// Creates a pattern of parts.
  init(parts: some Sequence<Part>) {
    self.parts = Array(parts)
  }
}
