import Testing

@testable import DesignDocuments

/// A way to write a declaration whose answers contradict its decision.
struct Writing: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  /// A part of the reason why it is not read; nothing where it is.
  let reason: String?
  var testDescription: String { name }

  init(_ name: String, _ text: String, unread reason: String? = nil) {
    self.name = name
    self.text = text
    self.reason = reason
  }
}

@Suite struct `A contradicted decision` {
  private static let lines = [
    "decision: fine-tuning", "gap: knowledge", "volatility: weekly", "citations: required",
    "latency: relaxed", "corpus: thousands", "examples: none",
  ]
  private static let flow = "{" + lines.joined(separator: ", ") + "}"
  private static let json =
    "{" + lines.map { "\"" + $0.replacing(": ", with: "\":\"") + "\"" }.joined(separator: ",\n ")
    + "}"

  private static func block(_ opening: String = "```crossroads", indent: String = "") -> String {
    ([opening] + lines + ["```"]).map { indent + $0 + "\n" }.joined()
  }

  private static func mapping(_ key: String, indent: String = "") -> String {
    "---\n" + indent + key + "\n" + lines.map { indent + "  \($0)\n" }.joined() + "---\n# T\n"
  }

  static let writings = [
    Writing("a block", block()),
    Writing("a quoted key", mapping("\"crossroads\":")),
    Writing("a key in single quotes", mapping("'crossroads':")),
    Writing("a space before the colon", mapping("crossroads :")),
    Writing("a capital", mapping("Crossroads:")),
    Writing("an indented root", mapping("crossroads:", indent: "  ")),
    Writing(
      "a second key of the name",
      "---\ncrossroads:\n  id: a\n  decision: rag\n" + mapping("crossroads:").dropFirst(4)),
    Writing("a mapping in braces", "---\ncrossroads: \(flow)\n---\n"),
    Writing(
      "a mapping in braces over lines",
      "---\ncrossroads: \(flow.replacing(", ", with: ",\n  "))\n---\n"),
    Writing("braces in a block", "```crossroads\n\(flow)\n```\n"),
    Writing("JSON in a block", "```crossroads\n\(json)\n```\n"),
    Writing(
      "the second of a list whose first ends in a list",
      "---\ncrossroads:\n  - id: a\n    decision: rag\n    behaviour:\n      - tone\n  - id: b\n"
        + lines.map { "    \($0)\n" }.joined() + "---\n"),
    Writing(
      "dashes at the margin",
      "---\ncrossroads:\n- id: a\n" + lines.map { "  \($0)\n" }.joined() + "---\n"),
    Writing(
      "spaces that do not break",
      block().replacing(": ", with: ":\u{A0}").replacing("gap", with: "\u{A0}gap\u{A0}")),
    Writing(
      "hyphens that do not break", block().replacing("fine-tuning", with: "fine\u{2011}tuning")),
    Writing(
      "capitals",
      block().replacing("fine-tuning", with: "Fine-Tuning").replacing("gap", with: "Gap")
        .replacing("weekly", with: "WEEKLY")),
    Writing(
      "quoted values",
      block().replacing(": ", with: ": \"").replacing("\n", with: "\"\n")
        .replacing("crossroads\"", with: "crossroads").replacing("```\"", with: "```")),
    Writing("a block in braces", block("```{crossroads}")),
    Writing("a block with a class", block("``` {.crossroads}")),
    Writing("a block of colons", block("::: crossroads").replacing("```", with: ":::")),
    Writing(
      "a block of MkDocs",
      "!!! crossroads\n" + lines.map { "    \($0)\n" }.joined() + "\nMore.\n"),
    Writing(
      "a block within one of MkDocs",
      "!!! note \"Decision\"\n\n" + block(indent: "    ") + "\nMore.\n"),
    Writing("a block within one of colons", "::: tip\n" + block() + ":::\n"),
    Writing("words in angle brackets before it", "<see the table, then decide>\n" + block()),

    Writing(
      "TOML",
      "+++\n[crossroads]\n"
        + lines.map { $0.replacing(": ", with: " = \"") + "\"\n" }
        .joined() + "+++\n# T\n", unread: "TOML"),
    Writing(
      "flat keys", "---\n" + lines.map { "crossroads-\($0)\n" }.joined() + "---\n",
      unread: "prefix"),
    Writing(
      "a table of keys",
      "| Key | Value |\n|---|---|\n"
        + lines.map { "| \($0.replacing(": ", with: " | ")) |\n" }
        .joined(), unread: "in a table"),
    Writing(
      "a table with keys for a header",
      "| decision | gap | volatility |\n|---|---|---|\n| fine-tuning | knowledge | weekly |\n",
      unread: "in a table"),
    Writing("a block after a tag", "<details>\n" + block() + "</details>\n", unread: "HTML"),
    Writing("a block in a raw tag", "<pre>\n\n" + block() + "\n</pre>\n", unread: "HTML"),
    Writing(
      "a block indented by four", "Text.\n\n" + block(indent: "    "), unread: "four columns"),
    Writing(
      "a block of YAML that holds the key",
      "```yaml\ncrossroads:\n" + lines.map { "  \($0)\n" }.joined() + "```\n",
      unread: "block of yaml"),
    Writing("a block of another name", block("```yaml crossroads"), unread: "'yaml'"),
    Writing(
      "a scalar before the name that nobody sees", block("```\u{200B}crossroads"),
      unread: "the block is called '\\u{200b}crossroads'"),
    Writing(
      "a scalar alone before the name", block("```\u{2060} crossroads"),
      unread: "the block is called '\\u{2060}'"),
    Writing(
      "a slip in the name", "```crossroad\ndecision: fine-tuning\n```\n", unread: "crossroad"),
    Writing("a comment around it", "<!--\n" + block() + "-->\n", unread: "comment"),
    Writing(
      "a comment for a block", "<!-- crossroads\n" + lines.map { "\($0)\n" }.joined() + "-->\n",
      unread: "comment"),
    Writing("a comment that nobody closed", "<!-- to do\n\n" + block(), unread: "not closed"),
    Writing(
      "a block before it that nobody closed", "```python\nrank()\n\n" + block(),
      unread: "not closed"),
    Writing(
      "front matter that nobody closed", mapping("crossroads:").replacing("---\n# T", with: "# T"),
      unread: "very beginning"),
    Writing(
      "front matter after a blank line", "\n" + mapping("crossroads:"), unread: "very beginning"),
    Writing(
      "a key below another",
      "---\nextra:\n  crossroads:\n" + lines.map { "    \($0)\n" }.joined() + "---\n",
      unread: "front matter itself"),
    Writing(
      "a list", lines.map { "- **\($0.replacing(": ", with: "**: "))\n" }.joined(),
      unread: "in a list"),
    Writing("lines of text", lines.joined(separator: "\n") + "\n", unread: "in no declaration"),
  ]

