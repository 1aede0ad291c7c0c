/// The folder that relative paths start from.
package struct WorkingDirectory: Sendable, Hashable {
  /// Its absolute path, without a slash at the end.
  package let path: String

  /// Creates a working directory.
  package init(_ path: String) {
    self.path = path == "/" ? "" : path
  }

  /// Returns the absolute path of a path, without `.` and doubled slashes; `..` stays, as links may give it any meaning.
  package func absolute(_ path: String) -> String {
    let whole = path.hasPrefix("/") ? path : self.path + "/" + path
    let parts = whole.split(separator: "/").filter { $0 != "." }
    return "/" + parts.joined(separator: "/")
  }

  /// Returns how to show an absolute path: from here on when it lies below.
  package func name(of absolutePath: String) -> String {
    if absolutePath == path { return "." }
    let prefix = path + "/"
    return absolutePath.beginsWith(bytesOf: prefix)
      ? String(decoding: absolutePath.utf8.dropFirst(prefix.utf8.count), as: UTF8.self)
      : absolutePath
  }

  /// The folders from a path up to the root of the file system, the path itself first.
  package static func folders(above path: String) -> [String] {
    var folders: [String] = []
    var parts = path.split(separator: "/")
    while true {
      folders.append("/" + parts.joined(separator: "/"))
      if parts.popLast() == nil { return folders }
    }
  }
}
