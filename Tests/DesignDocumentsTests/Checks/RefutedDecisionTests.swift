import AnswerSpaces
import Rubrics
import Testing

@testable import DesignDocuments

@Suite struct `A decision against its answers` {
  private static let ruledOut =
    "decision: fine-tuning\ngap: knowledge\nvolatility: weekly\ncitations: required\n"
    + "latency: relaxed\ncorpus: thousands\nexamples: none\n"
  private static let groundless =
    "decision: rag\ngap: behaviour\nvolatility: static\ncitations: none\nlatency: relaxed\n"
    + "corpus: none\nexamples: thousands\n"

  private func report(_ lines: String) throws -> DocumentReport {
    try Samples.report(on: "# T\n\n```crossroads\n\(lines)```\n")
  }

  @Test(arguments: [ruledOut, groundless])
  func `is one error, with all that hangs on it folded under it`(lines: String) throws {
    let report = try report(lines)
    let finding = try #require(report.findings.first)
    #expect(report.findings.count == 1)
    #expect(finding.check == "decision-contradicted")
    #expect(finding.severity == .error)
    #expect(finding.message.contains("other findings wait until that is settled"))
  }

  @Test func `is so while the outcome is open in theory, once nothing that was said leads to it`()
    throws
  {
    let all = try report(Self.groundless)
    #expect(all.decisions.first?.standing == .open)
    #expect(all.findings(of: "decision-contradicted").count == 1)
    // As long as an essential question is open, it may be the one that speaks for the decision.
    let some = try report(Self.groundless.replacing("latency: relaxed\n", with: ""))
    #expect(some.findings(of: "decision-contradicted").isEmpty)
    #expect(some.findings(of: "decision-unsupported").map(\.severity) == [.warning])
    // One answer that leads to it is ground enough for a warning instead.
    let ground = try report(Self.groundless.replacing("gap: behaviour", with: "symptom: facts"))
    #expect(ground.findings(of: "decision-contradicted").isEmpty)
  }

  @Test func `says what it runs into, and nothing of what the other one would need`() throws {
    let report = try report(Self.ruledOut)
    let related = report.findings.flatMap(\.related).map(\.message)
    #expect(related.contains("Tuning to put facts into the model"))
    let text = report.findings.map { $0.message + $0.remedy }.joined() + related.joined()
    #expect(!text.contains("index") || !text.contains("re-index"))
  }

  @Test func `that is accepted is asked for what it needs itself`() throws {
    let report = try report(
      Self.ruledOut + "accept: decision-contradicted -- a pilot\n")
    #expect(report.findings(of: "decision-contradicted").map(\.accepted) == ["a pilot"])
    #expect(report.findings(of: "anti-pattern-committed").isEmpty)
    let open = report.findings(of: "prerequisite-open").compactMap(\.subject)
    #expect(open == ["enough-examples"])
  }
}

@Suite struct `Whoever takes the offer` {
  @Test(arguments: `The decision in a text`.cases.filter { $0.decision != nil })
  func `has no build broken for it`(sample: ProseCase) throws {
    let first = try Samples.report(on: sample.text)
    let block = try #require(first.suggestions.first?.text)
    let pasted = try Samples.report(on: sample.text + "\n" + block, requiresDeclaration: true)
    #expect(pasted.decisions.map(\.declared) == [sample.decision])
    let errors = pasted.findings.filter { $0.severity == .error }
    #expect(errors.allSatisfy { $0.check == "decision-contradicted" }, "\(errors.map(\.message))")
    #expect(!block.contains("unknown"))
  }

  @Test func `has what would block it written down, and not counted`() throws {
    let text =
      "# LLM\n\n## Decision\n\nUse RAG rather than fine-tuning. There is no evaluation yet.\n"
    let block = try #require(try Samples.report(on: text).suggestions.first?.text)
    #expect(block.contains("# evaluation: none  # \"no evaluation\"\n"))
    let pasted = try Samples.report(on: text + "\n" + block)
    #expect(pasted.findings.allSatisfy { $0.severity < .error })
  }

  @Test func `answers a prerequisite by ticking its box`() throws {
    let block = "\n```crossroads\ndecision: rag\ngap: knowledge\nevaluation: none\n```\n"
    let set = "evaluation-set"
    func asked(_ text: String) throws -> Bool {
      try Samples.report(on: text + block).findings.contains { $0.subject == set }
    }
    #expect(try asked(""))
    #expect(try asked("* [ ] **Is this in place: an evaluation set?** To settle: answer.\n"))
    #expect(try !asked("* [x] **Is this in place: an evaluation set?** To settle: answer.\n"))
    #expect(try !asked("- [X] **An evaluation set.** Collect.\n"))
  }

  @Test func `is asked nothing that no question answers but as a note`() throws {
    let rubric = try Samples.rubric()
    let unasked = rubric.prerequisites.filter { $0.when.questions.isEmpty }
    let report = try Samples.report(
      on: "```crossroads\ndecision: rag\ngap: knowledge\nvolatility: weekly\n```\n")
    for prerequisite in unasked {
      let findings = report.findings.filter { $0.subject == prerequisite.id }
      #expect(findings.allSatisfy { $0.severity == .note && $0.remedy.contains("- [x]") })
    }
  }
}
