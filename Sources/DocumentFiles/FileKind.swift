import Platform

/// What stands at a path.
enum FileKind: Equatable {
  /// A file.
  case file
  /// A folder.
  case folder
  /// A symbolic link to a folder.
  case linkToFolder
  /// A pipe, a device or a socket.
  case other
  /// Nothing that can be reached, with the error number of the system.
  case unreachable(Int32)

  /// Looks at a path.
  init(at path: String) {
    var own = stat()
    guard lstat(path, &own) == 0 else {
      self = .unreachable(errno)
      return
    }
    var target = own
    let isLink = own.st_mode & S_IFMT == S_IFLNK
    if isLink, stat(path, &target) != 0 {
      self = .unreachable(errno)
      return
    }
    switch target.st_mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = isLink ? .linkToFolder : .folder
    default: self = .other
    }
  }
}
