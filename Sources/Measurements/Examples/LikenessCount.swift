/// Counts how inputs begin and end, by hashes of their words.
struct LikenessCount {
  private static let openingLength = 6
  private static let endingLength = 4

  private var inputs = 0
  private var openings: [UInt64: Int] = [:]
  private var endings: [UInt64: Int] = [:]

  /// Takes in what the user said in one input.
  mutating func add(_ user: [String]) {
    inputs += 1
    var words: [UInt64] = []
    for text in user {
      var text = text
      text.withUTF8 { bytes in
        var reader = WordReader(bytes)
        while let word = reader.next() { words.append(word.hash) }
      }
    }
    if words.count >= Self.openingLength {
      openings[Self.hash(words.prefix(Self.openingLength)), default: 0] += 1
    }
    if words.count >= Self.endingLength {
      endings[Self.hash(words.suffix(Self.endingLength)), default: 0] += 1
    }
  }

  /// What was counted.
  var likeness: Likeness {
    Likeness(
      inputs: inputs, opening: openings.values.max() ?? 0, ending: endings.values.max() ?? 0)
  }

  private static func hash(_ words: ArraySlice<UInt64>) -> UInt64 {
    var hash = Hash64()
    for word in words { hash.add(word) }
    return hash.value
  }
}
