import Platform

/// Words for the error numbers of the system.
enum SystemReason {
  /// Returns why a call failed.
  static func words(_ number: Int32) -> String {
    switch number {
    case ENOENT: "no such file"
    case ENOTDIR: "a part of the path is not a directory"
    case EACCES, EPERM: "permission denied"
    case ELOOP: "too many symbolic links"
    case EISDIR: "it is a directory"
    default: String(cString: strerror(number))
    }
  }
}
