import TestSupport
import Testing

@testable import Measurements

@Suite struct TextCountsTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var text: String
    var words: Int
    var tokens: Int
    var testDescription: String { text.debugDescription }
  }

  /// Tokens by hand from the weights: two runs and ten letters are 2 x 0.309 + 10 x 0.147 = 2.088.
  static let samples = [
    Sample(text: "", words: 0, tokens: 0),
    Sample(text: "hello world", words: 2, tokens: 2),
    Sample(text: "don't", words: 1, tokens: 2),  // 0.618 + 0.588 + 0.414
    Sample(text: "a\n\n\nb\nc", words: 3, tokens: 4),  // 3 x 0.456 + 2 x 1.509
    Sample(text: "a   b  c", words: 3, tokens: 2),  // 3 x 0.456 + 2 x 0.169
    Sample(text: "\u{4E2D}\u{6587}\u{5B57}", words: 3, tokens: 2),  // 3 x 0.724
    Sample(text: "\u{30C7}\u{30FC}\u{30BF} data", words: 4, tokens: 3),  // 3 x 0.724 + 0.897
    Sample(text: "\u{D55C}\u{AE00}", words: 1, tokens: 1),  // 2 x 0.67
    Sample(text: "\u{43F}\u{440}\u{438}\u{432}\u{435}\u{442}", words: 1, tokens: 2),  // 6 x 0.257
    Sample(text: "gr\u{FC}n", words: 1, tokens: 2),  // 2 x 0.309 + 3 x 0.147 + 1.031
    Sample(text: "in 2026, yes", words: 3, tokens: 6),  // 1.353 + 0.414 + 4 x 1.0
    Sample(text: "Version 12 of the manual is out", words: 7, tokens: 9),  // 1.854 + 3.381 + 3.64
    Sample(text: "a\u{2014}b", words: 1, tokens: 1),
  ]

  @Test(arguments: samples) func `words and tokens are counted`(sample: Sample) {
    var counts = TextCounts()
    let bytes = Array(sample.text.utf8)
    #expect(bytes.withUnsafeBufferPointer { counts.add($0) })
    #expect(counts.words == sample.words)
    #expect(counts.tokens == sample.tokens)
  }

  @Test func `bytes that are no UTF-8 are told and counted on`() {
    var counts = TextCounts()
    let bytes: [UInt8] = [0x61, 0xFF, 0xC3, 0x20, 0x62, 0xED, 0xA0, 0x80, 0xF4, 0x90, 0x80, 0x80]
    #expect(!bytes.withUnsafeBufferPointer { counts.add($0) })
    #expect(counts.words == 2)
  }

  @Test func `random bytes read as Swift reads them`() {
    var random = SplitMix64(seed: 1)
    for _ in 0..<2_000 {
      let bytes = (0..<Int.random(in: 0...12, using: &random)).map { _ -> UInt8 in
        [0x61, 0x20, 0xC3, 0xA9, 0xE2, 0x82, 0xAC, 0xF0, 0x9F, 0x98, 0x80, 0xED, 0xC0]
          .randomElement(using: &random) ?? 0
      }
      let expected = String(validating: bytes, as: UTF8.self)
      bytes.withUnsafeBufferPointer { buffer in
        var cursor = UTF8Cursor(buffer)
        var text = ""
        while let scalar = cursor.next() { text.unicodeScalars.append(scalar) }
        #expect(cursor.hasRepairs == (expected == nil))
        if let expected { #expect(text == expected) }
      }
    }
  }
}
