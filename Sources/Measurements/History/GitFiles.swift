import Paths
import Platform

/// What a run of git reads and writes: a file for each of its input and its complaints, a pipe for what it tells.
///
/// With files on both sides, git never waits for us while we wait for it.
final class GitFiles {
  /// The end of the pipe to read from.
  let output: Int32
  private var childEnd: Int32
  private let input: Int32
  private let complaints: Int32

  /// Makes the files, with what git reads in one of them, unless the system has no more.
  init?(input bytes: [UInt8]) {
    var ends: [Int32] = [-1, -1]
    let (input, complaints) = (Self.temporaryFile(), Self.temporaryFile())
    guard input >= 0, complaints >= 0, Self.fill(input, with: bytes), pipe(&ends) == 0 else {
      for descriptor in [input, complaints] where descriptor >= 0 { close(descriptor) }
      return nil
    }
    for descriptor in ends + [input, complaints] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    (output, childEnd) = (ends[0], ends[1])
    (self.input, self.complaints) = (input, complaints)
  }

  deinit {
    closeChildEnd()
    for descriptor in [output, input, complaints] { close(descriptor) }
  }

  /// Opens a file without a name, which is gone when it is closed.
  private static func temporaryFile() -> Int32 {
    let folder = getenv("TMPDIR").map { FilePath(system: $0) } ?? "/tmp"
    var name = folder.appending("crossroads-XXXXXX").bytes.map(CChar.init(bitPattern:)) + [0]
    let descriptor = mkstemp(&name)
    if descriptor >= 0 { unlink(name) }
    return descriptor
  }

  /// Writes bytes and goes back to the front.
  private static func fill(_ descriptor: Int32, with bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return lseek(descriptor, 0, SEEK_SET) == 0
  }

  /// Closes the end that only git writes to, so that the pipe ends when git does.
  func closeChildEnd() {
    if childEnd >= 0 { close(childEnd) }
    childEnd = -1
  }

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
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, childEnd, 1)
    posix_spawn_file_actions_adddup2(&actions, complaints, 2)
    return body(&actions)
  }

  /// The beginning of what git complained of; it is looked into and never shown.
  var complaint: String {
    var buffer = [UInt8](repeating: 0, count: 4_096)
    guard lseek(complaints, 0, SEEK_SET) == 0 else { return "" }
    let count = read(complaints, &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
  }
}