  @Test(arguments: writings) func `is found, or its declaration is named with the reason`(
    writing: Writing
  ) throws {
    let report = try Samples.report(on: writing.text)
    let unread = report.findings(of: "declaration-misplaced")
    if let reason = writing.reason {
      #expect(report.findings(of: "decision-contradicted").isEmpty)
      #expect(unread.count == 1, "\(unread.map(\.message))")
      #expect(unread.first?.message.contains(reason) ?? false, "\(unread.map(\.message))")
      #expect(unread.allSatisfy { $0.severity == .warning && !$0.remedy.isEmpty })
      let required = try Samples.report(on: writing.text, requiresDeclaration: true)
      #expect(required.findings(of: "declaration-misplaced").map(\.severity) == [.error])
    } else {
      #expect(report.findings(of: "decision-contradicted").count == 1)
      #expect(unread.isEmpty, "\(unread.map(\.message))")
      #expect(report.findings(of: "declaration-malformed").filter { $0.subject != "id" }.isEmpty)
    }
  }

  @Test(arguments: [
    "````markdown\n```crossroads\ndecision: rag\n```\n````\n",
    "```markdown\n---\ncrossroads:\n  decision: rag\n---\n```\n",
    "We met at the crossroads: which way to go?\n",
    "Write `<!-- crossroads-accept x -- y -->` on a line of its own.\n",
    "The word crossroads\nstands here. So does crossroads-like.\n",
    "```html\n<!-- crossroads-accept x -- y -->\n```\n",
    "# Crossroads\n\nA tool.\n\n- crossroads: a place\n",
    "crossroads = find(junctions)\n",
    "crossroads:\n\nNothing here.\n",
  ]) func `that is shown or spoken of is none`(text: String) throws {
    #expect(try Samples.report(on: text).findings.map(\.message) == [])
  }

