import Testing

@testable import DesignDocuments

/// A document of several records, with what each that decides decides, by name.
struct LogCase: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  let decisions: [String]
  var testDescription: String { name }

  init(_ name: String, _ text: String, _ decisions: [String]) {
    self.name = name
    self.text = text
    self.decisions = decisions
  }
}

@Suite struct `A log of decisions` {
  private static let forRetrieval =
    "We will use RAG on the LLM instead of fine-tuning, as the answers change weekly.\n\n"
  private static let forTuning =
    "We will fine-tune the LLM instead of using RAG, as the tone is all that matters.\n\n"
  private static let elsewhere = "We will keep all settings in one file.\n\n"

  static let cases = [
    LogCase(
      "numbered records",
      "# Decisions\n\n## ADR-001: Pages\n\n\(forRetrieval)## ADR-002: Files\n\n\(elsewhere)## ADR-003: Letters\n\n\(forTuning)",
      ["adr-001: rag", "adr-003: fine-tuning"]),
    LogCase(
      "records by their parts",
      "# Log\n\n## Pages\n\n### Decision\n\n\(forRetrieval)## Letters\n\n### Decision\n\n\(forTuning)",
      ["decision-1: rag", "decision-2: fine-tuning"]),
    LogCase(
      "records by their labels",
      "# Log\n\n### 1. Pages\n\n**Decision:** \(forRetrieval)### 2. Letters\n\n**Decision:** \(forTuning)",
      ["decision-1: rag", "decision-2: fine-tuning"]),
    LogCase(
      "short numbers beneath decisions",
      "# Design\n\n## Decisions\n\n### D1: Pages\n\n\(forRetrieval)### D2: Letters\n\n\(forTuning)## Risks\n\nNone.\n",
      ["d-1: rag", "d-2: fine-tuning"]),
    LogCase(
      "one that decides",
      "# Log\n\n## ADR-1: Pages\n\n\(forRetrieval)## ADR-2: Files\n\n\(elsewhere)", ["rag"]),
    LogCase(
      "one that is superseded",
      "# Log\n\n## ADR-1: Pages\n\n**Status:** superseded\n\n\(forRetrieval)## ADR-2: Letters\n\n**Status:** accepted\n\n\(forTuning)",
      ["fine-tuning"]),
    LogCase(
      "one that does without what another adopts",
      "# Log\n\n## ADR-1: Letters\n\n### Decision\n\nWe will drop LoRA/QLoRA fine-tuning of the LLM.\n\n## ADR-2: Pages\n\n### Decision\n\nWe will use RAG.\n\n",
      ["rag"]),
    LogCase(
      "three names of what is dropped",
      "# Log\n\n## ADR-1: Letters\n\n### Decision\n\nWe will drop LoRA/QLoRA fine-tuning of the LLM.\n\n## ADR-2: Files\n\n### Decision\n\n\(elsewhere)",
      ["prompt-first"]),
    LogCase(
      "one record is no log",
      "# ADR-7: Pages\n\n## Context\n\nAn LLM answers.\n\n## Decision\n\n\(forRetrieval)## Consequences\n\nAn index.\n",
      ["rag"]),
    LogCase(
      "options are no records",
      "# Pages\n\n## Option 1\n\n**Decision:** no. \(forTuning)## Option 2\n\n**Decision:** yes. \(forRetrieval)## Decision\n\n\(forRetrieval)",
      ["rag"]),
  ]

  @Test(arguments: cases) func `is read record by record`(log: LogCase) throws {
    let report = try Samples.report(on: log.text)
    let decisions = report.suggestions.map { suggestion in
      let name = suggestion.text.split(separator: "\n").first { $0.hasPrefix("id: ") }
      return (name.map { "\($0.dropFirst(4)): " } ?? "") + suggestion.decision
    }
    #expect(decisions == log.decisions)
    #expect(report.findings(of: "declaration-missing").count == log.decisions.count)
  }

  @Test func `asks each record for its declaration`() throws {
    let block = "```crossroads\nid: pages\ndecision: rag\ngap: knowledge\n```\n\n"
    let text =
      "# Log\n\n## ADR-1: Pages\n\n\(Self.forRetrieval)\(block)## ADR-2: Letters\n\n\(Self.forTuning)"
    let report = try Samples.report(on: text, requiresDeclaration: true)
    #expect(report.findings(of: "declaration-missing").map(\.severity) == [.error])
    #expect(report.suggestions.map(\.decision) == ["fine-tuning"])
    #expect(report.suggestions.allSatisfy { $0.text.contains("id: adr-2\n") })
  }

  @Test(arguments: ["superseded", "rejected"])
  func `lets a record that is over be, and no other`(status: String) throws {
    func record(_ number: Int, _ status: String) -> String {
      "## ADR-\(number): Pages\n\n**Status:** \(status)\n\n```crossroads\nid: d\(number)\n"
        + "decision: fine-tuning\ngap: knowledge\nvolatility: weekly\ncitations: required\n"
        + "latency: relaxed\ncorpus: thousands\nexamples: none\n```\n\n"
    }
    for (first, second) in [(status, "accepted"), ("accepted", status)] {
      let report = try Samples.report(on: "# Log\n\n" + record(1, first) + record(2, second))
      let lines = report.findings(of: "decision-contradicted").map(\.place.start.line)
      #expect(lines == [first == "accepted" ? 9 : 24])
    }
  }

  @Test func `offers blocks that pass together`() throws {
    let log = Self.cases[0]
    let blocks = try Samples.report(on: log.text).suggestions.map(\.text)
    let pasted = try Samples.report(
      on: log.text + "## Declarations\n\n" + blocks.joined(separator: "\n"),
      requiresDeclaration: true)
    #expect(pasted.decisions.map(\.id) == ["adr-001", "adr-003"])
    #expect(pasted.findings(of: "declaration-malformed").isEmpty)
  }
}
