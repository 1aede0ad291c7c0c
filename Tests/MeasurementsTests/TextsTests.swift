import TestSupport
import Testing

@testable import Measurements

/// What makes two texts the same, and which words they have.
@Suite struct TextsTests {
  struct Pair: Sendable, CustomTestStringConvertible {
    var first: String
    var second: String
    /// Whether their words and the signs of their sums are the same.
    var words: Bool
    /// Whether they differ in case and space alone.
    var spaces: Bool
    var testDescription: String { "\(first.debugDescription) \(second.debugDescription)" }

    init(_ first: String, _ second: String, words: Bool, spaces: Bool) {
      (self.first, self.second, self.words, self.spaces) = (first, second, words, spaces)
    }
  }

  static let pairs = [
    Pair("one two", "- One,  TWO!", words: true, spaces: false),
    Pair("one two", " One \n\tTWO ", words: true, spaces: true),
    Pair("one two", "onetwo", words: false, spaces: false),
    Pair("\u{C9}\u{C0}b", "\u{E9}\u{E0}B", words: true, spaces: true),
    Pair("\u{4E2D}\u{6587}", "\u{4E2D} \u{6587}", words: true, spaces: false),
    Pair("a + b", "a b", words: false, spaces: false),
    Pair("a - b", "a b", words: true, spaces: false),
    Pair("2 - 3", "2 3", words: false, spaces: false),
    Pair("2. - 3", "2 3", words: true, spaces: false),
    Pair("2 % 3", "2 / 3", words: false, spaces: false),
    Pair("a / b", "a b", words: true, spaces: false),
    Pair("+", "+ .", words: true, spaces: false),
    Pair("!!!", "???", words: false, spaces: false),
    Pair("[", "{", words: false, spaces: false),
    Pair("", " \n", words: true, spaces: true),
  ]

  static func hash(_ text: String, _ hash: (UnsafeBufferPointer<UInt8>) -> UInt64) -> UInt64 {
    Array(text.utf8).withUnsafeBufferPointer(hash)
  }

  @Test(arguments: pairs) func `texts that say the same have the same hash`(pair: Pair) {
    func areSame(_ hash: (UnsafeBufferPointer<UInt8>) -> UInt64) -> Bool {
      Self.hash(pair.first, hash) == Self.hash(pair.second, hash)
    }
    #expect(areSame(NormalText.wordHash) == pair.words)
    #expect(areSame(NormalText.spaceHash) == pair.spaces)
  }

  static func words(_ text: String) -> [(text: String, word: Word)] {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      var reader = WordReader(buffer)
      var words: [(String, Word)] = []
      while let word = reader.next() {
        words.append((String(decoding: bytes[word.range], as: UTF8.self), word))
      }
      return words
    }
  }

  /// Words with a digit in them end in `#` here.
  @Test(
    arguments: [
      ("", []), (" ...", []), ("a", ["a"]),
      (", One two2! 3", ["One", "two2#", "3#"]),
      ("\u{E9}\u{2014}b", ["\u{E9}", "b"]),
      ("x\u{4E2D}\u{6587}y", ["x", "\u{4E2D}", "\u{6587}", "y"]),
      ("\u{30AB}\u{30FB}\u{30CA}", ["\u{30AB}", "\u{30CA}"]),
      ("7 \u{4E2D}", ["7#", "\u{4E2D}"]), ("\u{663}", ["\u{663}#"]),
    ] as [(String, [String])])
  func `words are read where they stand`(text: String, words: [String]) {
    #expect(Self.words(text).map { $0.text + ($0.word.isNumber ? "#" : "") } == words)
  }

  @Test func `a word is the same wherever it stands`() {
    let hashes = ["Word", "-word", "a \u{4E2D}word", "x WORD y"].map { text in
      Self.words(text).first { $0.text.lowercased() == "word" }?.word.hash
    }
    #expect(hashes[0] != nil && Set(hashes).count == 1)
    #expect(Self.words("x\u{4E2D}")[1].word.hash == Self.words("\u{4E2D}")[0].word.hash)
  }

  @Test func `shingles are those of each window`() {
    for count in 0...8 {
      let words = (0..<count).map { "w\($0)" }
      for width in 1...4 {
        let shingles = TextFingerprint(words.joined(separator: " "), width: width).shingles
        let windows = (0..<max(min(count, 1), count - width + 1)).map { start in
          words[start..<min(start + width, count)].joined(separator: ", ")
        }
        #expect(shingles == windows.flatMap { TextFingerprint($0, width: width).shingles })
        #expect(Set(shingles).count == windows.count)
      }
    }
  }

  @Test func `numbers are mixed as published`() {
    for seed in [0, 1, 0x9E37_79B9_7F4A_7C15, UInt64.max] {
      var random = SplitMix64(seed: seed)
      #expect(Hash64.mixed(seed) == random.next())
    }
  }

  static func sketch(_ shingles: [UInt64], limit: Int) -> ShingleSketch {
    ShingleSketch(
      hashes: ShingleSketch.hashes(of: shingles.map { $0 << 32 }, limit: limit)[...], limit: limit)
  }

  @Test func `a sketch holds the smallest hashes and compares as many`() {
    #expect(Array(Self.sketch([3, 1, 2, 1, 3], limit: 2).hashes) == [1, 2])
    #expect(Array(Self.sketch([3, 1, 2, 1, 3], limit: 3).hashes) == [1, 2, 3])
    let (first, second): ([UInt64], [UInt64]) = ([1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 7, 8])
    #expect(Self.sketch(first, limit: 5).isNear(Self.sketch(second, limit: 5)))
    #expect(!Self.sketch(first, limit: 6).isNear(Self.sketch(second, limit: 6)))
    #expect(!Self.sketch([], limit: 6).isNear(Self.sketch([], limit: 6)))
  }
}
