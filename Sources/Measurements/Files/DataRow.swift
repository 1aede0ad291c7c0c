import StrictJSON

/// A row of a file, whatever its format.
struct DataRow {
  /// What the row holds.
  enum Content {
    /// A JSON value.
    case json(JSONElement)
    /// The fields of a table, as many as the names of its header in lower case.
    case fields(names: [String], values: [String])
    /// Nothing that can be read.
    case unreadable
  }

  /// The line on which it begins, counted from 1.
  var line: Int
  /// What it holds.
  var content: Content

  /// The names of what it holds, in their order and in lower case.
  var names: [String] {
    switch content {
    case .json(let element): element.members.map { ($0.key.string ?? "").lowercased() }
    case .fields(let names, _): names
    case .unreadable: []
    }
  }

  /// Returns the text under a name in lower case: a string, or a number or truth value as written.
  func text(_ name: String) -> String? {
    switch content {
    case .json(let element):
      return element.members.first { $0.key.string?.lowercased() == name }
        .flatMap { Self.text(of: $0.value) }
    case .fields(let names, let values):
      return names.firstIndex(of: name).map { values[$0] }
    case .unreadable: return nil
    }
  }

  /// Returns a string, or a number or truth value as written.
  static func text(of element: JSONElement) -> String? {
    switch element.kind {
    case .string: element.string
    case .number, .bool: JSONValue(element).text(.compact)
    case .null, .array, .object: nil
    }
  }
}
