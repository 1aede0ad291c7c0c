package import Diagnostics
package import Layouts
package import Paths
import Platform

/// A file that is written whole or not at all.
package enum OutputFile {
  /// Writes a text beside the file and moves it into place, so that no reader ever sees half of it.
  ///
  /// A device or a pipe cannot be replaced and is written to directly. A symbolic link stays a
  /// link: what it points to is replaced. An existing file keeps its permissions.
  ///
  /// - Parameters:
  ///   - output: The content.
  ///   - path: The path as the user gave it.
  ///   - name: What to call it in a problem, when that is not its path.
  /// - Throws: `Problems` that say why it cannot be written; an existing file is then as it was.
  package static func write(
    _ output: Output, to path: FilePath, called name: String? = nil
  ) throws(Problems) {
    let name = name ?? path.text
    var status = stat()
    let exists = path.withSystemPath { stat($0, &status) } == 0
    let kind = status.st_mode & S_IFMT
    if exists, kind == S_IFDIR { throw refusal(name, EISDIR) }
    if exists, kind != S_IFREG { return try put(output, straightInto: path, called: name) }
    if exists, path.withSystemPath({ access($0, W_OK) }) != 0 { throw refusal(name, errno) }
    let target = path.resolved ?? path
    try write(output, called: name, mode: exists ? status.st_mode : nil, in: target.folder) {
      $0.move(to: target)
    }
  }

  /// Writes a text to a new file, or to any file when it may be replaced.
  ///
  /// - Parameters:
  ///   - output: The content.
  ///   - path: Where it goes.
  ///   - name: What to call it in a problem.
  ///   - isReplacing: Whether a file that is there may be replaced.
  /// - Throws: `Problems` that say why it cannot be written; an existing file is then as it was.
  package static func write(
    _ output: Output, to path: FilePath, called name: String, replacing isReplacing: Bool
  ) throws(Problems) {
    guard !isReplacing else { return try write(output, to: path, called: name) }
    try write(output, called: name, mode: nil, in: path.folder) { $0.appear(at: path) }
  }

  /// Writes a text to a file of its own and gives it its place, with no signal in between.
  ///
  /// - Parameters:
  ///   - output: The content.
  ///   - name: What to call it in a problem.
  ///   - mode: The mode of the file that it replaces, or nothing for a new one.
  ///   - folder: The folder it belongs in.
  ///   - place: Gives the file its place and returns the error number of the system, if any.
  /// - Throws: `Problems` that say why it cannot be written.
  private static func write(
    _ output: Output, called name: String, mode: mode_t?, in folder: FilePath,
    placing place: (borrowing TemporaryFile) -> Int32?
  ) throws(Problems) {
    try SignalHold.during { () throws(Problems) in
      TemporaryFile.removeLeftovers(in: folder)
      guard let file = TemporaryFile(in: folder, mode: mode) else { throw refusal(name, errno) }
      if let number = put(output, into: file.descriptor) ?? file.flush() ?? place(file) {
        file.discard()
        guard number == EEXIST else { throw refusal(name, number) }
        throw Problems("'\(name)' is there already", remedy: "choose another name, or add --force")
      }
    }
  }

  /// Writes a text to a device or a pipe.
  private static func put(
    _ output: Output, straightInto path: FilePath, called name: String
  ) throws(Problems) {
    let descriptor = path.withSystemPath { open($0, O_WRONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw refusal(name, errno) }
    defer { close(descriptor) }
    // A reader of a pipe that has gone has read enough.
    if let number = put(output, into: descriptor), number != EPIPE { throw refusal(name, number) }
  }

  /// Makes a directory with the directories above it.
  ///
  /// - Parameters:
  ///   - path: The path of the directory.
  ///   - isShared: Whether others may look into it as the user's mask allows; else only its owner.
  /// - Throws: `Problems` that say why it cannot be made.
  static func makeDirectory(
    _ path: FilePath, isShared: Bool = false
  ) throws(Problems) {
    let names = path.names
    for count in 0..<names.count {
      let made = FilePath(names: names.prefix(count + 1), isAbsolute: path.isAbsolute)
      let status = made.withSystemPath { mkdir($0, isShared ? 0o777 : 0o700) }
      guard status == 0 || errno == EEXIST else {
        throw Problems("cannot make the directory '\(made)': \(SystemReason.words(errno))")
      }
    }
  }

  /// Removes a file; one that is not there is not an error.
  package static func remove(_ path: FilePath) {
    _ = path.withSystemPath { unlink($0) }
  }

  /// Writes a text to a descriptor and returns the error number of the system, if any.
  private static func put(_ output: Output, into descriptor: Int32) -> Int32? {
    let bytes = Array(output.text.utf8)
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes {
        Platform.write(descriptor, $0.baseAddress, $0.count)
      }
      if count >= 0 {
        start += count
      } else if errno != EINTR {
        return errno
      }
    }
    return nil
  }

  private static func refusal(_ name: String, _ number: Int32) -> Problems {
    guard number != ENOENT else {
      return Problems("cannot write '\(name)': there is no such folder", remedy: "make it first")
    }
    return Problems("cannot write '\(name)': \(SystemReason.words(number))")
  }
}