  @Test(arguments: [
    ("gap: &a knowledge", "an anchor"), ("gap: *a", "an alias"), ("gap: !str knowledge", "a tag"),
    ("gap: |\n  knowledge", "a block scalar"), ("gap: >-\n  knowledge", "a block scalar"),
    ("gap: knowledge\n  and more", "a scalar of several lines"),
    ("gap: \"knowledge", "a quoted scalar"), ("gap: \"know\\qledge\"", "an escape"),
    ("<<: *base", "a merge key"), ("? gap", "a complex mapping key"), ("%YAML 1.2", "a directive"),
    ("---", "a document marker"), ("gap:\n  is: knowledge", "a nested mapping"),
    ("gap: {is: knowledge}", "a flow mapping"), ("behaviour: [tone,", "a flow collection"),
  ]) func `is not read past what YAML has and declarations have not`(
    lines: String, name: String
  ) throws {
    let report = try Samples.report(on: "```crossroads\ndecision: rag\n\(lines)\n```\n")
    let findings = report.findings(of: "declaration-malformed")
    #expect(findings.contains { $0.message.contains(name) }, "\(findings.map(\.message))")
    #expect(findings.allSatisfy { $0.severity == .error })
  }
}

@Suite struct `An acceptance` {
  @Test(arguments: [
    "see issue #12, until 2020-01-31", "see # 12, until 2020-01-31  # soon",
    "it's so, until 2020-01-31",
  ]) func `keeps its day, whatever number sign stands before it`(text: String) throws {
    for line in [
      "accept: decision-contradicted -- \(text)",
      "accept: 'decision-contradicted -- \(text.replacing("'", with: "''"))'",
      "accept: \"decision-contradicted -- \(text)\"  # note",
      "accept:\n  - decision-contradicted -- \(text)",
    ] {
      let report = try Samples.report(
        on: "```crossroads\ndecision: fine-tuning\ngap: knowledge\n\(line)\n```\n")
      #expect(report.findings(of: "acceptance-expired").count == 1, "\(line)")
      #expect(report.findings(of: "decision-contradicted").map(\.accepted) == [nil], "\(line)")
    }
  }

  @Test func `in a comment of MDX is read`() throws {
    let report = try Samples.report(
      on: "{/* crossroads-accept decision-contradicted -- a trial */}\n\n"
        + "```crossroads\ndecision: fine-tuning\ngap: knowledge\n```\n")
    #expect(report.findings(of: "decision-contradicted").map(\.accepted) == ["a trial"])
    #expect(report.findings(of: "declaration-misplaced").isEmpty)
  }

  @Test(arguments: [
    "Text <!-- crossroads-accept decision-contradicted -- a trial -->",
    "Text {/* crossroads-accept decision-contradicted -- a trial */}",
    "    <!-- crossroads-accept decision-contradicted -- a trial -->",
    "<!-- so: crossroads-accept decision-contradicted -- a trial -->",
  ]) func `that is not read is named`(line: String) throws {
    let report = try Samples.report(
      on: "# T\n\n\(line)\n\n```crossroads\ndecision: fine-tuning\ngap: knowledge\n```\n")
    #expect(report.findings(of: "decision-contradicted").map(\.accepted) == [nil])
    #expect(report.findings(of: "declaration-misplaced").count == 1)
  }
}
