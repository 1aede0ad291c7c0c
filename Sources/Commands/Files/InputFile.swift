package import Diagnostics
package import Paths
import Platform
package import Rubrics

/// A file that somebody named, read within bounds.
package enum InputFile {
  /// The most bytes a rubric file or a saved result may have.
  static let largestRubric = 16 * 1024 * 1024
  /// The most bytes an answers file may have.
  static let largestAnswers = 1024 * 1024
  /// How long a pipe may keep silent, in milliseconds.
  private static let patience: Int32 = 10_000

  /// Reads a file whole.
  ///
  /// - Parameters:
  ///   - path: The path.
  ///   - name: What to call it, when that is not its path.
  ///   - limit: The most bytes it may have.
  /// - Returns: The content under its name.
  /// - Throws: `Problems` that say why the file cannot be read: missing, a directory, a pipe that
  ///   keeps silent, too large.
  package static func read(
    _ path: FilePath, called name: String? = nil, limit: Int
  ) throws(Problems) -> NamedText {
    let name = name ?? path.text
    // Without O_NONBLOCK, opening a pipe that nobody writes to would wait forever.
    let descriptor = path.withSystemPath { open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC) }
    guard descriptor >= 0 else { throw refusal(name, SystemReason.words(errno)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw refusal(name, SystemReason.words(errno)) }
    let kind = status.st_mode & S_IFMT
    guard kind != S_IFDIR else {
      throw Problems("'\(name)' is a directory", remedy: "name a file inside it")
    }
    let bytes = try contents(of: descriptor, path: name, limit: limit)
    if kind == S_IFIFO, bytes.isEmpty {
      throw Problems("'\(name)' is a pipe that nothing writes to", remedy: "name a file")
    }
    return NamedText(name: name, bytes: bytes)
  }

  /// Reads a document as it stands at one moment.
  ///
  /// - Parameters:
  ///   - path: Where it stands.
  ///   - name: What to call it in a problem.
  ///   - limit: The most bytes it may have.
  ///   - meanwhile: What happens between looking at the file and reading it, nothing but in tests.
  /// - Returns: The bytes.
  /// - Throws: `Problems` that say why it cannot be read, or that it does not hold still.
  package static func readSteadily(
    _ path: FilePath, called name: String, limit: Int, meanwhile: () -> Void = {}
  ) throws(Problems) -> [UInt8] {
    for _ in 0..<3 {
      let descriptor = path.withSystemPath { open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC) }
      guard descriptor >= 0 else { throw refusal(name, SystemReason.words(errno)) }
      defer { close(descriptor) }
      var before = stat()
      guard fstat(descriptor, &before) == 0 else { throw refusal(name, SystemReason.words(errno)) }
      guard before.st_mode & S_IFMT == S_IFREG else {
        throw refusal(name, "it is no regular file")
      }
      guard before.st_size <= limit else { throw tooLarge(name, limit: limit) }
      meanwhile()
      let bytes = try contents(
        of: descriptor, path: name, limit: limit, atOnce: min(Int(before.st_size) + 1, atOnce))
      var after = stat()
      guard fstat(descriptor, &after) == 0 else { throw refusal(name, SystemReason.words(errno)) }
      if bytes.count == Int(after.st_size), before.isUnchanged(in: after) { return bytes }
    }
    throw Problems("'\(name)' changes while it is read", remedy: "wait until nothing writes to it")
  }

  /// So many bytes are asked for at once, unless a file is known to have fewer.
  private static let atOnce = 64 * 1024

  /// Reads an open descriptor to its end.
  ///
  /// - Parameters:
  ///   - descriptor: The descriptor, blocking or not.
  ///   - path: What to call it in a problem.
  ///   - limit: The most bytes it may give.
  ///   - count: How many to ask for at once.
  /// - Returns: The bytes.
  /// - Throws: `Problems` when it cannot be read, keeps silent or gives too much.
  private static func contents(
    of descriptor: Int32, path: String, limit: Int, atOnce count: Int = atOnce
  ) throws(Problems) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: count)
    while true {
      let count = Platform.read(descriptor, &buffer, buffer.count)
      if count > 0 {
        bytes.append(contentsOf: buffer[..<count])
        guard bytes.count <= limit else { throw tooLarge(path, limit: limit) }
        continue
      }
      if count == 0 { return bytes }
      switch errno {
      case EINTR: continue
      case EAGAIN:
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard poll(&waiting, 1, patience) > 0 else {
          throw Problems(
            "'\(path)' gave nothing for \(patience / 1000) seconds",
            remedy: "name a file, or a pipe that something writes to")
        }
      default: throw refusal(path, SystemReason.words(errno))
      }
    }
  }

  /// The problem of an input that is larger than it may be.
  package static func tooLarge(_ name: String, limit: Int) -> Problems {
    let size = limit >= 1024 * 1024 ? "\(limit / 1024 / 1024) MiB" : "\(limit / 1024) KiB"
    return Problems(
      "'\(name)' is larger than \(size)", remedy: "check that it is the file you mean")
  }

  private static func refusal(_ path: String, _ reason: String) -> Problems {
    Problems("cannot read '\(path)': \(reason)")
  }
}

extension stat {
  /// Whether nothing was written between two looks at a file, as far as the system tells.
  fileprivate func isUnchanged(in later: stat) -> Bool {
    let (first, second) = (modified, later.modified)
    return st_size == later.st_size && first.tv_sec == second.tv_sec
      && first.tv_nsec == second.tv_nsec
  }
}
