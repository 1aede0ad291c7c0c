import Paths
import Platform

/// An advisory lock on a folder, so that two processes do not rewrite one of its files at once.
///
/// The folder itself is locked: nothing is left behind, a file may be replaced meanwhile, and the
/// system releases the lock of a process that dies.
struct FolderLock {
  private let descriptor: Int32

  /// Waits for the lock, at most two seconds.
  ///
  /// Whoever holds it longer is stuck or no program of ours; answers are then written all the same.
  init(on folder: FilePath) {
    descriptor = folder.withSystemPath { open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { return }
    for _ in 0..<200 {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK { return }
      poll(nil, 0, 10)
    }
  }

  func release() {
    if descriptor >= 0 { close(descriptor) }
  }
}
