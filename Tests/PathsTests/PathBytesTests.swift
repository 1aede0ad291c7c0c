import Paths
import Testing

@Suite struct PathBytesTests {
  static let names: [[UInt8]] = [
    [], Array("a".utf8), Array("é".utf8), Array("e\u{301}".utf8), [0xE9], [0x63, 0x61, 0x66, 0xE9],
    [0xFF, 0xFE], [0xC3], [0xC3, 0x28], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
    [0xC0, 0xAF], [0xF0, 0x9F, 0x98, 0x80], [0x80, 0xF0, 0x9F, 0x98, 0x80, 0x80],
    Array("\u{FDD0}".utf8), Array("\u{FDE0}\u{FDD0}".utf8), Array("\u{FDDE}\u{FDE9}".utf8),
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

  /// Halves of a pair may stand in a text from outside; they are text like any other.
  @Test(arguments: ["\u{FDD0}", "\u{FDE0}", "\u{FDE0}\u{FDD0}", "a\u{FDD5}b", "\u{FDD1}\u{FDD2}\u{FDE3}x"])
  func `A text that no path gave has bytes as well`(text: String) {
    let isPair = text.unicodeScalars.count == 4
    #expect(
      text.pathBytes
        == (isPair ? Array("\u{FDD1}".utf8) + [0x23] + Array("x".utf8) : Array(text.utf8)))
  }
}
