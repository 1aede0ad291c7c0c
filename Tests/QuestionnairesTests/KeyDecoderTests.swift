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
    Sample(
      "unknown sequences are swallowed", "\u{1B}[?1;2c\u{1B}[I\u{1B}[O\u{1B}OZx", [.character("x")]),
    Sample(
      "a key held with Alt is one key that means nothing",
      "\u{1B}1\u{1B}U\u{1B}é\u{1B}\r\u{1B}\u{15}x", [.character("x")]),
    Sample("Ctrl-C behind Escape is heard", "\u{1B}\u{3}", [.control("c")]),
    Sample(
      "arrows held with Alt, as rxvt sends them", "\u{1B}\u{1B}[A\u{1B}\u{1B}OB", [.up, .down]),
    Sample("Shift-Tab", "\u{1B}[Z\u{1B}\t\u{1B}[9;2u", [.backTab, .backTab, .backTab]),
    Sample("function keys of the Linux console", "\u{1B}[[A\u{1B}[[Ex", [.character("x")]),
    Sample(
      "keys of rxvt with modifiers", "\u{1B}[7$\u{1B}[8^\u{1B}[3@\u{1B}[a\u{1B}Ob",
      [.home, .end, .delete, .up, .down]),
    Sample("keys of Sun", "\u{1B}[214z\u{1B}[222z\u{1B}[224z", [.home, .pageDown]),
    Sample("Enter of the keypad", "\u{1B}OM", [.enter]),
    Sample(
      "keys by their codes", "\u{1B}[13u\u{1B}[99;5u\u{1B}[27;5;114~\u{1B}[97;2u\u{1B}[57414u",
      [.enter, .control("c"), .control("r"), .character("A"), .enter]),
    Sample(
      "codes held with Alt, and keys let go",
      "\u{1B}[117;3u\u{1B}[27;3;49~\u{1B}[1;1:3A\u{1B}[13;1:3u",
      []),
    Sample(
      "a key by its code and its text", "\u{1B}[49:33;2u\u{1B}[50;2;64u\u{1B}[101;;233u",
      [.character("!"), .character("@"), .character("é")]),
    // Whatever a mouse does, it answers nothing.
    Sample("a mouse by SGR", "\u{1B}[<0;10;5M\u{1B}[<0;10;5m", []),
    Sample("a mouse by urxvt", "\u{1B}[32;10;5M", []),
    Sample("a mouse by X10", "\u{1B}[M u1\u{1B}[M usx", [.character("x")]),
    Sample("a mouse by X10 in UTF-8", "\u{1B}[M \u{E9}\u{E9}x", [.character("x")]),
    Sample(
      "a late answer about colors", "\u{1B}]11;rgb:1e1e/1e1e/2e2e\u{1B}\\x", [.character("x")]),
    Sample("a clipboard up to BEL", "\u{1B}]52;c;dXNlZA==\u{7}x", [.character("x")]),
    Sample(
      "strings of every kind",
      "\u{1B}P1$r0 q\r\u{1B}\\\u{1B}_Gi=1;OK\r\u{1B}\\\u{1B}^su\u{1B}\\\u{1B}Xsu\u{1B}\\x",
      [.character("x")]),
    Sample(
      "strings and sequences introduced by control characters beyond ASCII",
      "\u{9D}11;su\u{9C}\u{90}su\u{9C}\u{9B}A\u{8F}M", [.up, .enter]),
    Sample("a string that Escape breaks off", "\u{1B}]11;s\u{1B}[A", [.up]),
    Sample("a string that is called off", "\u{1B}]11;s\u{18}x", [.character("x")]),
    Sample("a paste within a string is no paste", "\u{1B}]11;s\u{7}\u{1B}[201~", []),
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

  @Test(arguments: ["\u{1B}[", "\u{1B}O"])
  func `noise without end swallows one key at most, and none of it is one`(start: String) {
    let noise = Array(start.utf8) + Array(repeating: UInt8(ascii: "1"), count: 100_000)
    var whole = KeyDecoder()
    #expect(whole.feed(noise) == [])
    #expect(whole.feed(Array("xy".utf8)) == [.character("y")])
    var piecemeal = KeyDecoder()
    #expect(noise.flatMap { piecemeal.feed([$0]) } == [])
    #expect(piecemeal.feed(Array("xy".utf8)) == [.character("y")])
  }

  @Test func `a string without end is given up, and keeps no bytes until then`() {
    var decoder = KeyDecoder()
    for _ in 0..<1_000 {
      #expect(decoder.feed(Array("\u{1B}]52;c;".utf8) + Array(repeating: 0x75, count: 1_000)) == [])
    }
    #expect(decoder.patience == 2000)
    #expect(decoder.giveUp() == [])
    #expect(decoder.feed(Array("x".utf8)) == [.character("x")])
  }

  @Test func `bytes of one control character each are understood`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0x9B, 0x41, 0x8F, 0x4D, 0x9D, 0x31, 0x31, 0x07]) == [.up, .enter])
  }

  @Test func `two Escapes are two keys once nothing follows`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0x1B, 0x1B]) == [])
    #expect(decoder.giveUp() == [.escape, .escape])
  }
}
