import Testing

@testable import DesignDocuments

/// What gives a finding its number, and what does not.
@Suite struct FingerprintTests {
  private static func first(
    _ words: String, check: String = "c", subject: String? = nil, in name: String = "a.md"
  ) -> String {
    var numbers = Fingerprints(of: name)
    return numbers.next(check: check, subject: subject, words: words.utf8)
  }

  @Test func `a number has sixteen digits, and the same finding has the same`() {
    // Kept in baselines, so that it may never change.
    #expect(
      Self.first("one two", check: "check", subject: "gap", in: "docs/a.md") == "79bf15902cd9832f")
    for word in 0..<400 {
      let number = Self.first("\(word)")
      #expect(number.utf8.count == 16)
      #expect(number.utf8.allSatisfy { "0123456789abcdef".utf8.contains($0) })
      #expect(number == Self.first("\(word)"))
    }
  }

  @Test(arguments: [
    ("one two", "one  two"), ("one two", "one\n\ttwo"), ("one two", "one two "), ("", "  "),
  ])
  func `how words are spaced makes no difference`(first: String, second: String) {
    #expect(Self.first(first) == Self.first(second))
  }

  @Test func `what the finding is makes one`() {
    let numbers = [
      Self.first("one two"), Self.first("onetwo"), Self.first("one two", check: "d"),
      Self.first("one two", subject: "s"), Self.first("one two", in: "b.md"),
      Self.first(" one two"), Self.first("o ne two"),
      // Where one part ends is part of it.
      Self.first("", check: "ab", subject: "c"), Self.first("", check: "a", subject: "bc"),
      Self.first("c", check: "ab"), Self.first("", check: "a", in: "a.mdb"),
    ]
    #expect(Set(numbers).count == numbers.count)
  }

  @Test func `the same words again have another number each time`() {
    var numbers = Fingerprints(of: "a.md")
    let found = (0..<600).map { _ in numbers.next(check: "c", subject: nil, words: "x".utf8) }
    #expect(Set(found).count == 600)
    #expect(found.prefix(3) == ["fa67a16f2025ac66", "fa6b076f20288f8f", "fa60d56f201fe614"])
    #expect(found[0] == Self.first("x"))
    var others = Fingerprints(of: "a.md")
    _ = others.next(check: "c", subject: nil, words: "y".utf8)
    #expect(others.next(check: "c", subject: nil, words: "x".utf8) == found[0])
  }
}
