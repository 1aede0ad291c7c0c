package import Layouts

extension Output {
  /// Creates a result of a JSON value, whose writer escapes what strings hold, its last line ended.
  package init(_ value: JSONValue) {
    self.init(Escaped<JSONOutput>(trusted: value.text() + "\n"))
  }
}

/// JSON, as a string within it takes a text.
package enum JSONOutput: OutputTarget {
  /// Returns the text as a JSON string, in its quotes.
  package static func escape(_ text: String) -> String { JSONValue.string(text).text(.compact) }
}
