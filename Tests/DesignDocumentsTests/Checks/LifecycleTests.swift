import Paths
import Rubrics
import Testing

@testable import DesignDocuments

@Suite struct `The standing of a record` {
  private static let block =
    "```crossroads\ndecision: fine-tuning\ngap: knowledge\nvolatility: weekly\ncitations: required\n"
    + "latency: relaxed\ncorpus: thousands\nexamples: none\nreview-by: 2025-01-01\n```\n"

  @Test(arguments: [
    "---\nstatus: superseded by 0042\n---\n# T\n\n", "---\nstatus: \"Rejected\"\n---\n",
    "---\nStatus: deprecated\n---\n",
    "# T\n\n## Status\n\nSuperseded by [the next](0042-next.md).\n\n",
    "# T\n\n**Status:** Deprecated\n\n", "# T\n\n- Status: rejected\n\n",
    "# T\n\n| Status | Superseded |\n|---|---|\n| Day | 2020-01-01 |\n\n",
    "# T\n\n## Status\n\nersetzt durch 42\n\n", "# T\n\n## Statut\n\nRemplacé par 0042\n\n",
    "# T\n\n## Metadata\n\n- Date: 2025-01-01\n- Status: Rejected\n\n## Decision\n\n",
    "# Status: rejected\n\n", "# T\n\n## Decision\n\nStatus: deprecated\n\n",
    "# T\n\nStatus: ~~accepted~~ rejected\n\n",
    "# Context\n\nx\n\n# Status\n\nRejected\n\n# Decision\n\n",
    "# Log\n\n## Help centre\n\n### Status\n\nRejected\n\n### What we do\n\n",
  ]) func `that is over leaves nothing to ask`(opening: String) throws {
    let neighbours = DocumentNeighbours.folder("0042-next.md")
    let report = try Samples.report(on: opening + Self.block, beside: neighbours)
    #expect(report.isInScope)
    #expect(report.findings.map(\.message) == [])
  }

  @Test(arguments: [
    "---\nstatus: accepted\n---\n", "## Status\n\nAccepted\n\n", "The status is superseded.\n\n",
    "## Status\n\nAccepted; supersedes 0007\n\n", "",
    "# T\n\n## Option B\n\nStatus: rejected\n\n## Decision\n\n",
    "# T\n\n## Alternatives\n\n### Prompting\n\n**Status:** rejected\n\n## Decision\n\n",
    "# T\n\n## Alternatives\n\n### Prompting\n\n#### Status\n\nRejected\n\n## Decision\n\n",
    "# T\n\n## Options\n\n| Status | Rejected |\n|---|---|\n\n## Decision\n\n",
    "# T\n\nStatus: not rejected\n\n", "# T\n\nStatus: will be superseded by 0042\n\n",
    "# T\n\n~~Status: rejected~~ Status: accepted\n\n", "# T\n\nStatus: ~~rejected~~ accepted\n\n",
    "# Log\n\n## Help centre\n\nStatus: rejected\n\n## Help centre again\n\nStatus: accepted\n\n",
    "# Log\n\n## Help centre\n\nStatus: rejected\n\n## Help centre again\n\n",
  ]) func `that is in force leaves a wrong decision wrong`(opening: String) throws {
    let report = try Samples.report(on: opening + Self.block)
    #expect(report.findings(of: "decision-contradicted").map(\.severity) == [.error])
    #expect(report.findings(of: "review-overdue").count == 1)
  }

  @Test func `is told with its line where nothing is asked`() throws {
    let report = try Samples.report(on: "# T\n\nStatus: rejected\n\n" + Self.block)
    #expect(report.decisions.map(\.closing?.start.line) == [3])
    #expect(try Samples.report(on: Self.block).decisions.map(\.closing) == [nil])
  }

  @Test func `that is over and declares nothing is offered nothing and held to nothing`() throws {
    let text =
      "# Use RAG\n\nStatus: superseded by [x](gone.md)\n\n## Decision\n\nWe use RAG over our docs for the LLM.\n"
    let known = DocumentNeighbours(names: { [] }, exists: { _ in false })
    let report = try Samples.report(on: text, beside: known)
    #expect(report.isInScope)
    #expect(report.findings.map(\.message) == [])
    #expect(report.suggestions.isEmpty)
    #expect(report.scope.reason == "decides for 'rag' in its own words, and says that it is over")
  }

  @Test(arguments: ["draft", "proposed", "Entwurf", "in review"])
  func `of a draft asks for nothing as if it were finished`(status: String) throws {
    let text =
      "---\nstatus: \(status)\n---\n```crossroads\ndecision: rag\ngap: knowledge\n"
      + "evaluation: none\n```\n"
    let report = try Samples.report(on: text)
    #expect(report.findings(of: "prerequisite-open").count > 0)
    #expect(report.findings.allSatisfy { $0.severity == .note })
    let final = try Samples.report(on: text.replacing(status, with: "accepted"))
    #expect(final.findings(of: "prerequisite-open").contains { $0.severity == .error })
    let wrong = try Samples.report(on: "---\nstatus: \(status)\n---\n" + Self.block)
    #expect(wrong.findings(of: "decision-contradicted").map(\.severity) == [.error])
  }

  @Test(arguments: [
    ("superseded by 0042", ["0042-next.md"], 0), ("superseded by 42", ["adr-0042.md"], 0),
    ("superseded by 0042", ["0007-old.md"], 1), ("superseded by [x](next.md#top)", ["next.md"], 0),
    ("superseded by [x](gone.md)", ["next.md"], 1),
    ("superseded by [x](https://a.example/b)", [], 0),
    ("superseded on 2026-01-31", ["0001-a.md"], 0), ("superseded", [], 0), ("rejected", [], 0),
  ]) func `names a successor that exists`(status: String, names: [FilePath], count: Int) throws {
    let text = "# T\n\n## Status\n\n\(status)\n\n" + Self.block
    let known = DocumentNeighbours(names: { names }, exists: { names.contains($0) })
    let report = try Samples.report(on: text, beside: known)
    #expect(report.findings(of: "successor-missing").count == count)
    #expect(report.findings.count == count)
    // What stands beside a document of standard input nobody knows.
    #expect(try Samples.report(on: text).findings.isEmpty)
  }

  @Test func `may stand before a day with a comment`() throws {
    let report = try Samples.report(
      on: "```crossroads\ndecision: rag\ngap: knowledge\nreview-by: 2025-01-01 # see #12\n```\n")
    #expect(report.findings(of: "review-overdue").count == 1)
    #expect(report.findings(of: "declaration-malformed").isEmpty)
  }
}

@Suite struct `An acceptance that matches nothing` {
  @Test(arguments: ["nosuchthing", "acceptance-unused", "acceptance-expired", "review-overdue"])
  func `is an error, also one of itself`(name: String) throws {
    let report = try Samples.report(
      on: "```crossroads\ndecision: rag\ngap: knowledge\naccept: \(name) -- because\n```\n")
    let findings = report.findings(of: "acceptance-unused")
    #expect(findings.map(\.severity) == [.error])
    #expect(findings.map(\.accepted) == [nil])
  }
}
