import Foundation

/// A directory of its own that goes away with the value that holds it.
package final class TemporaryDirectory {
  /// The path, without a slash at the end.
  package let path: String

  /// Makes the directory.
  package init() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "crossroads-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file into the directory and returns its path.
  package func file(_ name: String, _ text: String) throws -> String {
    let file = path + "/" + name
    let folder = (file as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    return file
  }

  /// Lets a file be run as a program.
  package func makeExecutable(_ path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
  }

  /// Returns the text of a file in the directory.
  package func text(of name: String) throws -> String {
    try String(contentsOfFile: path + "/" + name, encoding: .utf8)
  }

  /// The names of the files in the directory, sorted.
  package var names: [String] {
    (try? Self.names(in: path)) ?? []
  }

  /// Returns the names of the files in a directory, sorted.
  package static func names(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }
}
