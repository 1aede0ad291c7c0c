import Testing

@testable import DesignDocuments

@Suite struct `Positions in a text` {
  @Test(arguments: [
    ("the beginning", "①a", 1, 1),
    ("after a line feed", "a\n①b", 2, 1),
    ("after a carriage return and a line feed", "a\r\nbc①", 2, 3),
    ("after a lone carriage return", "a\rb①c", 2, 2),
    ("a tab is one column", "\t①a", 1, 2),
    ("columns count characters, not bytes", "é漢😀①", 1, 4),
    ("a byte order mark counts nothing", "\u{FEFF}①a", 1, 1),
    ("the end", "a\n\n①", 3, 1),
  ]) func `are lines and columns`(name: String, text: String, line: Int, column: Int) {
    let sample = MarkedText(text)
    #expect(
      TextPositions(sample.bytes)[sample.offsets[0]]
        == TextPositions.Position(line: line, column: column))
  }

  @Test func `are right far into a long line and behind it`() {
    let text =
      String(repeating: "é", count: 10_000) + "\r\n" + String(repeating: "x\n", count: 5_000)
    let positions = TextPositions(Array(text.utf8))
    #expect(positions[2 * 9_999] == TextPositions.Position(line: 1, column: 10_000))
    #expect(positions[20_002 + 2 * 4_321] == TextPositions.Position(line: 4_323, column: 1))
  }
}
