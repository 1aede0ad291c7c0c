import Layouts
import Testing

@Suite struct WrappingTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var text: String
    var width: Int
    var first = ""
    var rest: String?
    var lines: [String]
  }

  static let samples: [Sample] = [
    Sample(testDescription: "nothing is one empty line", text: "", width: 10, lines: [""]),
    Sample(
      testDescription: "a line that just fits stays whole", text: "12345 7890", width: 10,
      lines: ["12345 7890"]),
    Sample(
      testDescription: "a line one column too wide breaks at the space", text: "12345 78901",
      width: 10, lines: ["12345", "78901"]),
    Sample(
      testDescription: "further lines hang under the first", text: "one two three", width: 9,
      first: "- ", lines: ["- one two", "  three"]),
    Sample(
      testDescription: "a word wider than a line is cut", text: "abcdefgh", width: 3,
      lines: ["abc", "def", "gh"]),
    Sample(
      testDescription: "wide characters count two columns", text: "日本 語", width: 5,
      lines: ["日本", "語"]),
    Sample(
      testDescription: "a combining mark takes no column", text: "e\u{301}e\u{301} x", width: 4,
      lines: ["e\u{301}e\u{301} x"]),
    Sample(
      testDescription: "a line break in the text is spelled out", text: "a\nb", width: 10,
      lines: ["a\\u{a}b"]),
    Sample(
      testDescription: "an indentation wider than the line still makes progress", text: "ab",
      width: 2, first: "    ", lines: ["    a", "    b"]),
  ]

  @Test(arguments: samples) func `text wraps`(sample: Sample) {
    #expect(
      Phrase(sample.text).lines(
        in: TextStyle(), width: sample.width, first: Phrase(sample.first),
        rest: sample.rest.map { Phrase($0) }
      ).map(\.words)
        == sample.lines)
  }

  @Test func `an emoji takes two columns and an escape sequence none of its control character`() {
    #expect("🙂".displayWidth == 2)
    #expect("⚠️".displayWidth == 2)
    #expect("\u{1B}".displayWidth == 0)
  }
}
