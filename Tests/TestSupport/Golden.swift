#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A comparison of a whole output with a file that holds what it should be.
package enum Golden {
  /// Why an output is not what it should be.
  package struct Mismatch: Error, CustomStringConvertible {
    /// The differing lines, or what was recorded.
    package var description: String
  }

  /// Whether files are written instead of compared.
  package static var isRecording: Bool {
    ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1"
  }

  /// Compares an output with a golden file, and throws when they differ.
  ///
  /// With `RECORD_GOLDEN=1` in the environment the file is written instead, and the comparison
  /// fails all the same, so that recording never passes for testing.
  ///
  /// - Parameters:
  ///   - output: The output.
  ///   - name: The name of the file in the folder `Golden` beside the test.
  ///   - testFile: The file of the test.
  /// - Throws: A `Mismatch` that holds the difference, or what keeps a file from being written.
  package static func compare(
    _ output: String, with name: String, testFile: String = #filePath
  ) throws {
    let path = testFile.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    let file = URL(fileURLWithPath: path).appending(path: "Golden").appending(path: name)
    if isRecording {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(output.utf8).write(to: file)
      throw Mismatch(description: "recorded \(name); look at it, then test without RECORD_GOLDEN")
    }
    guard let data = try? Data(contentsOf: file) else {
      throw Mismatch(description: "no golden file \(name); record it with RECORD_GOLDEN=1")
    }
    let expected = String(decoding: data, as: UTF8.self)
    guard expected != output else { return }
    throw Mismatch(
      description: "\(name) differs (- golden, + output)\n"
        + difference(from: expected, to: output))
  }

  /// Returns the lines that differ, with their numbers, in order.
  package static func difference(from expected: String, to output: String) -> String {
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = output.split(separator: "\n", omittingEmptySubsequences: false)
    var changes: [(line: Int, isInsertion: Bool, text: String)] = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, let text, _):
        changes.append((offset + 1, false, "- \(offset + 1): \(text)"))
      case .insert(let offset, let text, _):
        changes.append((offset + 1, true, "+ \(offset + 1): \(text)"))
      }
    }
    return
      changes
      .sorted { ($0.line, $0.isInsertion ? 1 : 0) < ($1.line, $1.isInsertion ? 1 : 0) }
      .prefix(40).map(\.text).joined(separator: "\n")
  }
}
