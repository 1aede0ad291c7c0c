package import Paths

/// The folder that relative paths start from.
package struct WorkingDirectory: Sendable, Hashable {
  /// Its absolute path.
  package let path: FilePath

  package init(_ path: FilePath) {
    self.path = path
  }

  /// Returns the absolute path of a path, without `.` and doubled slashes; `..` stays, as links may give it any meaning.
  package func absolute(_ path: FilePath) -> FilePath {
    FilePath(names: self.path.appending(path).names, isAbsolute: true)
  }

  /// Returns how to show an absolute path: from here on when it lies below.
  package func name(of absolutePath: FilePath) -> String {
    absolutePath == path ? "." : (path.way(to: absolutePath) ?? absolutePath).text
  }
}
