import Foundation
import Layouts
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What every target's escaper does to what is out to be obeyed.
@Suite struct EscapingTests {
  /// What some target obeys, alone.
  static let signs: [String] =
    [
      "<", ">", "&", "\"", "'", "`", "\\", "*", "_", "[", "]", "|", "~", "$", "#", "@", ":", ",",
      "%", ";", "!", "(", ")", "\n", "\r", "\r\n", "\u{1B}]0;x\u{7}", "\u{1B}[31m", "\u{9B}31m",
      "\u{90}", "\u{9D}", "\u{85}",
    ] + (0..<0x20).map { String(Unicode.Scalar(UInt8($0))) }
    + (0x80..<0xA0).map { String(Unicode.Scalar(UInt8($0))) }
    + [0x61C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2066, 0x2069, 0xFEFF]
    .compactMap(Unicode.Scalar.init).map(String.init)

  /// The signs, each also behind a mark that joins what follows it and before one that combines
  /// with what precedes it, so that none of them is a character of its own.
  static let texts: [String] = signs.flatMap {
    [$0, "\u{600}\($0)", "\($0)\u{301}", "\u{600}\($0)\u{301}", "a\u{600}\($0)\u{301}b"]
  }

  @Test(arguments: texts) func `a terminal gets nothing that it obeys`(text: String) {
    #expect(!Terminal.escape(text).unicodeScalars.contains { $0.isUnsafeToPrint })
  }

  @Test(arguments: texts) func `markup is left as text, by reference where it must be`(
    text: String
  ) throws {
    let escaped = Markup.escape(text)
    #expect(!escaped.unicodeScalars.contains { "<>\"'".unicodeScalars.contains($0) })
    #expect(!escaped.unicodeScalars.contains { $0.isUnsafeToPrint })
    // An independent parser reads back what a terminal would be shown.
    let parser = try XMLText(of: "<p a=\"\(escaped)\">\(escaped)</p>")
    #expect(parser.text == text.visible)
    #expect(parser.attribute == text.visible)
  }

