/// Words for the error numbers of the system.
package enum SystemReason {
  /// Returns why a call failed.
  package static func words(_ number: Int32) -> String {
    switch number {
    case ENOENT: "no such file"
    case ENOTDIR: "a part of the path is not a directory"
    case EACCES, EPERM: "permission denied"
    case ELOOP: "too many symbolic links"
    case ENAMETOOLONG: "the name is too long"
    case ENOSPC: "no space left on the device"
    case EROFS: "the file system is read-only"
    case EISDIR: "it is a directory"
    default: String(cString: strerror(number))
    }
  }
}
