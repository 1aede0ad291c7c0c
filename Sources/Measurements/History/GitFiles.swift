#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What a run of git reads and writes: a file for each of its input and its complaints, a pipe for what it tells.
///
/// With files on both sides, git never waits for us while we wait for it.
final class GitFiles {
  /// The end of the pipe to read from.
  let output: Int32
  private var childEnd: Int32
  private let input: UnsafeMutablePointer<FILE>
  private let complaints: UnsafeMutablePointer<FILE>

  /// Makes the files, with what git reads in one of them, unless the system has no more.
  init?(input bytes: [UInt8]) {
    guard let input = tmpfile() else { return nil }
    guard let complaints = tmpfile() else {
      fclose(input)
      return nil
    }
    var ends: [Int32] = [-1, -1]
    guard fwrite(bytes, 1, bytes.count, input) == bytes.count, fflush(input) == 0,
      lseek(fileno(input), 0, SEEK_SET) == 0, pipe(&ends) == 0
    else {
      fclose(input)
      fclose(complaints)
      return nil
    }
    for descriptor in ends + [fileno(input), fileno(complaints)] {
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    }
    (output, childEnd) = (ends[0], ends[1])
    (self.input, self.complaints) = (input, complaints)
  }

  deinit {
    close(output)
    closeChildEnd()
    fclose(input)
    fclose(complaints)
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
    posix_spawn_file_actions_adddup2(&actions, fileno(input), 0)
    posix_spawn_file_actions_adddup2(&actions, childEnd, 1)
    posix_spawn_file_actions_adddup2(&actions, fileno(complaints), 2)
    return body(&actions)
  }

  /// The beginning of what git complained of; it is looked into and never shown.
  var complaint: String {
    var buffer = [UInt8](repeating: 0, count: 4_096)
    guard lseek(fileno(complaints), 0, SEEK_SET) == 0 else { return "" }
    let count = read(fileno(complaints), &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
  }
}
