import Paths
import Testing

@Suite struct PathBytesTests {
  static let names: [[UInt8]] = [
    [], Array("a".utf8), Array("é".utf8), Array("e\u{301}".utf8), [0xE9], [0x63, 0x61, 0x66, 0xE9],
    [0xFF, 0xFE], [0xC3], [0xC3, 0x28], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
    [0xC0, 0xAF], [0xF0, 0x9F, 0x98, 0x80], [0x80, 0xF0, 0x9F, 0x98, 0x80, 0x80],
    Array(text(0xFDD0).utf8), Array(text(0xFDE0, 0xFDD0).utf8), Array(text(0xFDDE, 0xFDE9).utf8),
    [0xE9] + Array("\u{301}".utf8), Array("a\u{301}/\u{301}".utf8), [0x0A, 0x1B, 0x7F],
  ]

  @Test(arguments: names) func `A text keeps every byte`(bytes: [UInt8]) {
    #expect(String(pathBytes: bytes).pathBytes == bytes)
  }

  @Test func `Every sequence of awkward bytes comes back`() {
    let awkward: [UInt8] = [0x61, 0x80, 0xA0, 0xB7, 0xC3, 0xE2, 0xEF, 0xF0, 0xFF]
    for number in 0..<6_561 {
      var rest = number
      let bytes = (0..<4).map { _ in
        defer { rest /= 9 }
        return awkward[rest % 9]
      }
      #expect(String(pathBytes: bytes).pathBytes == bytes)
    }
  }

  @Test func `Different bytes are different texts`() {
    for first in Self.names {
      for second in Self.names where first != second {
        let texts = (String(pathBytes: first), String(pathBytes: second))
        #expect(!texts.0.utf8.elementsEqual(texts.1.utf8), "\(first) and \(second)")
      }
    }
  }

  /// The text of scalars by number, as the compiler takes no noncharacter in a literal.
  private static func text(_ numbers: UInt32...) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: numbers.compactMap(Unicode.Scalar.init))
    return String(scalars)
  }

  /// Halves of a pair may stand in a text from outside; they are text like any other.
  @Test(arguments: [
    text(0xFDD0), text(0xFDE0), text(0xFDE0, 0xFDD0), text(0x61, 0xFDD5, 0x62),
  ]) func `A text that no path gave has bytes as well`(text: String) {
    #expect(text.pathBytes == Array(text.utf8))
  }

  @Test func `A half before a pair stays itself`() {
    let text = Self.text(0xFDD1, 0xFDD2, 0xFDE3, 0x78)
    #expect(text.pathBytes == Array(Self.text(0xFDD1).utf8) + [0x23, 0x78])
  }
}
