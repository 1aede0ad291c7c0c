import Diagnostics
import Paths
import Platform

/// A regular file, read from the front in pieces.
final class FileStream {
  /// How many bytes a piece has at most.
  static let pieceSize = 256 * 1024

  /// The file as the user named it.
  let name: String
  private let descriptor: Int32
  private let limit: Int
  private var count = 0

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - path: Where it stands.
  ///   - name: What to call it in a problem.
  ///   - limit: The most bytes it may have.
  /// - Throws: A problem when it is no regular file, cannot be read or is too large.
  init(_ path: String, called name: String, limit: Int) throws(Problems) {
    self.name = name
    self.limit = limit
    // Without O_NONBLOCK, opening a pipe that nobody writes to would wait forever.
    let descriptor = FilePath(path).withSystemPath {
      open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    }
    guard descriptor != -1 else {
      throw Problems("cannot read '\(name)': \(SystemReason.words(errno))")
    }
    self.descriptor = descriptor
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw Problems("'\(name)' is no regular file", remedy: "name a file that holds the rows")
    }
    guard status.st_size <= limit else { throw tooLarge }
  }

  deinit { close(descriptor) }

  /// Reads the next piece into a buffer, of which nothing is left at the end of the file.
  func read(into buffer: inout [UInt8]) throws(Problems) {
    if buffer.count != Self.pieceSize {
      buffer = [UInt8](repeating: 0, count: Self.pieceSize)
    }
    let length = buffer.withUnsafeMutableBytes { bytes in
      SystemCall.restarted { Platform.read(descriptor, bytes.baseAddress, bytes.count) }
    }
    guard length != -1 else {
      throw Problems("cannot read '\(name)': \(SystemReason.words(errno))")
    }
    count += length
    guard count <= limit else { throw tooLarge }
    buffer.removeSubrange(length...)
  }

  /// Reads the whole file.
  func readAll() throws(Problems) -> [UInt8] {
    var whole: [UInt8] = []
    var piece: [UInt8] = []
    repeat {
      try read(into: &piece)
      whole += piece
    } while !piece.isEmpty
    return whole
  }

  private var tooLarge: Problems {
    Problems("'\(name)' is larger than \(limit >> 20) MiB", remedy: "measure a part of it")
  }
}
