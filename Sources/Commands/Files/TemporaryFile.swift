import Paths
import Platform

/// A file that is written beside the place where it belongs, and given that place once it is whole.
///
/// It is locked as long as its process is at work on it, and the system releases the lock of a
/// process that dies: so the next one to write into the folder can tell what was left behind.
struct TemporaryFile: ~Copyable {
  /// The descriptor to write by.
  let descriptor: Int32
  private let path: FilePath

  /// What the names begin with, before six letters or digits, as no file of a user does.
  private static let prefix: FilePath = ".crossroads-unfinished-"

  /// Makes a file, or returns nothing and leaves the error number of the system in `errno`.
  ///
  /// - Parameters:
  ///   - folder: The folder it is made in.
  ///   - mode: Its mode; as the user's mask has it for new files unless given.
  init?(in folder: FilePath, mode: mode_t?) {
    while true {
      let template = folder.appending(Self.prefix).followed(by: "XXXXXX")
      var name = template.withSystemPath {
        Array(UnsafeBufferPointer(start: $0, count: strlen($0) + 1))
      }
      let descriptor = mkstemp(&name)
      guard descriptor >= 0 else { return nil }
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
      flock(descriptor, LOCK_EX)
      var status = stat()
      // Somebody who cleans up may have come by before it was locked.
      guard fstat(descriptor, &status) != 0 || status.st_nlink > 0 else {
        close(descriptor)
        continue
      }
      self.descriptor = descriptor
      path = FilePath(system: name)
      // mkstemp makes a file that only its owner may read.
      let mask = umask(0)
      umask(mask)
      fchmod(descriptor, mode.map { $0 & 0o7777 } ?? 0o666 & ~mask)
      return
    }
  }

  deinit { close(descriptor) }

  /// Waits until the device has the content, and returns the error number of the system, if any.
  borrowing func flush() -> Int32? { fsync(descriptor) == 0 ? nil : errno }

  /// Takes the place of whatever stands at a path, and returns the error number of the system, if any.
  borrowing func move(to target: FilePath) -> Int32? {
    let status = path.withSystemPath { path in
      target.withSystemPath { rename(path, $0) }
    }
    return status == 0 ? nil : errno
  }

  /// Takes a path at which nothing stands, and returns the error number of the system, if any.
  borrowing func appear(at target: FilePath) -> Int32? {
    let status = path.withSystemPath { path in
      target.withSystemPath { link(path, $0) }
    }
    let number = errno
    if status == 0 {
      discard()
      return nil
    }
    // A file system without links gets an empty file first, which cannot be anybody else's.
    guard number == EPERM || number == ENOTSUP || number == ENOSYS else { return number }
    let empty = target.withSystemPath { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
    guard empty >= 0 else { return errno }
    close(empty)
    let failure = move(to: target)
    if failure != nil { _ = target.withSystemPath { unlink($0) } }
    return failure
  }

  /// Removes the file.
  borrowing func discard() { _ = path.withSystemPath { unlink($0) } }

  /// Removes the files in a folder that processes left behind which are no more.
  static func removeLeftovers(in folder: FilePath) {
    guard let listing = try? FolderListing(of: folder) else { return }
    for name in listing.names where isLike(name) {
      let path = folder.appending(name)
      let descriptor = path.withSystemPath {
        open($0, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
      }
      guard descriptor >= 0 else { continue }
      defer { close(descriptor) }
      var status = stat()
      guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
        flock(descriptor, LOCK_EX | LOCK_NB) == 0
      else { continue }
      _ = path.withSystemPath { unlink($0) }
    }
  }

  /// Returns whether a file is called as these files are.
  private static func isLike(_ name: FilePath) -> Bool {
    let ending = name.bytes.dropFirst(prefix.bytes.count)
    return name.bytes.starts(with: prefix.bytes) && ending.count == 6
      && ending.allSatisfy { byte in
        let scalar = Unicode.Scalar(byte)
        return scalar.isASCII && (scalar.properties.isAlphabetic || 0x30...0x39 ~= scalar.value)
      }
  }
}
