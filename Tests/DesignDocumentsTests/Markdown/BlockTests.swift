import Testing

@testable import DesignDocuments

/// What a document is made of, one line a block: kind and text.
private func outline(_ text: String) -> [String] {
  let document = MarkdownDocument(Array(text.utf8))
  return document.blocks.map { block in
    let cells = block.segments.map { document.text(document.segments[$0]) }
    let kind =
      switch block.kind {
      case .heading: "heading"
      case .paragraph: block.opensItem ? "item" : "text"
      case .tableHeader: "header"
      case .tableRow: "row"
      case .html: "html"
      }
    return kind + ": " + cells.joined(separator: " | ").replacing("\n", with: "/")
  }
}

struct BlockCase: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  let blocks: [String]
  var testDescription: String { name }

  init(_ name: String, _ text: String, _ blocks: [String]) {
    self.name = name
    self.text = text
    self.blocks = blocks
  }
}

@Suite struct `Blocks of a document` {
  static let cases = [
    BlockCase(
      "headings with and without closing marks", "# One\n##  Two ##\n### #\n#four\n",
      ["heading: One", "heading: Two", "heading: ", "text: #four"]),
    BlockCase("seven marks are no heading", "####### x\n", ["text: ####### x"]),
    BlockCase(
      "underlined headings", "One\n===\nTwo\nlines\n---\n",
      ["heading: One", "heading: Two/lines"]),
    BlockCase("an underline needs a paragraph", "===\n", ["text: ==="]),
    BlockCase("thematic breaks", "a\n\n---\n* * *\nb\n", ["text: a", "text: b"]),
    BlockCase("paragraphs go on without marks", "> a\nb\n\nc\n", ["text: a/b", "text: c"]),
    BlockCase(
      "nested lists", "- a\n  - b\n\n    more\n- c\n",
      ["item: a", "item: b", "text: more", "item: c"]),
    BlockCase("a marker followed by a tab", "-\ta\n\n\tb\n", ["item: a", "text: b"]),
    BlockCase("ordered lists with both delimiters", "1. a\n2) b\n", ["item: a", "item: b"]),
    BlockCase(
      "only a one interrupts a paragraph", "in\n1984. a year\n1. an item\n",
      ["text: in/1984. a year", "item: an item"]),
    BlockCase(
      "an item that begins with a blank line", "-\n  a\n-\n\n  b\n",
      ["item: a", "text: b"]),
    BlockCase("indented code is left out", "a\n\n    RAG\n\nb\n", ["text: a", "text: b"]),
    BlockCase("an indented line goes on a paragraph", "a\n    b\n", ["text: a/    b"]),
    BlockCase("fences are left out", "a\n```mermaid\nRAG\n```\nb\n", ["text: a", "text: b"]),
    BlockCase(
      "a fence within a list", "- a\n  ```\n  # no heading\n  ```\n  b\n",
      ["item: a", "text: b"]),
    BlockCase("a fence ends with its quotation", "> ```\n> a\nb\n", ["text: b"]),
    BlockCase(
      "a blank line ends a quotation with its fence", "> ```\n\n> a\n", ["text: a"]),
    BlockCase("tildes and backticks do not close each other", "~~~\n```\n~~~\na\n", ["text: a"]),
    BlockCase("backticks in an info string make it text", "``` a`b\nc\n", ["text: ``` a`b/c"]),
    BlockCase(
      "a table", "| a | b |\n|---|:-:|\n| c | d \\| e |\n| f\n\ng\n",
      ["header: a | b", "row: c | d \\| e", "row: f", "text: g"]),
    BlockCase(
      "a table after a line of text", "intro\na | b\n--|--\nc | d\n",
      ["text: intro", "header: a | b", "row: c | d"]),
    BlockCase(
      "a table in a quotation", "> a | b\n> --|--\n> c | d\n",
      ["header: a | b", "row: c | d"]),
    BlockCase(
      "no table without as many cells", "a | b\n---|---|---\n",
      ["text: a | b/---|---|---"]),
    BlockCase(
      "comments are left out, even across blank lines", "a\n\n<!-- RAG\n\n# b -->\nc\n",
      ["text: a", "text: c"]),
    BlockCase("a comment of nothing", "<!-->\na\n", ["text: a"]),
    BlockCase(
      "details hold text", "<details>\n<summary>More</summary>\n\n## In\n\na\n\n</details>\n",
      ["html: <details>/<summary>More</summary>", "heading: In", "text: a", "html: </details>"]),
    BlockCase("preformatted HTML is left out", "<pre>\nRAG\n\n# b\n</pre>\na\n", ["text: a"]),
    BlockCase(
      "an address is no tag", "<https://example.org/>\n",
      ["text: <https://example.org/>"]),
    BlockCase("front matter", "---\ntitle: RAG\n---\na\n", ["text: a"]),
    BlockCase("front matter stands at the very beginning", "\n---\nb\n", ["text: b"]),
    BlockCase("front matter that nothing closes", "---\na\n", ["text: a"]),
    BlockCase("a byte order mark before front matter", "\u{FEFF}---\na: b\n...\nc\n", ["text: c"]),
    BlockCase(
      "carriage returns with and without line feeds", "# a\r\nb\r\n\rc\r",
      ["heading: a", "text: b", "text: c"]),
    BlockCase("no final newline", "# a\n- b", ["heading: a", "item: b"]),
    BlockCase("nothing", "", []),
    BlockCase("NUL bytes", "a\u{0}b\n", ["text: a\u{0}b"]),
  ]

