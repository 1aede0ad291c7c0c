import Diagnostics
import Testing

/// How words are put into messages.
@Suite struct WordingTests {
  @Test(arguments: [
    ([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c"),
  ])
  func `words are listed as in a sentence`(words: [String], listed: String) {
    #expect(words.listed() == listed)
    #expect(words.listed("or") == listed.replacing(" and ", with: " or "))
  }

  @Test(arguments: [
    ("behavior", ["behaviour", "gap"], "behaviour"), ("labelled", ["labeled"], "labeled"),
    ("optimisation", ["optimization"], "optimization"), ("gap", ["behaviour", "corpus"], nil),
    ("tone", ["tone", "TONE"], nil), ("behavior", ["behaviour", "behavior"], nil), ("gap", [], nil),
  ])
  func `a word is known in both spellings, where one alone is meant`(
    word: String, among: [String], meant: String?
  ) {
    #expect(among.spelled(like: word) == meant)
  }

  @Test func `an excerpt shows 32 characters on either side and marks the place`() {
    let before = "x" + String(repeating: "b", count: 32)
    let rest = String(repeating: "r", count: 32) + "x"
    #expect(
      Excerpt(line: 12, before: before, rest: rest).lines == [
        "  12 | " + before.dropFirst() + rest.dropLast(),
        "     | " + String(repeating: " ", count: 32) + "^",
      ])
    #expect(Excerpt(line: 1, before: "日", rest: "a").lines == ["  1 | 日a", "    |   ^"])
  }

  @Test(arguments: [
    ("", "is empty"), (" \t\u{2003}", "is empty"), ("four", nil), ("fives", "has 5 characters"),
    ("a\u{7}b", "holds a control character"), ("e\u{301}e\u{301}", nil),
    ("e\u{301}e\u{301}e", "has 5 characters"),
  ])
  func `a line that people read is short and can be printed`(text: String, fault: String?) {
    let problem = Problem.line(text, as: "the note", limit: 4)
    #expect((problem == nil) == (fault == nil))
    #expect(problem?.message.contains("the note") ?? true)
    #expect(problem?.message.contains(fault ?? "") ?? true)
  }

  @Test(arguments: [(0, 2, "00"), (7, 2, "07"), (12, 2, "12"), (123, 2, "123"), (5, 0, "5")])
  func `digits are filled up with zeros`(number: Int, width: Int, digits: String) {
    #expect(number.digits(width) == digits)
  }

  @Test(arguments: [
    ("", 0, ""), ("ab", 2, "ab"), ("abc", 2, "ab…"), ("abcd", 2, "ab…"),
    ("e\u{301}x", 2, "e\u{301}…"), ("a", 0, "…"),
  ])
  func `a text is cut by its scalars`(text: String, limit: Int, cut: String) {
    #expect(text.cut(to: limit).unicodeScalars.elementsEqual(cut.unicodeScalars))
  }

  @Test func `a long text is cut when quoted`() {
    #expect("short".quoted == "'short'")
    #expect(String(repeating: "x", count: 60).quoted == "'\(String(repeating: "x", count: 60))'")
    #expect(String(repeating: "x", count: 61).quoted == "'\(String(repeating: "x", count: 60))…'")
  }
}
