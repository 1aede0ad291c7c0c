import Testing

@testable import DesignDocuments
@testable import Rubrics

@Suite struct `A declared decision` {
  private static let essentials =
    "gap: knowledge\nvolatility: weekly\ncitations: required\nlatency: relaxed\n"
    + "corpus: thousands\nexamples: none\n"

  @Test func `that its answers rule out points at the claim and at the answers`() throws {
    let sample = MarkedText(
      "# Décision\r\n\r\n> ```crossroads\r\n> decision: ①fine-tuning②\r\n> gap: ③knowledge④\r\n"
        + "> volatility: weekly\r\n> ```\r\n")
    let report = try Samples.report(on: sample.bytes)
    let finding = try #require(report.findings(of: "decision-contradicted").first)
    #expect(finding.severity == .error)
    #expect(finding.place.bytes == ByteRange(sample.offsets[0], sample.offsets[1]))
    #expect(finding.place.start == TextPositions.Position(line: 4, column: 13))
    #expect(finding.place.endColumn == 24)
    #expect(finding.related.first?.place.bytes == ByteRange(sample.offsets[2], sample.offsets[3]))
    #expect(finding.message.contains("'fine-tuning'"))
  }

  @Test func `that holds raises neither contradiction nor open question`() throws {
    let report = try Samples.report(
      on: "```crossroads\ndecision: rag\n\(Self.essentials)```\n")
    #expect(report.findings.allSatisfy { $0.severity < .error })
    #expect(report.findings(of: "essential-unanswered").isEmpty)
    #expect(report.decisions.map(\.outcome) == ["rag"])
    #expect(report.isInScope)
  }

  @Test func `is held against its own answers only`() throws {
    let report = try Samples.report(
      on: "```crossroads\nid: a\ndecision: rag\n\(Self.essentials)```\n\n"
        + "```crossroads\nid: b\ndecision: fine-tuning\n\(Self.essentials)```\n")
    #expect(report.decisions.map(\.id) == ["a", "b"])
    #expect(report.findings(of: "decision-contradicted").map(\.place.start.line) == [14])
  }

  @Test(arguments: [
    ("volatility: weekly/monthly", "volatility", Answer.oneOf(["weekly", "monthly"])),
    ("volatility: [weekly/monthly]", "volatility", .oneOf(["weekly", "monthly"])),
    ("volatility:\n  - weekly", "volatility", .choice("weekly")),
    ("behaviour: tone, format", "behaviour", .choices(["format", "tone"])),
    ("behaviour:\n  - tone\n  - format", "behaviour", .choices(["format", "tone"])),
    ("behaviour: none-of-these", "behaviour", .choices([])),
    ("behaviour: []", "behaviour", .choices([])),
    ("behaviour: unknown", "behaviour", .unknown),
  ]) func `says what people say on a command line`(
    line: String, question: String, answer: Answer
  ) throws {
    for text in ["```crossroads\n\(line)\n```\n", "---\ncrossroads:\n  \(line)\n---\n"] {
      let report = try Samples.report(on: text)
      #expect(report.decisions.first?.answers[question] == answer, "\(text)")
      #expect(report.findings(of: "declaration-malformed").isEmpty)
      #expect(report.findings(of: "answer-unknown").isEmpty)
    }
  }

  @Test(arguments: [
    ("decision: ragg", "answer-unknown", "did you mean 'rag'?"),
    ("volatility: weakly", "answer-unknown", "did you mean 'weekly'?"),
    ("volatilty: weekly", "declaration-malformed", "did you mean 'volatility'?"),
    ("rubric: rag-vs-fine-tunin", "declaration-malformed", "did you mean 'rag-vs-fine-tuning'?"),
    ("review-by: soon", "declaration-malformed", "YYYY-MM-DD"),
    ("gap: knowledge, behaviour", "declaration-malformed", "keep one"),
    ("gap: knowledge\ngap: both", "declaration-malformed", "remove one"),
    ("behaviour: format, unknown", "declaration-malformed", "write it alone, or leave it out"),
    ("behaviour: format/tone", "declaration-malformed", "write 'format,tone'"),
    ("volatility: weekly/weekly", "declaration-malformed", "pick it once"),
    ("volatility: weekly/unknown", "declaration-malformed", "write it alone, or leave it out"),
    ("volatility: weekly/montly", "answer-unknown", "did you mean 'monthly'?"),
    ("gap: none-of-these", "declaration-malformed", "choose knowledge"),
    ("gap:", "declaration-malformed", "key: value"),
    ("gap: []", "declaration-malformed", "choose knowledge"),
    ("id:\n  - a\n  - b", "declaration-malformed", "on the line of its key"),
    ("review-by:\n  - 2027-01-31", "declaration-malformed", "on the line of its key"),
    ("behaviour:", "declaration-malformed", "write 'none-of-these' to pick none"),
    ("behaviour: [,]", "declaration-malformed", "write 'none-of-these' to pick none"),
    ("behaviour: none", "answer-unknown", "none-of-these or unknown"),
    ("decision rag", "declaration-malformed", "key: value"),
    ("accept: evaluation-sett -- soon", "acceptance-unused", "Remove it"),
  ]) func `with a slip says what was meant`(line: String, check: String, remedy: String) throws {
    let report = try Samples.report(on: "```crossroads\n\(line)\n```\n")
    let findings = report.findings(of: check)
    #expect(findings.contains { $0.remedy.contains(remedy) })
    #expect(findings.allSatisfy { $0.place.start.line > 1 })
  }

