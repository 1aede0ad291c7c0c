import Foundation
import StrictJSON

/// The files of Tests/Fixtures/Measurements.
enum Fixture {
  static func path(_ name: String) -> String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Fixtures/Measurements/\(name)").path
  }

  static func json(_ name: String) throws -> JSONDocument {
    let data = try Data(contentsOf: URL(fileURLWithPath: path(name)))
    return try JSONDocument(bytes: Array(data), name: name)
  }
}
