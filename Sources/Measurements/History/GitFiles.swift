import Paths
import Platform

/// What a run of git reads and writes: a file for each of its input and its complaints, a pipe for what it tells.
///
/// With files on both sides, git never waits for us while we wait for it.
final class GitFiles {
  /// A file that no other program inherits, closed when nobody holds it any more.
  private final class OpenFile {
    let descriptor: Int32

    init(_ descriptor: Int32) {
      self.descriptor = descriptor
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    }

    deinit { close(descriptor) }
  }

  /// The end of the pipe to read from.
  var output: Int32 { ownEnd.descriptor }
  private let input: OpenFile
  private let complaints: OpenFile
  private let ownEnd: OpenFile
  private var childEnd: OpenFile?

  /// Makes the files, with what git reads in one of them, unless the system has no more.
  init?(input bytes: [UInt8]) {
    guard let input = Self.temporaryFile(), let complaints = Self.temporaryFile(),
      Self.fill(input, with: bytes), let (ownEnd, childEnd) = Self.pipeEnds()
    else { return nil }
    (self.input, self.complaints) = (input, complaints)
    (self.ownEnd, self.childEnd) = (ownEnd, childEnd)
  }

  /// Opens a file without a name, which is gone when it is closed.
  private static func temporaryFile() -> OpenFile? {
    let folder = getenv("TMPDIR").map { FilePath(system: $0) } ?? "/tmp"
    var name = folder.appending("crossroads-XXXXXX").bytes.map(CChar.init(bitPattern:)) + [0]
    let descriptor = mkstemp(&name)
    guard descriptor != -1 else { return nil }
    unlink(name)
    return OpenFile(descriptor)
  }

  private static func pipeEnds() -> (own: OpenFile, child: OpenFile)? {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    return (OpenFile(ends[0]), OpenFile(ends[1]))
  }

  /// Writes bytes and goes back to the front.
  private static func fill(_ file: OpenFile, with bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(file.descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return lseek(file.descriptor, 0, SEEK_SET) == 0
  }

  /// Closes the end that only git writes to, so that the pipe ends when git does.
  func closeChildEnd() { childEnd = nil }

  /// Calls a closure with what makes the files those of the new process.
  func withActions(
    _ body: (UnsafePointer<posix_spawn_file_actions_t>) -> Int32
  ) -> Int32 {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let files: [(Int32, OpenFile?)] = [
      (STDIN_FILENO, input), (STDOUT_FILENO, childEnd), (STDERR_FILENO, complaints),
    ]
    for case (let descriptor, let file?) in files {
      posix_spawn_file_actions_adddup2(&actions, file.descriptor, descriptor)
    }
    return body(&actions)
  }

  /// The beginning of what git complained of; it is looked into and never shown.
  var complaint: String {
    guard lseek(complaints.descriptor, 0, SEEK_SET) == 0 else { return "" }
    return String(unsafeUninitializedCapacity: 4_096) {
      max(0, read(complaints.descriptor, $0.baseAddress, $0.count))
    }
  }
}
