/// A value with the bytes it was read from.
package struct Located<Value: Sendable & Hashable>: Sendable, Hashable {
  package var value: Value
  /// Where it stands.
  package var range: ByteRange

  /// Creates a value with its place.
  package init(_ value: Value, at range: ByteRange) {
    self.value = value
    self.range = range
  }
}
