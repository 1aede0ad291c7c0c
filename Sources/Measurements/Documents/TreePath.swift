import Paths

/// A path within a repository, from its top on, without slashes at either end.
struct TreePath: Hashable {
  /// The path, empty for the top.
  let path: FilePath

  /// Creates a path from one that may hold `.`, doubled slashes and slashes at its ends.
  ///
  /// - Returns: Nothing when it leads out of the repository.
  init?(_ path: FilePath) {
    var names: [FilePath] = []
    for name in path.names {
      if name == ".." {
        guard names.popLast() != nil else { return nil }
      } else {
        names.append(name)
      }
    }
    self.path = FilePath(names: names, isAbsolute: false)
  }

  var isTop: Bool { path.bytes.isEmpty }
}