  @Test(arguments: texts) func `a shell takes a text as one word that says it`(text: String) throws
  {
    let word = Shell.escape(text)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "printf '%s' \(word)"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    var kept = Array(text.utf8)
    while kept.last == 0x0A { kept.removeLast() }
    // No command can be given a zero.
    if !text.utf8.contains(0) { #expect(Array(said.utf8) == kept) }
    #expect(!word.unicodeScalars.contains { $0.isUnsafeToPrint })
  }

  @Test(arguments: texts) func `a workflow command ends where it should`(text: String) {
    let message = WorkflowMessage.escape(text)
    let property = WorkflowProperty.escape(text)
    for escaped in [message, property] {
      #expect(!escaped.unicodeScalars.contains { $0.isUnsafeToPrint })
    }
    #expect(!property.unicodeScalars.contains { ":,".unicodeScalars.contains($0) })
    #expect(Self.decoded(message).visible.utf8.elementsEqual(text.visible.utf8))
  }

  /// The text of a message as the runner takes it back, byte by byte.
  private static func decoded(_ message: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(message.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      rest = rest.dropFirst(2)
      bytes.append(UInt8(digits, radix: 16) ?? UInt8(ascii: "%"))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: texts) func `Markdown shows a text as it is`(text: String) {
    let scalars = Array(Markdown.escape(text).unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      #expect(scalar != "<" && scalar != ">")
      #expect(!scalar.isUnsafeToPrint)
      if "`*_[]|~$".unicodeScalars.contains(scalar) {
        #expect(index > 0 && scalars[index - 1] == "\\")
      }
    }
  }

  /// What `.ci/check-hostile` asks cmark-gfm for, in a few words.
  @Test(
    arguments: [
      ("https://e.test/a?b=c", "https://e.test/a?b=c"), ("see www.e.test.", "see www.e.test."),
      ("https://e.test/a_b", "https:&#x200B;//e.test/a\\_b"),
      ("HTTP://e.test/?a=<b>", "HTTP:&#x200B;//e.test/?a=&lt;b&gt;"),
      ("http://e.test/#1 x", "http:&#x200B;//e.test/#&#8203;1 x"),
      ("www.e.test/a&b", "www&#x200B;.e.test/a&amp;b"), ("ftp://e.test", "ftp:&#x200B;//e.test"),
      ("xmpp:a@1.test", "xmpp:&#x200B;a@&#8203;1.test"), ("a://b", "a:&#x200B;//b"),
      ("a: //b", "a: //b"), ("a_b https://e.test", "a\\_b https://e.test"),
    ] as [(String, String)])
  func `an address becomes a link where it says what it leads to`(_ text: String, _ shown: String) {
    #expect(Markdown.escape(text) == shown)
    #expect(!Escaped<Markdown>(text).withoutBreaksOfMentions.source.contains("&#8203;"))
  }

  @Test(
    arguments: [
      ("::error::x", ":\u{200B}:error::x"), ("a\n \t::x::y", "a\n \t:\u{200B}:x::y"),
      ("a ::x::", "a ::x::"), (": :x", ": :x"), (":::", ":\u{200B}::"), ("std::x", "std::x"),
      ("a ##[error]x", "a #\u{200B}#[error]x"), ("##vso[x]", "#\u{200B}#vso[x]"),
      ("###[x]", "##\u{200B}#[x]"), ("## a", "## a"), ("##a b[", "##a b["), ("", ""),
    ] as [(String, String)])
  func `a log holds no command for whoever runs the build`(_ text: String, _ shown: String) {
    #expect(Escaped<Terminal>(trusted: text).withoutLogCommands.source == shown)
  }

  @Test(arguments: ["`", "``", "a``b`c", "\u{600}`\u{301}``", "|", "`|`", " `"])
  func `code is fenced by more backticks than it holds`(text: String) throws {
    let code = Escaped<Markdown>.code(text).source
    let fence = code.prefix { $0 == "`" }.utf8.count
    let runs = text.unicodeScalars.split { $0 != "`" }.map(\.count)
    #expect(runs.allSatisfy { $0 < fence })
    #expect(code.utf8.suffix(fence).allSatisfy { $0 == UInt8(ascii: "`") })
    let block = Escaped<Markdown>.block(["```", text]).map(\.source)
    #expect(block.first?.utf8.count ?? 0 > (runs + [3]).max() ?? 3)
    #expect(block.first == block.last)
  }

  @Test(arguments: ["# a", "- a", "+ a", "= a", ": a", "1. a", "12) a", "  # a", "\u{301}# a"])
  func `a line begins nothing that its first word would begin`(text: String) {
    let line = Escaped<Markdown>(text).line.source
    let first = line.unicodeScalars.first
    #expect(!"#+-=:".unicodeScalars.contains(first ?? "#"))
    #expect(line.firstMatch(of: /^[0-9]+[.)]/) == nil)
  }

  @Test func `literals are the program's own, and what stands between them is not`() {
    let outside = "<b>"
    let inside: Escaped<Markup> = "<i>\(outside)</i>"
    #expect(inside.source == "<i>&lt;b&gt;</i>")
    #expect(("<p>\(inside)</p>" as Escaped<Markup>).source == "<p><i>&lt;b&gt;</i></p>")
    #expect([inside, "<br>"].joined(separator: "\(outside)").source.hasSuffix("&lt;b&gt;<br>"))
  }
}

/// The text and the attribute of one element, as a parser of the system reads them.
private final class XMLText: NSObject, XMLParserDelegate {
  private(set) var text = ""
  private(set) var attribute = ""

  init(of source: String) throws {
    super.init()
    let parser = XMLParser(data: Data(source.utf8))
    parser.delegate = self
    guard parser.parse() else { throw parser.parserError ?? CocoaError(.coderReadCorrupt) }
  }

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    attribute = attributes["a"] ?? ""
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
}
