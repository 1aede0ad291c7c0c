import Commands
import Foundation
import TestSupport
import Testing

/// What lint, test and check say of cases and documents of a rubric that somebody writes.
@Suite struct CaseWordsTests {
  let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
    for rubric in ["broker", "broker-hosting"] {
      for name in ["rubric.json", "evidence.json", "cases.json"] {
        _ = try directory.file("\(rubric)/\(name)", try Self.text("\(rubric)/\(name)"))
      }
    }
  }

  private static func text(_ file: String) throws -> String {
    try String(contentsOfFile: "\(OtherFieldTests.folder)/\(file)", encoding: .utf8)
  }

  private func run(_ line: String) -> Run { Run(line, in: directory.path) }

  private func change(_ file: String, _ old: String, to new: String) throws {
    let text = try Self.text(file)
    #expect(text.contains(old))
    _ = try directory.file(file, text.replacing(old, with: new, maxReplacements: 1))
  }

  @Test(arguments: [
    (#""source": "karlos-2026""#, #""source": "karlos-2027""#, "there is no source 'karlos-2027'"),
    (#""replay": "never""#, #""replay": 7"#, "7"),
    (#""title": "E-mail"#, #""titel": "x", "title": "E-mail"#, "key 'titel' is not known here"),
    (
      #""expect": { "outcome": ["table"] }"#, #""expect": { "outcome": ["tables"] }"#,
      "there is no outcome 'tables'"
    ),
  ])
  func `lint reads the cases`(old: String, new: String, says: String) throws {
    #expect(run("rubric lint ./broker").status == .fine)
    try change("broker/cases.json", old, to: new)
    let lint = run("rubric lint ./broker")
    #expect(lint.status == .findings)
    #expect(lint.unwrapped.contains(says), "\(lint.output)")
    #expect(lint.output.contains("unreadable-case"))
    #expect(lint.output.contains("broker/cases.json#/cases/0/"))
  }

  @Test func `cases of one's own may come from anywhere`() throws {
    let cases = try Self.text("broker/cases.json").replacing(
      #""source": "karlos-2026""#, with: #""source": "our-own-notes""#)
    _ = try directory.file("ours.json", cases)
    let test = run("rubric test ./broker --cases \(directory.path)/ours.json")
    #expect(test.status == .fine, "\(test.talk)")
    #expect(test.output.contains("not in the evidence"))
    _ = try directory.file("broker/cases.json", cases)
    #expect(run("rubric test ./broker").status == .couldNotRun)
  }

  @Test func `what a case expects in vain is told as such`() throws {
    try change(
      "broker/cases.json", #""expect": { "outcome": ["table"] }"#,
      to:
        #""expect": { "outcome": ["table"], "advice": ["empty-calls"], "prerequisites": ["idempotent-workers"] }"#
    )
    let words = run("rubric test ./broker").unwrapped
    #expect(words.contains("Advice that was expected and is not given: empty-calls"))
    #expect(words.contains("prerequisites that were expected and are not open: idempotent-workers"))
  }

  @Test func `mutants are named a few at a time, and all of them on request`() {
    let page = run("rubric test ./broker --mutate")
    #expect(page.output.split(separator: "\n").count < 90)
    #expect(page.output.contains("more, each with a case that would: --full"))
    let full = run("rubric test ./broker --mutate --full").output
    #expect(full.split(separator: "\n").count > 400)
    #expect(full.contains(#""id": "to-be-named-"#))
  }

  @Test func `a remark on uneven advice names every option and fails nothing`() throws {
    let list = #""advice": ["#
    let piece =
      #"{ "id": "more-PLACE", "kind": "hidden-cost", "about": ["log"], "when": { "outcome": "log" }, "title": "A cost PLACE", "detail": "Clusters PLACE cost.", "remedy": "Count PLACE before.", "sources": ["mayalogic-2026#day-one-kafka"] },"#
    let pieces = ["yearly", "nightly"].map { piece.replacing("PLACE", with: $0) }.joined()
    try change("broker/rubric.json", list, to: list + pieces)
    let lint = run("rubric lint ./broker")
    #expect(lint.status == .fine, "\(lint.output)")
    for option in ["table", "queue", "router"] {
      #expect(
        lint.unwrapped.contains("1 piece of advice is about '\(option)', but 3 about 'log'"),
        "\(lint.output)")
    }
  }

  @Test func `combinations are no likelihoods, and points to spare are called that`() {
    let verify = run("rubric verify ./broker").unwrapped
    #expect(verify.contains("Combinations Of all Outcome"))
    #expect(verify.contains("how often people answer so is another matter"))
    #expect(Run("rubric verify").unwrapped.contains("Fewest Most Adopted at To spare Points of"))
  }

  @Test func `a run that finds nothing in scope says how to see why`() throws {
    _ = try directory.file("doc.md", "# Rendering\n\nWe use Kafka here.\n")
    let check = run("check doc.md --rubric ./broker")
    #expect(check.output.contains("0 in scope. What keeps them out: --why."))
    let why = run("check doc.md --rubric ./broker --why")
    #expect(why.output.contains("Not in scope: it names an option"))
    #expect(!why.output.contains("What keeps them out"))
  }

  @Test func `only what somebody else documents is called documented`() throws {
    let page = run("rubric doc ./broker").output
    #expect(page.contains("13 of 13 cases (100%)"))
    #expect(!page.contains("documented case"))
    try change(
      "broker/evidence.json", #""id": "karlos-2026","#, to: #""id": "karlos-2026", "own": true,"#)
    let own = run("rubric doc ./broker").output
    #expect(
      own.contains("12 of 12 documented cases (100%); own: 1 of 1 (100%)"), "\(own.prefix(900))")
    #expect(
      run("rubric test ./broker --ablate").unwrapped.contains(
        "the outcome of 12 of 12 documented cases right"))
  }
}
