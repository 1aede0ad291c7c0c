import Commands
import Foundation
import StrictJSON
import TestSupport
import Testing

/// An overlay of the rubric on message brokers: what it takes away, which version it was written for,
/// whose fault a finding is, and what each of its changes does.
@Suite struct OverlayLayerTests {
  let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
    for name in ["rubric.json", "evidence.json", "cases.json"] {
      _ = try directory.file("broker/\(name)", try Self.base(name))
      _ = try directory.file("broker-hosting/\(name)", try Self.base(name, of: "broker-hosting"))
    }
  }

  private static func base(_ name: String, of rubric: String = "broker") throws -> String {
    try String(
      contentsOfFile: "\(OtherFieldTests.folder)/\(rubric)/\(name)", encoding: .utf8)
  }

  /// Writes an overlay of some keys, with cases where there are any.
  private func overlay(_ keys: String, cases: String? = nil) throws {
    _ = try directory.file(
      "ours/rubric.json",
      #"{"format": 1, "id": "ours", "version": "1.0.0", "extends": "broker", \#(keys)}"#)
    if let cases {
      _ = try directory.file(
        "ours/cases.json", #"{"format": 1, "rubric": "ours", "cases": [\#(cases)]}"#)
    }
  }

  private func run(_ line: String) -> Run { Run(line, in: directory.path) }

  /// What is taken away although cases of the base name it, and a weight.
  private static let removals = """
    "questions": [
      {"id": "volume", "choices": [{"id": "under-10k", "points": {"table": 1}, "because": "Our database is idle."}]},
      {"id": "idempotent", "remove": true, "because": "All of ours are."}],
    "properties": [{"id": "idempotence-never-decides", "remove": true, "because": "It is not asked."}],
    "prerequisites": [{"id": "idempotent-workers", "remove": true, "because": "All of ours are."}],
    "advice": [{"id": "empty-calls", "remove": true, "because": "We poll long."}]
    """

  @Test func `what is taken away is taken out of the base's cases`() throws {
    let cases = try Self.base("cases.json")
    #expect(cases.contains("\"empty-calls\"") && cases.contains("\"idempotent-workers\""))
    #expect(cases.contains("\"idempotent\": \"unsafe\""))
    try overlay(Self.removals)
    let test = run("rubric test ./ours")
    #expect(test.status == .fine, "\(test.output)\(test.talk)")
    #expect(test.output.contains("13 of 13 cases as expected"))
    #expect(run("rubric diff ./ours").status == .findings)
    // What the overlay's own cases expect is its own affair.
    try overlay(
      Self.removals,
      cases:
        #"{"id": "hey", "because": "B.", "expect": {"advice": ["empty-calls"]}}"#)
    let own = run("rubric test ./ours")
    #expect(own.status == .couldNotRun)
    #expect(own.talk.contains("there is no piece of advice 'empty-calls'"))
  }

  @Test func `a case of the base is changed in part`() throws {
    try overlay(
      Self.removals,
      cases: """
        {"id": "bursts", "because": "Ours go to a table.",
         "answers": {"hosting": null, "database": "relational"}, "expect": {"advice": []}}
        """)
    let test = run("rubric test ./ours")
    #expect(test.output.contains("13 of 13 cases as expected"), "\(test.output)\(test.talk)")
    try overlay(
      Self.removals,
      cases: """
        {"id": "bursts", "because": "Ours go to a table.",
         "answers": {"hosting": null, "database": "relational"}, "expect": {"advice": [], "outcome": ["table"]}}
        """)
    let wrong = run("rubric test ./ours")
    #expect(wrong.status == .findings)
    #expect(wrong.output.contains("12 of 13 cases as expected"))
    #expect(wrong.output.contains("bursts"))
  }

  @Test(arguments: [
    (#"{"id": "bursts", "expect": {"outcome": ["table"]}}"#, "the case 'bursts' gives no reason"),
    (#"{"id": "burst", "because": "B.", "why": "W."}"#, "the base has no case 'burst' to change"),
    (#"{"id": "bursts", "because": "B."}"#, "nothing of the case 'bursts' is changed"),
    (
      #"{"id": "bursts", "because": "B.", "answers": {"reader": null}}"#,
      "the base has no 'answers.reader' to take away"
    ),
    (
      #"{"id": "bursts", "because": "B.", "answers": {"readers": "none"}}"#,
      "'none' is no answer to 'readers'"
    ),
  ])
  func `a part that changes nothing is refused`(part: String, says: String) throws {
    try overlay(Self.removals, cases: part)
    let test = run("rubric test ./ours")
    #expect(test.status == .couldNotRun)
    #expect(test.talk.contains(says), "\(test.talk)")
  }

  @Test func `what the base accepts is no matter of the overlay, which accepts for itself`() throws
  {
    let claim = #"{ "id": "nobody-cites", "text": "Nobody cites this claim at all." },"#
    _ = try directory.file(
      "broker/evidence.json",
      try Self.base("evidence.json").replacing(
        #""claims": ["#, with: #""claims": [\#(claim)"#, maxReplacements: 1))
    let accepts =
      #""accepts": [{"finding": "uncited-claim", "subject": "mayalogic-2026#nobody-cites", "because": "Kept for later."}], "#
    _ = try directory.file(
      "broker/rubric.json",
      try Self.base("rubric.json").replacing(
        #""questions": ["#, with: accepts + #""questions": ["#, maxReplacements: 1))
    let base = run("rubric lint ./broker")
    #expect(base.unwrapped.contains("1 accepted."))
    #expect(base.output.contains("Kept for later."))
    // An acceptance of its own takes the place of the base's.
    for own in ["", accepts.replacing("mayalogic-2026#nobody-cites", with: "gone")] {
      try overlay(own + Self.removals)
      let lint = run("rubric lint ./ours")
      #expect(!lint.output.contains("nobody-cites"), "\(lint.output)")
      #expect(!lint.output.contains("Kept for later."), "\(lint.output)")
      #expect(!lint.output.contains("more finding"), "\(lint.output)")
      #expect(lint.output.contains("needless-acceptance") == !own.isEmpty, "\(lint.output)")
    }
  }

  @Test func `an overlay says when its base moved on`() throws {
    let says = "the base moved on: 'ours' was written for broker 0.0.9, and is laid over 0.1.0"
    try overlay(#""extendsVersion": "0.1.0", "# + Self.removals)
    #expect(run("advise --rubric ./ours").talk == "")
    #expect(!run("rubric lint ./ours").output.contains("base-moved-on"))
    try overlay(#""extendsVersion": "0.0.9", "# + Self.removals)
    #expect(run("advise --rubric ./ours").talk.contains("warning: \(says)"))
    let lint = run("rubric lint ./ours")
    #expect(lint.status == .findings)
    #expect(lint.unwrapped.contains(says))
    #expect(run("rubric diff ./ours").unwrapped.contains("The base moved on: 'ours'"))
    #expect(
      Run("check \(OtherFieldTests.folder)/documents --rubric ./ours", in: directory.path)
        .talk.contains(says))
    try overlay(#""extendsVersion": "0.10.0", "# + Self.removals)
    let newer =
      "the overlay was written for a newer base: 'ours' was written for broker 0.10.0, and is laid over 0.1.0"
    #expect(run("advise --rubric ./ours").talk.contains("warning: \(newer)"))
    #expect(!run("rubric lint ./ours").unwrapped.contains("the base moved on"))
    try overlay(#""extendsVersion": "newest", "# + Self.removals)
    let refused = run("advise --rubric ./ours")
    #expect(refused.status == .couldNotRun)
    #expect(refused.talk.contains("'newest' is no version"))
  }

  @Test func `what is wrong with the base is not blamed on the overlay`() throws {
    let claim = #"{ "id": "nobody-cites", "text": "Nobody cites this claim at all." },"#
    _ = try directory.file(
      "broker/evidence.json",
      try Self.base("evidence.json").replacing(
        #""claims": ["#, with: #""claims": [\#(claim)"#, maxReplacements: 1))
    try overlay(Self.removals)
    #expect(run("rubric lint ./broker").output.contains("nobody-cites"))
    let lint = run("rubric lint ./ours")
    #expect(!lint.output.contains("nobody-cites"))
    // The advice that went was the only one to cite it.
    #expect(!lint.output.contains("uncited-claim"))
    #expect(lint.unwrapped.contains("1 more finding of the base: crossroads rubric lint broker"))
    #expect(run("rubric lint ./ours --format json").output.contains(#""inherited": {"#))
    let verify = run("rubric verify ./ours").unwrapped
    #expect(verify.contains("replay with some-day does the same as leaving it open. → It is so"))
    #expect(
      verify.contains("volume with under-10k does the same as leaving it open. · For the outcome"))
    #expect(!run("rubric verify ./broker").output.contains("It is so of its base"))
  }

  @Test func `a difference opens with the fewest answers and the cases, then change by change`()
    throws
  {
    try overlay(
      """
      "questions": [
        {"id": "operations", "choices": [{"id": "some", "points": {"queue": 3}, "because": "B."}]},
        {"id": "idempotent", "remove": true, "because": "All of ours are."}],
      "properties": [{"id": "idempotence-never-decides", "remove": true, "because": "So."}],
      "prerequisites": [{"id": "idempotent-workers", "remove": true, "because": "So."}]
      """)
    let diff = run("rubric diff ./ours")
    let headings = [
      "The fewest answers that differ", "Cases", "What ours 1.0.0 changes", "From ",
    ].map { diff.output.range(of: "\n\($0)")?.lowerBound }
    #expect(!headings.contains(nil))
    #expect(headings.compactMap(\.self) == headings.compactMap(\.self).sorted())
    let words = diff.unwrapped
    #expect(
      words.contains("points.queue from +1 to +3 B. (./ours/rubric.json:2) → Alone it changes"))
    #expect(
      words.contains(
        "question idempotent is removed All of ours are. (./ours/rubric.json:3) → It cannot be made without the others."
      ))
    #expect(
      words.contains(
        "idempotent-workers is removed So. (./ours/rubric.json:5) → Alone it changes no outcome."))
    #expect(diff.output.count < run("rubric diff ./ours --full").output.count)
  }

  @Test func `the changes of one kind alone add up where they do not touch one another`() throws {
    try overlay(
      """
      "questions": [
        {"id": "operations", "choices": [{"id": "some", "points": {"queue": 3}, "because": "B."}]}]
      """)
    let text = run("rubric diff ./ours --format json").output
    let value = JSONValue(try JSONDocument(bytes: Array(text.utf8), name: "diff").root)
    guard case .array(let overlays) = value["overlays"],
      case .array(let amendments) = overlays.first?["amendments"] ?? .null
    else {
      Issue.record("there are no amendments in \(text)")
      return
    }
    #expect(amendments.count == 1)
    #expect((amendments.first?["alone"] ?? .null)["changed"] == value["changed"])
    #expect((amendments.first?["alone"] ?? .null)["example"] == value["example"])
  }

  @Test func `every example of a difference runs, and leads to what it is an example of`() throws {
    try overlay(
      """
      "questions": [
        {"id": "operations", "choices": [{"id": "some", "points": {"queue": 3}, "because": "B."}]},
        {"id": "order", "choices": [{"id": "none", "remove": true, "because": "Nobody says so."}]},
        {"id": "team", "after": "database", "title": "Team", "ask": "How many?", "why": "So.",
         "mutability": "fact", "because": "New.", "sources": ["seven-signals-2026#two-signals"],
         "choices": [
           {"id": "one", "label": "One", "points": {"table": 3}, "because": "B.", "sources": ["seven-signals-2026#two-signals"]},
           {"id": "more", "label": "More", "because": "B."}]}]
      """,
      cases: #"{"id": "bursts", "because": "Gone.", "answers": {"order": null}}"#)
    let text = run("rubric diff ./ours --full --format json").output
    let document = try JSONDocument(bytes: Array(text.utf8), name: "diff")
    let shifts = try #require(document.root["shifts"]).elements
    #expect(shifts.count > 3)
    var examples = 0
    for shift in shifts {
      for part in shift["parts"]?.elements ?? [] {
        let answers = JSONValue(try #require(part["example"])).text(.compact)
        let run = Run(
          words: ["advise", "--rubric", "./ours", "--answers", "-", "--format", "json"],
          input: answers, in: directory.path)
        #expect(run.status != .couldNotRun, "\(answers): \(run.talk)")
        #expect(run.output.contains("\"outcome\": \"\(shift["to"]?.string ?? "")\""))
        examples += 1
      }
    }
    #expect(examples > 10)
    #expect(!text.contains(#""order": "none""#))
  }

  @Test func `cases that an overlay changes are told with the layer that does`() throws {
    try overlay(Self.removals)
    #expect(!run("rubric diff ./ours").output.contains("in the cases of"))
    try overlay(
      Self.removals,
      cases: #"""
        {"id": "bursts", "because": "Ours are calm.", "answers": {"volume": "under-200"}, "expect": {"outcome": ["log"]}},
        {"id": "ours-alone", "title": "Ours", "source": "aws-messaging-2026", "answers": {}, "expect": {"outcome": ["table"]}, "why": "We have one."}
        """#)
    let test = run("rubric test ./ours")
    #expect(test.unwrapped.contains("(bursts, changed by ours)"), "\(test.output)\(test.talk)")
    let says = "What ours 1.0.0 changes in the cases of broker 0.1.0"
    for command in ["test", "diff", "show", "show --origin"] {
      let words = command.split(separator: " ").map(String.init)
      let shown = Run(
        words: ["rubric", words[0], "./ours"] + words.dropFirst(), in: directory.path
      ).unwrapped
      #expect(shown.contains(says), "\(command): \(shown)")
      #expect(shown.contains("case bursts: answers.volume"))
      #expect(shown.contains("Ours are calm."))
      #expect(shown.contains("case ours-alone is added"))
    }
    #expect(
      run("rubric test ./ours --format json").unwrapped.contains(
        #""overlay": { "effect": "changed", "id": "ours" }"#))
    #expect(run("rubric diff ./ours --format json").output.contains("\"caseOverlays\""))
  }
}
