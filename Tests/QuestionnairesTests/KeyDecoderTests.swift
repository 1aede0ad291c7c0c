import Questionnaires
import Testing

@Suite struct KeyDecoderTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var text: String
    var keys: [Key]

    init(_ description: String, _ text: String, _ keys: [Key]) {
      (testDescription, self.text, self.keys) = (description, text, keys)
    }
  }

  static let samples = [
    Sample(
      "letters", "aZ9 ", [.character("a"), .character("Z"), .character("9"), .character(" ")]),
    Sample("arrows", "\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D", [.up, .down, .right, .left]),
    Sample(
      "arrows of application mode", "\u{1B}OA\u{1B}OB\u{1B}OH\u{1B}OF", [.up, .down, .home, .end]),
    Sample("arrows with modifiers", "\u{1B}[1;5A\u{1B}[1;2D", [.up, .left]),
    Sample(
      "home and end in three spellings", "\u{1B}[H\u{1B}[1~\u{1B}[7~\u{1B}[F\u{1B}[4~\u{1B}[8~",
      [.home, .home, .home, .end, .end, .end]),
    Sample("pages and delete", "\u{1B}[5~\u{1B}[6~\u{1B}[3~", [.pageUp, .pageDown, .delete]),
    Sample("both ways to end a line", "\r\n", [.enter, .enter]),
    Sample("both ways to erase", "\u{7F}\u{8}", [.backspace, .backspace]),
    Sample(
      "control letters", "\u{3}\u{12}\u{1A}\t", [.control("c"), .control("r"), .control("z"), .tab]),
    Sample(
      "two to four bytes a character", "é€😀", [.character("é"), .character("€"), .character("😀")]),
    Sample(
      "a paste is one key", "\u{1B}[200~a\nb\u{1B}[A\u{1B}[201~x",
      [.paste("a\nb\u{1B}[A"), .character("x")]),
    Sample("an empty paste", "\u{1B}[200~\u{1B}[201~", [.paste("")]),
    Sample("unknown sequences are swallowed", "\u{1B}[99;5u\u{1B}[I\u{1B}OZx", [.character("x")]),
    Sample("escape before a letter is a key of its own", "\u{1B}j", [.escape, .character("j")]),
    Sample("escape before a sequence is a key of its own", "\u{1B}\u{1B}[A", [.escape, .up]),
  ]

  @Test(arguments: samples)
  func `bytes become keys in one portion`(sample: Sample) {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array(sample.text.utf8)) == sample.keys)
    #expect(decoder.patience == nil)
  }

  @Test(arguments: samples)
  func `bytes become the same keys one at a time`(sample: Sample) {
    var decoder = KeyDecoder()
    #expect(sample.text.utf8.flatMap { decoder.feed([$0]) } == sample.keys)
  }

  @Test func `escape alone is a key once nothing follows`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0x1B]) == [])
    #expect(decoder.patience == 100)
    #expect(decoder.giveUp() == [.escape])
    #expect(decoder.patience == nil)
  }

  @Test func `a begun sequence waits longer and is dropped when nothing follows`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array("\u{1B}[1;".utf8)) == [])
    #expect(decoder.patience == 500)
    #expect(decoder.giveUp() == [])
    #expect(decoder.feed(Array("x".utf8)) == [.character("x")])
  }

  @Test func `a paste that never ends is given up as far as it came`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array("\u{1B}[200~abc".utf8)) == [])
    #expect(decoder.giveUp() == [.paste("abc")])
    #expect(decoder.feed(Array("x".utf8)) == [.character("x")])
  }

  @Test func `a paste keeps no more than its limit`() {
    var decoder = KeyDecoder()
    let text = "\u{1B}[200~" + String(repeating: "a", count: 200_000) + "\u{1B}[201~"
    guard case .paste(let pasted)? = decoder.feed(Array(text.utf8)).first else {
      Issue.record("no paste")
      return
    }
    #expect(pasted.count == 65_536)
  }

  @Test func `broken UTF-8 is dropped without taking its neighbours along`() {
    var decoder = KeyDecoder()
    #expect(
      decoder.feed([0xFF, 0xC3, 0x61, 0xE2, 0x82, 0x62]) == [.character("a"), .character("b")])
  }

  @Test func `noise without end does not swallow keys`() {
    var decoder = KeyDecoder()
    _ = decoder.feed(Array("\u{1B}[".utf8) + Array(repeating: 0x31, count: 100))
    _ = decoder.giveUp()
    #expect(decoder.feed(Array("x".utf8)) == [.character("x")])
  }
}
