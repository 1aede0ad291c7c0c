import Diagnostics
import Testing

/// A slip in a text: what is replaced by what, and what is then complained of.
struct Slip: CustomTestStringConvertible, Sendable {
  /// What it is a slip of.
  var testDescription: String
  /// What stands in the sample.
  var original: String
  /// What stands there instead.
  var slip: String
  /// The pointers and messages of the problems.
  var complaints: [String]

  /// Creates a slip.
  init(_ name: String, _ original: String, _ slip: String, _ complaints: String...) {
    self.testDescription = name
    self.original = original
    self.slip = slip
    self.complaints = complaints
  }

  /// Returns a text with the first occurrence of the original replaced.
  func applied(to text: String) -> String {
    text.replacing(original, with: slip, maxReplacements: 1)
  }

  /// Returns pointers and messages of what a reading complains of.
  static func complaints(_ read: () throws(Problems) -> Void) -> [String] {
    do {
      try read()
      return []
    } catch {
      return error.list.map { "\($0.place?.pointer ?? "-") \($0.message)" }
    }
  }
}