  @Test(arguments: cases) func `are found`(sample: BlockCase) {
    #expect(outline(sample.text) == sample.blocks)
  }

  @Test func `stand in the section of the last heading`() {
    let document = MarkdownDocument(Array("a\n# B\nc\n> # D\n> e\n\nF\n---\ng\n".utf8))
    #expect(document.headings.map(document.text(of:)) == ["B", "F"])
    #expect(document.headings.map(\.level) == [1, 2])
    #expect(document.blocks.map(\.section) == [nil, 0, 0, 0, 0, 1, 1])
  }

  @Test func `bytes that are not UTF-8 are read as replacement characters`() {
    let document = MarkdownDocument([0x61, 0xFF, 0x62])
    #expect(document.blocks.map(\.segments) == [0..<1])
    #expect(document.text(document.segments[0]) == "a\u{FFFD}b")
    #expect(document.firstInvalidByte == 1)
  }

  @Test(
    arguments: [
      ("é", nil), ("\u{10FFFF}", nil), ("plain", nil),
    ] as [(String, Int?)])
  func `valid text has no invalid byte`(text: String, offset: Int?) {
    #expect(MarkdownDocument(Array(text.utf8)).firstInvalidByte == offset)
  }

  @Test(
    arguments: [
      [0x61, 0xC0, 0x80], [0x61, 0xED, 0xA0, 0x80], [0x61, 0xF4, 0x90, 0x80, 0x80],
      [0x61, 0xE2, 0x82],
    ] as [[UInt8]])
  func `overlong forms, surrogates and cut characters are invalid`(bytes: [UInt8]) {
    #expect(MarkdownDocument(bytes).firstInvalidByte == 1)
  }
}

@Suite struct `Fences` {
  struct Sample: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let info: String
    let content: String
    let isClosed: Bool
    var testDescription: String { name }
  }

  static let samples = [
    Sample(
      name: "closed", text: "```crossroads\na\nb\n```\n", info: "crossroads", content: "a\nb",
      isClosed: true),
    Sample(
      name: "longer at the end", text: "~~~~ x y \na\n~~~~~\n", info: "x y", content: "a",
      isClosed: true),
    Sample(
      name: "a shorter one closes nothing", text: "````\na\n```\n", info: "",
      content: "a\n```", isClosed: false),
    Sample(
      name: "indented", text: "  ```\n  a\n    b\n  ```\n", info: "", content: "a\n    b",
      isClosed: true),
    Sample(
      name: "in a list", text: "1. a\n\n   ```x\n   b\n\n   c\n   ```\n", info: "x",
      content: "b\n\n   c", isClosed: true),
    Sample(
      name: "in a quotation", text: "> ```x\n> a\n> b\n> ```\n", info: "x", content: "a|b",
      isClosed: true),
    Sample(name: "unclosed", text: "a\n\n```x\nb", info: "x", content: "b", isClosed: false),
    Sample(
      name: "ended by its list item", text: "- ```x\n  a\nb\n", info: "x", content: "a",
      isClosed: false),
  ]

  @Test(arguments: samples) func `keep their info and content`(sample: Sample) throws {
    let document = MarkdownDocument(Array(sample.text.utf8))
    let fence = try #require(document.fences.first)
    #expect(document.text(fence.info) == sample.info)
    let content = fence.segments.map { document.text(document.segments[$0]) }
    #expect(content.joined(separator: "|") == sample.content)
    #expect((fence.ending == .closed) == sample.isClosed)
  }

  @Test func `an opening fence inside a fence is suspicious`() throws {
    let sample = MarkedText("```\na\n①```python②\nb\n```\n")
    let fence = try #require(MarkdownDocument(sample.bytes).fences.first)
    #expect(fence.ending == .swallowed(ByteRange(sample.offsets[0], sample.offsets[1])))
  }
}
