import TestSupport
import Testing

@testable import Measurements

@Suite struct TextCountsTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var text: String
    var words: Int
    /// The tokens of a thousand such texts, so that the weights show.
    var tokens: Int
    var testDescription: String { text.debugDescription }
  }

  /// Tokens by hand from the weights: two runs and ten letters are 2 x 0.309 + 10 x 0.147 = 2.088.
  static let samples = [
    Sample(text: "", words: 0, tokens: 0),
    Sample(text: "hello world", words: 2, tokens: 2_088),
    Sample(text: "don't", words: 1, tokens: 1_620),  // 0.618 + 0.588 + 0.414
    Sample(text: "a\n\n\nb\nc", words: 3, tokens: 4_386),  // 3 x 0.456 + 2 x 1.509
    Sample(text: "\na", words: 1, tokens: 1_965),
    Sample(text: "a\r\n\r\nb", words: 2, tokens: 2_421),
    Sample(text: "a\n \nb", words: 2, tokens: 3_930),
    Sample(text: " a", words: 1, tokens: 456),
    Sample(text: "  a", words: 1, tokens: 625),
    Sample(text: "a   b  c", words: 3, tokens: 1_706),  // 3 x 0.456 + 2 x 0.169
    Sample(text: "\u{4E2D}\u{6587}\u{5B57}", words: 3, tokens: 2_172),  // 3 x 0.724
    Sample(text: "a\u{4E2D}b", words: 3, tokens: 1_636),  // 2 x 0.456 + 0.724
    Sample(text: "\u{30C7}\u{30FC}\u{30BF} data", words: 4, tokens: 3_069),  // 3 x 0.724 + 0.897
    Sample(text: "\u{D55C}\u{AE00}", words: 1, tokens: 1_340),  // 2 x 0.67
    Sample(text: "\u{43F}\u{440}\u{438}\u{432}\u{435}\u{442}", words: 1, tokens: 1_542),
    Sample(text: "gr\u{FC}n", words: 1, tokens: 2_090),  // 2 x 0.309 + 3 x 0.147 + 1.031
    Sample(text: "\u{D7}\u{F7}", words: 1, tokens: 804),  // 2 x 0.402
    Sample(text: "in 2026, yes", words: 3, tokens: 5_767),  // 1.353 + 0.414 + 4 x 1.0
    Sample(text: "Version 12 of the manual is out", words: 7, tokens: 8_875),
    Sample(text: "1abcd", words: 1, tokens: 2_717),  // 0.309 + 4 x 0.147 + 1.82
    Sample(text: "1abc", words: 1, tokens: 1_750),  // 0.309 + 3 x 0.147 + 1.0
    Sample(text: "a\u{2014}b", words: 1, tokens: 1_314),  // 2 x 0.456 + 0.402
    Sample(text: "AZaz", words: 1, tokens: 897),
    Sample(text: "@[`{", words: 1, tokens: 1_656),  // 4 x 0.414
    Sample(text: "\u{7F}", words: 1, tokens: 0),
  ]

  @Test(arguments: samples) func `words and tokens are counted`(sample: Sample) {
    var counts = TextCounts()
    let bytes = Array(sample.text.utf8)
    for _ in 0..<1_000 { #expect(bytes.withUnsafeBufferPointer { counts.add($0) }) }
    #expect(counts.words == 1_000 * sample.words)
    #expect(counts.scalars == 1_000 * sample.text.unicodeScalars.count)
    #expect(counts.tokens == sample.tokens)
  }

  @Test func `bytes that are no UTF-8 are told and counted on`() {
    var counts = TextCounts()
    let bytes: [UInt8] = [0x61, 0xFF, 0xC3, 0x20, 0x62, 0xED, 0xA0, 0x80, 0xF4, 0x90, 0x80, 0x80]
    #expect(!bytes.withUnsafeBufferPointer { counts.add($0) })
    #expect(counts.words == 2)
  }

  /// Reads what Swift takes for one scalar, or one byte as no UTF-8.
  static func scalars(_ bytes: [UInt8]) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let texts = (1...4).compactMap { String(validating: rest.prefix($0), as: UTF8.self) }
      scalars.append(texts.first?.unicodeScalars.first ?? "\u{FFFD}")
      rest = rest.dropFirst(texts.first?.utf8.count ?? 1)
    }
    return scalars
  }

  @Test func `bytes at the edges of UTF-8 read as Swift reads them`() {
    let next: [UInt8] = [0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0]
    let leads: [UInt8] = [
      0x7F, 0x80, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5,
      0xF8,
    ]
    var texts = leads.map { [$0] }
    for length in 1...3 {
      texts += texts.filter { $0.count == length }.flatMap { text in next.map { text + [$0] } }
    }
    for bytes in texts {
      bytes.withUnsafeBufferPointer { buffer in
        var cursor = UTF8Cursor(buffer)
        var read: [Unicode.Scalar] = []
        while let scalar = cursor.next() { read.append(scalar) }
        #expect(read == Self.scalars(bytes), "\(bytes)")
        #expect(cursor.offset == bytes.count)
        #expect(cursor.hasRepairs == read.contains("\u{FFFD}"))
      }
    }
  }
}
