import Commands
import DesignDocuments
import Rubrics
import Testing

/// Documents that are no UTF-8, in which what is decoded is longer than what stands there.
@Suite struct UndecodableDocumentTests {
  @Test(arguments: [
    "examples: x\u{0}, soon, never", "accept: decision-contradicted -- a pilot \u{0} until soon",
    "review-by: \u{0} 2027", "measure: corpus \u{0} --window many", "gap: [a\u{0}, b, 'c']",
    "measured: corpus \u{0} 2026-99-99", "rubric: \u{0}@9", "citations: '\u{0}', \"x\"",
    "behaviour:\n- format\u{0}\n- 'tone\u{0}'",
  ])
  func `what stands behind the bytes is found within the document`(line: String) throws {
    let rubric = try RubricLibrary().module().rubric
    let today = try #require(CalendarDay("2026-01-31"))
    let text = Array("# Answers\n\n```crossroads\ndecision: rag\n\(line)".utf8)
    let bytes: [UInt8] = text.flatMap { byte -> [UInt8] in
      byte == 0 ? [UInt8](repeating: 0xFF, count: 60) : [byte]
    }
    let checker = DocumentChecker(rubric: rubric, options: CheckOptions(today: today))
    for ending in ["", "\n```\n\nWe use RAG here, and nothing else.\n"] {
      let whole = bytes + Array(ending.utf8)
      let report = checker.check(whole, name: "a.md")
      #expect(!report.findings.isEmpty)
      // No finding strays from the declaration to what stands behind it.
      #expect(report.findings.allSatisfy { $0.place.bytes.end <= bytes.count })
    }
  }
}
