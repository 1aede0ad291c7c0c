/// A path within a repository, from its top on, without slashes at either end.
struct TreePath: Hashable {
  /// The path, empty for the top.
  let text: String

  /// Creates a path from one that may hold `.`, doubled slashes and slashes at its ends.
  ///
  /// - Returns: Nothing when it leads out of the repository.
  init?(_ path: String) {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == ".." {
        guard parts.popLast() != nil else { return nil }
      } else {
        parts.append(part)
      }
    }
    text = parts.joined(separator: "/")
  }

  /// Returns whether a file is this path or lies below it.
  func holds(_ file: String) -> Bool {
    text.isEmpty || file == text || file.hasPrefix(text + "/")
  }
}
