/// What is kept of a text to find others like it: hashes, never the text.
struct TextFingerprint {
  /// A hash of the words of the text.
  var whole: UInt64
  /// The shingles: every few words in a row, none of a text without words.
  var shingles: [UInt64]

  /// Looks at a text.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - width: How many words a shingle has.
  init(_ bytes: UnsafeBufferPointer<UInt8>, width: Int) {
    whole = NormalText.wordHash(of: bytes)
    shingles = Self.shingles(of: bytes, width: width)
  }

  /// Returns the shingles of so many words of a text.
  static func shingles(of bytes: UnsafeBufferPointer<UInt8>, width: Int) -> [UInt64] {
    var words = WordReader(bytes)
    var hashes: [UInt64] = []
    while let word = words.next() { hashes.append(word.hash) }
    guard !hashes.isEmpty else { return [] }
    // A text that is shorter than a shingle is one.
    return (0...max(0, hashes.count - width)).map { start in
      var hash = Hash64()
      for word in hashes[start..<min(start + width, hashes.count)] { hash.add(word) }
      return hash.value
    }
  }

  /// Looks at a text.
  init(_ text: String, width: Int) {
    var text = text
    self = text.withUTF8 { TextFingerprint($0, width: width) }
  }
}
