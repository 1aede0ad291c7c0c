import Paths
import Platform

/// What stands at a path.
enum FileKind: Equatable {
  case file
  /// A symbolic link to a file.
  case linkToFile
  case folder
  /// A symbolic link to a folder.
  case linkToFolder
  /// A pipe, a device or a socket.
  case other
  /// Nothing that can be reached, with the error number of the system.
  case unreachable(Int32)

  /// Looks at a path.
  init(at path: FilePath) {
    var own = stat()
    guard path.withSystemPath({ lstat($0, &own) }) == 0 else {
      self = .unreachable(errno)
      return
    }
    var target = own
    let isLink = own.st_mode & S_IFMT == S_IFLNK
    if isLink, path.withSystemPath({ stat($0, &target) }) != 0 {
      self = .unreachable(errno)
      return
    }
    switch target.st_mode & S_IFMT {
    case S_IFREG: self = isLink ? .linkToFile : .file
    case S_IFDIR: self = isLink ? .linkToFolder : .folder
    default: self = .other
    }
  }

  /// Whether anything stands there.
  var isThere: Bool {
    if case .unreachable = self { false } else { true }
  }

  /// Returns whether a path is a link, wherever that leads.
  static func isLink(_ path: FilePath) -> Bool {
    var own = stat()
    return path.withSystemPath { lstat($0, &own) } == 0 && own.st_mode & S_IFMT == S_IFLNK
  }
}
