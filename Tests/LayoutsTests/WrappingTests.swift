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

  /// What wcwidth of PyPI and terminals take; `.ci/differential` asks for every scalar.
  @Test(
    arguments: [
      ("a flag", "🇩🇪", 2), ("half a flag", "🇩", 2), ("a flag and a half", "🇩🇪🇩", 4),
      ("a family", "👨\u{200D}👩\u{200D}👧", 2), ("a shade of skin", "👍🏽", 2),
      ("a hand that a shade makes an emoji", "✌🏽", 2), ("a keycap", "1\u{FE0F}\u{20E3}", 2),
      ("a letter that is no emoji", "a\u{FE0F}", 1), ("a selector alone", "\u{FE0F}", 0),
      ("Thai AM", "กำ", 2), ("half-width dakuten", "ｶﾞ", 2), ("dakuten behind a wide letter", "かﾞ", 3),
      ("a conjunct", "क्ष", 2), ("a conjunct with a vowel", "क्षी", 2), ("a vowel alone", "ी", 1),
      ("a vowel with a width", "षी", 2),
      ("a mark beside a wide letter", "日\u{903}", 2), ("three letters in one sign", "क्ष्म", 2),
      ("a syllable in parts", "\u{1112}\u{1161}\u{11AB}", 2),
      ("a final alone", "\u{11AB}", 0), ("a number sign", "\u{600}12", 3),
      ("a soft hyphen", "\u{AD}", 1), ("a trigram", "☰", 2), ("a hexagram", "䷀", 2),
      ("a Tai Xuan sign", "𝌆", 2), ("a circled number", "㉈", 1), ("marks", "a\u{301}\u{302}", 1),
    ] as [(String, String, Int)])
  func `every letter of a cluster takes its columns`(_ name: String, _ text: String, _ width: Int) {
    #expect(text.displayWidth == width, "\(name)")
  }
}
