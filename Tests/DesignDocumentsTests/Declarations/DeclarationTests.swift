import Testing

@testable import DesignDocuments

/// The lines of a declaration as `key=value,value`.
private func lines(_ declaration: Declaration) -> [String] {
  declaration.entries.map { entry in
    entry.key.value + "=" + entry.values.map(\.value).joined(separator: ",")
  }
}

@Suite struct `Declarations` {
  struct Sample: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let declarations: [[String]]
    var testDescription: String { name }

    init(_ name: String, _ text: String, _ declarations: [[String]]) {
      self.name = name
      self.text = text
      self.declarations = declarations
    }
  }

  static let samples = [
    Sample(
      "a block", "```crossroads\ndecision: rag\nvolatility:   weekly\n```\n",
      [["decision=rag", "volatility=weekly"]]),
    Sample(
      "comments", "```crossroads\n# all\ngap: knowledge   # so it is\nid: a#b\n```\n",
      [["gap=knowledge", "id=a#b"]]),
    Sample(
      "lists", "```crossroads\nbehaviour: format, tone\nreasons: [a, 'b c']\n```\n",
      [["behaviour=format,tone", "reasons=a,b c"]]),
    Sample(
      "a list of lines", "```crossroads\nbehaviour:\n  - format\n  - \"tone\"\ngap: both\n```\n",
      [["behaviour=format,tone", "gap=both"]]),
    Sample(
      "several blocks", "```crossroads\nid: a\n```\n\n~~~ Crossroads\nid: b\n~~~\n",
      [["id=a"], ["id=b"]]),
    Sample("other blocks", "```crossroad\nid: a\n```\n```yaml crossroads\nid: b\n```\n", []),
    Sample(
      "a block in a quotation", "> ```crossroads\n> decision: rag\n> gap: none\n> ```\n",
      [["decision=rag", "gap=none"]]),
    Sample(
      "a block in details", "<details>\n\n```crossroads\ngap: none\n```\n\n</details>\n",
      [["gap=none"]]),
    Sample(
      "front matter",
      "---\ntitle: x\ncrossroads:\n  decision: rag  # why not\n  behaviour: [format, tone]\n"
        + "tags:\n  - gap: no\n---\n",
      [["decision=rag", "behaviour=format,tone"]]),
    Sample(
      "front matter with block lists and blank lines",
      "---\ncrossroads:\n\n  behaviour:\n    - format\n    - tone\n\n  # done\n  gap: both\n---\n",
      [["behaviour=format,tone", "gap=both"]]),
    Sample(
      "several decisions in front matter",
      "---\ncrossroads:\n  - id: a\n    gap: none\n  - id: b\n    gap: both\n---\n",
      [["id=a", "gap=none"], ["id=b", "gap=both"]]),
    Sample(
      "front matter and a block", "---\ncrossroads:\n  id: a\n---\n```crossroads\nid: b\n```\n",
      [["id=a"], ["id=b"]]),
    Sample(
      "line endings of two bytes", "```crossroads\r\ndecision: rag\r\ngap: none\r\n```\r\n",
      [["decision=rag", "gap=none"]]),
    Sample("a value with a colon", "```crossroads\nid: a:b: c\n```\n", [["id=a:b: c"]]),
    Sample(
      "brackets and quotation marks within quotation marks are text",
      "```crossroads\ngap: \"[knowledge]\"\nid: '\"x\"'\nvolatility: \"'weekly'\"\nbehaviour: 'a, b'\n```\n",
      [["gap=[knowledge]", "id=\"x\"", "volatility='weekly'", "behaviour=a,b"]]),
    Sample(
      "a list whose quotation marks hold commas and escapes",
      "```crossroads\nreasons: [a, 'b, c' , \"d\\x\", \"e\\/f\"]\n```\n",
      [["reasons=a,b, c,\"d\\x\",e/f"]]),
    Sample("a key without a value", "```crossroads\ngap:\n```\n", [["gap="]]),
  ]

  @Test(arguments: samples) func `are read`(sample: Sample) {
    let document = MarkdownDocument(Array(sample.text.utf8))
    #expect(document.declarations.map(lines) == sample.declarations)
  }

  @Test func `pick none by empty brackets, unless those stand in quotation marks`() {
    for (line, picksNone) in [("behaviour: [ ]", true), ("behaviour: '[]'", false)] {
      let document = MarkdownDocument(Array("```crossroads\n\(line)\n```\n".utf8))
      #expect(document.declarations.first?.entries.first?.picksNone == picksNone, "\(line)")
    }
  }

  @Test func `keep the place of every value`() throws {
    let sample = MarkedText("> ```crossroads\n> ①behaviour②: format, ③tone④\n> ```\n")
    let declaration = try #require(MarkdownDocument(sample.bytes).declarations.first)
    let entry = try #require(declaration.entries.first)
    #expect(entry.key.range == ByteRange(sample.offsets[0], sample.offsets[1]))
    #expect(entry.values.last?.range == ByteRange(sample.offsets[2], sample.offsets[3]))
  }

  @Test func `name the lines that cannot be read`() throws {
    let text = "```crossroads\ndecision rag\n- x\n: y\n```\n"
    let declaration = try #require(MarkdownDocument(Array(text.utf8)).declarations.first)
    #expect(declaration.unreadable.map(\.line.value) == ["decision rag", "- x", ": y"])
  }

  @Test(
    arguments: [
      (
        "evaluation-set -- lands soon, until 2027-01-31", "evaluation-set", "lands soon",
        "2027-01-31"
      ),
      ("a -- b", "a", "b", nil),
      ("a", "a", nil, nil),
      ("a -- until we know, it stays", "a", "until we know, it stays", nil),
      ("a -- until then until 2027-01-31", "a", "until then", "2027-01-31"),
      ("a -- b, until 2027-99-99", "a", "b", "2027-99-99"),
      ("a -- pilot (until 2027-01-31)", "a", "pilot", "2027-01-31"),
      ("a -- b; till 2027-01-31", "a", "b", "2027-01-31"),
      ("a -- b, expires 2027-01-31", "a", "b", "2027-01-31"),
      ("a -- b until December 2027", "a", "b", "december 2027"),
      ("a -- b until end of 2027-01-31", "a", "b", "end of 2027-01-31"),
      (
        "a -- the pilot of 2027 goes on until tomorrow", "a",
        "the pilot of 2027 goes on until tomorrow", nil
      ),
      ("a -- settled on 2027-01-31 by all", "a", "settled on 2027-01-31 by all", nil),
      ("a --", "a", nil, nil),
      ("", "", nil, nil),
    ] as [(String, String, String?, String?)])
  func `accept findings`(text: String, name: String, reason: String?, until: String?) {
    let acceptance = Acceptance(Located(text, at: ByteRange(0, text.utf8.count)))
    #expect(acceptance.name.value == name)
    #expect(acceptance.reason == reason)
    #expect(acceptance.until?.value == until)
  }
}
