package import Diagnostics
package import Layouts
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
  /// - Throws: `Problems` that say why it cannot be written; an existing file is then as it was.
  package static func write(_ output: Output, to path: String) throws(Problems) {
    var status = stat()
    let exists = stat(path, &status) == 0
    let kind = status.st_mode & S_IFMT
    if exists, kind == S_IFDIR { throw refusal(path, InputFile.reason(EISDIR)) }
    if exists, kind != S_IFREG {
      let descriptor = open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw refusal(path, InputFile.reason(errno)) }
      defer { close(descriptor) }
      // A reader of a pipe that has gone has read enough.
      if let number = put(output, into: descriptor), number != EPIPE {
        throw refusal(path, InputFile.reason(number))
      }
      return
    }
    if exists, access(path, W_OK) != 0 { throw refusal(path, InputFile.reason(errno)) }

    try SignalHold.during { () throws(Problems) in
      try replace(
        InputFile.resolved(path) ?? path, by: output, called: path, exists ? status.st_mode : nil)
    }
  }

  /// Writes a text beside a regular file and moves it into place.
  ///
  /// - Parameters:
  ///   - target: The file, which need not be there.
  ///   - output: The content.
  ///   - path: What to call it in a problem.
  ///   - mode: The mode of the file that is there.
  /// - Throws: `Problems` that say why it cannot be written.
  private static func replace(
    _ target: String, by output: Output, called path: String, _ mode: mode_t?
  ) throws(Problems) {
    var template = Array("\(target).XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw refusal(path, InputFile.reason(errno)) }
    let temporary = template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? target
    }
    do throws(Problems) {
      if let number = put(output, into: descriptor) {
        throw refusal(path, InputFile.reason(number))
      }
      // mkstemp makes a file only its owner may read; a new file follows the user's mask instead.
      let mask = umask(0)
      umask(mask)
      fchmod(descriptor, mode.map { $0 & 0o7777 } ?? 0o666 & ~mask)
      guard fsync(descriptor) == 0, close(descriptor) == 0, rename(temporary, target) == 0 else {
        throw refusal(path, InputFile.reason(errno))
      }
    } catch {
      unlink(temporary)
      throw error
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
    _ output: Output, to path: String, called name: String, replacing isReplacing: Bool
  ) throws(Problems) {
    guard !isReplacing else { return try write(output, to: path) }
    try SignalHold.during { () throws(Problems) in try create(path, output, called: name) }
  }

  /// Writes a text to a file that must not be there.
  private static func create(_ path: String, _ output: Output, called name: String) throws(Problems)
  {
    // Only a creation that fails on a file already there can never lose one.
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      let reason = errno
      guard reason == EEXIST else { throw refusal(name, InputFile.reason(reason)) }
      throw Problems(
        Problem("'\(name)' is there already", remedy: "choose another name, or add --force"))
    }
    defer { close(descriptor) }
    if let number = put(output, into: descriptor) {
      unlink(path)
      throw refusal(name, InputFile.reason(number))
    }
  }

  /// Makes a directory with the directories above it.
  ///
  /// - Parameters:
  ///   - path: The path of the directory.
  ///   - isShared: Whether others may look into it as the user's mask allows; else only its owner.
  /// - Throws: `Problems` that say why it cannot be made.
  package static func makeDirectory(
    _ path: String, isShared: Bool = false
  ) throws(Problems) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += made.isEmpty || made.hasSuffix("/") ? part : "/" + part
      guard mkdir(made, isShared ? 0o777 : 0o700) == 0 || errno == EEXIST else {
        throw Problems(
          Problem("cannot make the directory '\(made)': \(InputFile.reason(errno))"))
      }
    }
  }

  /// Removes a file; one that is not there is not an error.
  package static func remove(_ path: String) {
    unlink(path)
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

  private static func refusal(_ path: String, _ reason: String) -> Problems {
    Problems(Problem("cannot write '\(path)': \(reason)"))
  }
}
