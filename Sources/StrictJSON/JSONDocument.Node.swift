extension JSONDocument {
  /// One value or key of the text, as offsets into its bytes.
  ///
  /// The nodes lie on a flat tape in the order of the text. An object's node is followed by its
  /// keys and values in turns, an array's by its elements; `next` skips all of them.
  struct Node: Sendable {
    /// What the node holds.
    var kind: JSONElement.Kind
    /// What is known about a string or number beyond its kind.
    var traits: Traits
    /// The offset of the first byte; for a string, of the byte after its opening quote.
    var start: UInt32
    /// The offset after the last byte; for a string, of its closing quote.
    var end: UInt32
    /// The index of the node after this one and everything in it.
    var next: UInt32

    /// The bytes it covers.
    var range: Range<Int> { Int(start)..<Int(end) }
  }

  /// What the parser noticed on the way, so that nobody need look twice.
  struct Traits: OptionSet, Sendable {
    /// The flags.
    var rawValue: UInt8

    /// A string with at least one escape.
    static let escaped = Traits(rawValue: 1)
    /// A string with bytes other than printable ASCII.
    static let beyondASCII = Traits(rawValue: 2)
    /// A number without fraction and exponent.
    static let integer = Traits(rawValue: 4)
  }
}