  @Test(arguments: [
    "```crossroads\nbehaviour: []\n```\n", "---\ncrossroads:\n  behaviour: [ ]  # none\n---\n",
  ]) func `that picks none of many choices has said so`(text: String) throws {
    let report = try Samples.report(on: text)
    #expect(report.decisions.map(\.answers) == [["behaviour": .choices([])]])
    #expect(report.findings(of: "declaration-malformed").isEmpty)
  }

  @Test(arguments: [true, false])
  func `saved as UTF-16 is not passed over`(isLittleEndian: Bool) throws {
    let text = "# T\n\n```crossroads\ndecision: fine-tuning\n\(Self.essentials)```\n"
    let bytes = ([0xFEFF] + Array(text.utf16)).flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isLittleEndian ? [low, high] : [high, low]
    }
    let report = try Samples.report(on: bytes)
    #expect(report.findings.map(\.check) == ["text-unreadable"])
    #expect(report.findings.map(\.severity) == [.warning])
    #expect(report.findings.allSatisfy { $0.message.contains("UTF-16") })
  }

  @Test func `made with another version of the rubric is outdated rather than wrong`() throws {
    let text =
      "```crossroads\nrubric: rag-vs-fine-tuning@0.9.0\ndecision: fine-tuning\n"
      + "\(Self.essentials)```\n"
    let report = try Samples.report(on: text)
    #expect(report.findings(of: "decision-contradicted").isEmpty)
    #expect(report.findings(of: "rubric-moved-on").count == 1)

    let future = try Samples.report(on: text.replacing("@0.9.0", with: "@9.9.9"))
    #expect(future.findings(of: "rubric-moved-on").isEmpty)
    #expect(future.findings(of: "decision-contradicted").map(\.severity) == [.error])

    var older = try Samples.rubric()
    older.version = "0.9.0"
    let known = try Samples.report(on: text, others: [older])
    #expect(known.findings(of: "rubric-moved-on").isEmpty)
    #expect(known.findings(of: "decision-contradicted").count == 1)
  }

  @Test func `made with an earlier version is told what moved since, and counts as far as it goes`()
    throws
  {
    var rubric = try Samples.rubric()
    rubric.moved = [
      Move(
        subject: .choice(question: "volatility", choice: "hourly"), since: "2.0.0",
        instead: "Say daily.",
        becomes: Move.Successor(question: "volatility", choice: "daily")),
      Move(subject: .question("freshness"), since: "2.0.0", instead: "Answer 'volatility'."),
      Move(
        subject: .choice(question: "latency", choice: "relaxed"), since: "2.0.0",
        instead: "Look again."),
      Move(subject: .entries(["old-rule"]), since: "2.0.0", instead: "Name 'evaluation-set'."),
    ]
    let text =
      "```crossroads\nrubric: rag-vs-fine-tuning@1.0.0\ndecision: rag\ngap: knowledge\n"
      + "volatility: hourly\nfreshness: high\nlatency: relaxed\naccept: old-rule -- why\n```\n"
    let report = try Samples.report(on: text, by: rubric)
    #expect(report.decisions.first?.answers["volatility"] == .choice("daily"))
    let findings = report.findings(of: "answer-moved")
    #expect(
      findings.map(\.message) == [
        "'volatility: hourly' is read as 'volatility: daily' since version 2.0.0",
        "'freshness: high' is no answer since version 2.0.0",
        "'latency: relaxed' means something else since version 2.0.0",
      ])
    #expect(findings.map(\.remedy) == ["say daily", "answer 'volatility'", "look again"])
    #expect(findings.map(\.place.start.line) == [5, 6, 7])
    #expect(report.findings(of: "answer-unknown").isEmpty)
    #expect(report.findings(of: "declaration-malformed").isEmpty)
    #expect(
      report.findings(of: "acceptance-unused").map(\.message) == [
        "nothing is called 'old-rule' since version 2.0.0: name 'evaluation-set'"
      ])
    let named = text.replacing("@1.0.0", with: "@2.0.0")
    #expect(try Samples.report(on: named, by: rubric).findings(of: "answer-moved").count == 2)
  }

  @Test func `may be accepted with a reason, by check or by subject`() throws {
    let text =
      "```crossroads\ndecision: fine-tuning\n\(Self.essentials)evaluation: none\n"
      + "accept: decision-contradicted -- a trial of one week\n"
      + "accept: evaluation-set -- lands with the pilot, until 2027-01-15\n```\n"
    let report = try Samples.report(on: text)
    #expect(report.findings(of: "decision-contradicted").map(\.accepted) == ["a trial of one week"])
    let prerequisites = report.findings(of: "prerequisite-open").filter {
      $0.subject == "evaluation-set"
    }
    #expect(prerequisites.map(\.accepted) == ["lands with the pilot"])
    #expect(report.findings(of: "acceptance-unused").isEmpty)

    let later = try Samples.report(on: text, today: "2027-01-16")
    #expect(later.findings(of: "acceptance-expired").count == 1)
    #expect(
      later.findings(of: "prerequisite-open").filter { $0.subject == "evaluation-set" }
        .map(\.accepted) == [nil])
  }

  @Test func `is not accepted by another decision's acceptance`() throws {
    let report = try Samples.report(
      on: "```crossroads\nid: a\ndecision: rag\n\(Self.essentials)"
        + "accept: decision-contradicted -- no\n```\n\n"
        + "```crossroads\nid: b\ndecision: fine-tuning\n\(Self.essentials)```\n")
    #expect(report.findings(of: "decision-contradicted").map(\.accepted) == [nil])
  }

  @Test func `may be accepted by a comment for the whole document`() throws {
    let report = try Samples.report(
      on: "<!-- crossroads-accept decision-contradicted -- a trial -->\n\n"
        + "```crossroads\ndecision: fine-tuning\n\(Self.essentials)```\n")
    #expect(report.findings(of: "decision-contradicted").map(\.accepted) == ["a trial"])
  }

  @Test func `keeps its fingerprints when lines move and gives each finding its own`() throws {
    let text =
      "```crossroads\ndecision: fine-tuning\n\(Self.essentials)evaluation: none\n```\n"
    let first = try Samples.report(on: text)
    let moved = try Samples.report(on: "# Title\n\nSome words of no matter.\n\n" + text)
    #expect(first.findings.map(\.fingerprint) == moved.findings.map(\.fingerprint))
    #expect(Set(first.findings.map(\.fingerprint)).count == first.findings.count)
  }

  @Test func `that stands there twice gives each its own fingerprint`() throws {
    let block = "```crossroads\ndecision: fine-tuning\n\(Self.essentials)```\n\n"
    let findings = try Samples.report(on: block + block).findings(of: "decision-contradicted")
    #expect(findings.count == 2)
    #expect(Set(findings.map(\.fingerprint)).count == 2)
  }

  @Test func `in the front matter is checked like one in a block`() throws {
    let report = try Samples.report(
      on: "---\ncrossroads:\n  decision: fine-tuning\n  gap: knowledge\n---\n# A\n")
    #expect(report.findings(of: "decision-contradicted").map(\.place.start.line) == [3])
  }
}

@Suite struct `Answers outside of a declaration` {
  @Test(arguments: [
    ("a block of another kind", "```yaml\ndecision: rag\ngap: knowledge\n```\n", 1),
    ("plain lines", "decision: rag\ngap: knowledge\n", 1),
    ("front matter without the key", "---\ndecision: rag\ngap: knowledge\n---\n", 1),
    ("a line beside a declaration", "gap: knowledge\n\n```crossroads\ndecision: rag\n```\n", 1),
    ("one key of a page on something else", "---\nteam: search\ntitle: Us\n---\n# Us\n", 0),
    ("words that no question takes", "```yaml\ndecision: later\ngap: 12px\naccess: open\n```\n", 0),
    ("prose with a colon", "The gap: knowledge of it. The decision: rag dolls.\n", 0),
  ]) func `are reported where they look meant`(name: String, text: String, count: Int) throws {
    let report = try Samples.report(on: text)
    #expect(report.findings(of: "declaration-misplaced").count == count)
  }
}
