import Foundation
import Questionnaires
import Testing

/// What terminfo says that the keys of terminals send (.ci/record-terminal-keys.py).
@Suite struct TerminalKeyTests {
  struct Terminal: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var keys: [(capability: String, bytes: [UInt8])]
  }

  static let terminals: [Terminal] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Fixtures/terminals/keys.tsv")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    let rows = text.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
    return Dictionary(grouping: rows, by: { $0[0] }).sorted { $0.key < $1.key }.map { name, rows in
      Terminal(
        testDescription: name,
        keys: rows.map { row in
          let digits = Array(row[2])
          let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
            UInt8(String(digits[$0..<($0 + 2)]), radix: 16)
          }
          return (row[1], bytes)
        })
    }
  }()

  static let meanings: [String: Key] = [
    "kcuu1": .up, "kcud1": .down, "kcub1": .left, "kcuf1": .right, "khome": .home, "kend": .end,
    "kpp": .pageUp, "knp": .pageDown, "kdch1": .delete, "kbs": .backspace, "kcbt": .backTab,
    "kcbt2": .backTab, "kent": .enter, "kUP": .up, "kDN": .down, "kLFT": .left, "kRIT": .right,
    "kHOM": .home, "kEND": .end, "kPRV": .pageUp, "kNXT": .pageDown, "kDC": .delete,
  ]

  /// Returns the key that a capability is about: that with a modifier, which a digit tells, is the same key.
  static func key(of capability: String, sending bytes: [UInt8]) -> Key? {
    // Some keys send what another sends elsewhere, which nothing can tell apart.
    if bytes == [0x7F] { return .backspace }
    // A letter held with Alt.
    if bytes.count == 2, bytes[0] == 0x1B, bytes[1] >= 0x20 { return nil }
    return meanings[capability] ?? meanings[String(capability.prefix { !$0.isNumber })]
  }

  @Test func `many terminals are known`() {
    #expect(Self.terminals.count >= 30)
    #expect(Self.terminals.allSatisfy { $0.keys.count > 5 })
  }

  @Test(arguments: terminals) func `every key of a terminal means itself or nothing`(
    terminal: Terminal
  ) {
    for (capability, bytes) in terminal.keys {
      let expected = Self.key(of: capability, sending: bytes).map { [$0] } ?? []
      var decoder = KeyDecoder()
      #expect(decoder.feed(bytes) == expected, "\(capability)")
      #expect(decoder.patience == nil, "\(capability) is complete")
      #expect(bytes.flatMap { decoder.feed([$0]) } == expected, "\(capability), byte by byte")
    }
  }
}
