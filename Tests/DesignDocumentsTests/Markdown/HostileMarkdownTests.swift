import Testing

@testable import DesignDocuments

/// Documents that made other readers recurse or go back over and over.
@Suite struct `Hostile documents` {
  @Test(arguments: [
    (
      "nested quotations",
      String(repeating: ">", count: 10_000) + " a\n" + String(repeating: "b\n", count: 50_000)
    ),
    (
      "quotations left and opened",
      String(repeating: String(repeating: ">", count: 5_000) + "a\n\n", count: 20)
    ),
    (
      "nested items and blank lines",
      String(repeating: "- ", count: 10_000) + "a" + String(repeating: "\n", count: 50_000)
    ),
    (
      "lines of nested items",
      String(repeating: String(repeating: "- ", count: 2_000) + "a\n", count: 20)
    ),
    ("stars", String(repeating: "* ", count: 20_000)),
    ("headings", String(repeating: "# h\n", count: 100_000)),
    ("fences", String(repeating: "```\na\n", count: 50_000)),
    (
      "pipes",
      String(repeating: "|", count: 100_000) + "\n" + String(repeating: "|-", count: 50_000)
    ),
    ("brackets", String(repeating: "[", count: 100_000)),
    ("link beginnings", String(repeating: "[a](", count: 50_000)),
    ("tag beginnings", "a " + String(repeating: "<a ", count: 50_000)),
    ("backticks", (1...100).map { String(repeating: "`", count: $0) + " a " }.joined()),
    ("comments", String(repeating: "<!-- a\n", count: 50_000)),
    ("a long line", String(repeating: "RAG fine-tuning ", count: 50_000)),
    ("keys", "```crossroads\n" + String(repeating: "behaviour: x\n", count: 1_000) + "```\n"),
    ("values", "```crossroads\nbehaviour: " + String(repeating: "x,", count: 2_000) + "\n```\n"),
  ]) func `are read to the end`(name: String, text: String) throws {
    let report = try Samples.report(on: text)
    #expect(report.name == "docs/decision.md")
    #expect(report.findings.allSatisfy { $0.place.excerpt.text.count <= 250 })
  }
}
