import Foundation
import Testing

/// The code checks its own shape where the compiler does not.
@Suite struct SourceShapeTests {
  static let sources = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources")

  static func swiftFiles() -> [(path: String, text: String)] {
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? [])
      .filter { $0.pathExtension == "swift" }
      .compactMap { url in
        (try? String(contentsOf: url, encoding: .utf8)).map {
          (String(url.path.dropFirst(sources.path.count + 1)), $0)
        }
      }
  }

  @Test func `only the executable touches the terminal`() {
    let files = Self.swiftFiles()
    #expect(files.count > 100)
    for (path, text) in files where !path.hasPrefix("crossroads") {
      for call in [" print(", "(print(", " readLine()", "readLine(strippingNewline", "isatty("] {
        let lines = text.split(separator: "\n").filter {
          $0.contains(call) && !$0.contains("//") && !$0.contains("\"")
            && !$0.contains("func ")
        }
        #expect(lines.isEmpty, "\(path): \(lines.first ?? "")")
      }
    }
  }

  @Test func `nothing reachable from input may trap on purpose`() {
    for (path, text) in Self.swiftFiles() {
      for call in ["fatalError(", "try!", "as!", "preconditionFailure("] {
        #expect(!text.contains(call), "\(path) has \(call)")
      }
    }
  }
}
