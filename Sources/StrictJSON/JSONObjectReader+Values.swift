extension JSONObjectReader {
  /// Returns a required whole number, or the lower bound where it is missing or wrong.
  package mutating func integer(_ name: String, in range: ClosedRange<Int>) -> Int {
    required(name).flatMap { reading.integer($0, in: range) } ?? range.lowerBound
  }

  /// Returns the elements of a required array, or none where it is missing or wrong.
  package mutating func elements(_ name: String) -> [JSONElement] {
    required(name).map(reading.elements) ?? []
  }
}
