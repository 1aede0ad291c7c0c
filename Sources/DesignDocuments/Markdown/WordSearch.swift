/// Finds a word in bytes without regard to case, skipping ahead by what it sees (Horspool, 1980).
struct WordSearch {
  private let word: [UInt8]
  private let skips: [Int]

  /// Prepares a word of small ASCII letters.
  init(_ word: String) {
    self.word = Array(word.utf8)
    var skips = Array(repeating: self.word.count, count: 256)
    for (index, byte) in self.word.dropLast().enumerated() {
      skips[Int(byte)] = self.word.count - 1 - index
      if byte.isLetter { skips[Int(byte & ~0x20)] = self.word.count - 1 - index }
    }
    self.skips = skips
  }

  /// Returns where the word begins in bytes, at most so many times.
  func offsets(in bytes: [UInt8], atMost limit: Int) -> [Int] {
    bytes.withUnsafeBufferPointer { buffer in
      var found: [Int] = []
      var start = 0
      while start + word.count <= buffer.count, found.count < limit {
        var index = word.count - 1
        while index >= 0, buffer[start + index].lowercased == word[index] { index -= 1 }
        if index < 0 { found.append(start) }
        start += index < 0 ? word.count : skips[Int(buffer[start + word.count - 1])]
      }
      return found
    }
  }
}
