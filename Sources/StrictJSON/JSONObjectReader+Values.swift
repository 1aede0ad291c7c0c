extension JSONObjectReader {
  /// Returns a required string, or an empty one where it is missing or wrong.
  package mutating func string(_ name: String) -> String {
    required(name).flatMap(reading.string) ?? ""
  }

  /// Returns a string that may be left out.
  package mutating func optionalString(_ name: String) -> String? {
    optional(name).flatMap(reading.string)
  }

  /// Returns a required whole number, or the lower bound where it is missing or wrong.
  package mutating func integer(_ name: String, in range: ClosedRange<Int>) -> Int {
    required(name).flatMap { reading.integer($0, in: range) } ?? range.lowerBound
  }

  /// Returns a whole number that may be left out.
  package mutating func optionalInteger(
    _ name: String, in range: ClosedRange<Int>
  ) -> Int? {
    optional(name).flatMap { reading.integer($0, in: range) }
  }

  /// Returns a truth value that is false when left out.
  package mutating func bool(_ name: String) -> Bool {
    optional(name).flatMap(reading.bool) ?? false
  }

  /// Returns the elements of a required array, or none where it is missing or wrong.
  package mutating func elements(_ name: String) -> [JSONElement] {
    required(name).map(reading.elements) ?? []
  }

  /// Returns the elements of an array that is empty when left out.
  package mutating func optionalElements(_ name: String) -> [JSONElement] {
    optional(name).map(reading.elements) ?? []
  }

  /// Returns what a closure reads from a required object.
  package mutating func object<Value>(
    _ name: String, _ read: (inout JSONObjectReader) -> Value
  ) -> Value? {
    required(name).flatMap { reading.object($0, read) }
  }

  /// Returns what a closure reads from an object that may be left out.
  package mutating func optionalObject<Value>(
    _ name: String, _ read: (inout JSONObjectReader) -> Value
  ) -> Value? {
    optional(name).flatMap { reading.object($0, read) }
  }
}
