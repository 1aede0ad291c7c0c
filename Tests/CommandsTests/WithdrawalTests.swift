import Commands
import Foundation
import StrictJSON
import TestSupport
import Testing

/// What the commands make of an option that an overlay does not offer.
@Suite struct WithdrawalTests {
  let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
    _ = try directory.file(".crossroads/rubrics/our-rag/rubric.json", Self.overlay)
  }

  static let overlay = """
    {
      "format": 1, "extends": "rag-vs-fine-tuning", "id": "our-rag", "version": "1.0.0",
      "options": [
        { "id": "fine-tuning", "offered": false, "because": "Nobody here can train a model." }
      ]
    }
    """

  /// Answers that come to fine-tuning where it is offered.
  static let answers = [
    "--gap", "behaviour", "--prompting", "plateaued", "--examples", "hundreds", "--logic", "tacit",
  ]

  private func run(_ words: String...) -> Run { Run(words: words, in: directory.path) }

  private func json(_ run: Run) throws -> JSONValue {
    JSONValue(try JSONDocument(bytes: Array(run.output.utf8), name: "output").root)
  }

  @Test func `the option is kept out, and the reason is named`() throws {
    let base = Run(words: ["advise"] + Self.answers, in: directory.path)
    #expect(base.unwrapped.contains("answers so far: Fine-tuning."))
    let words = ["advise", "--rubric", "our-rag"] + Self.answers
    let page = Run(words: words, in: directory.path)
    #expect(page.unwrapped.contains("answers so far: Prompt first."))
    #expect(
      page.unwrapped.contains("out Fine-tuning is not offered Nobody here can train a model."))
    #expect(page.unwrapped.contains("(4 is enough), and not offered."))
    let full = Run(words: words + ["--full"], in: directory.path).unwrapped
    #expect(full.contains("because it is not offered."))
    #expect(
      full.contains(
        "Fine-tuning is not offered (fine-tuning-not-offered) Nobody here can train a model."))
    let result = try json(Run(words: words + ["--format", "json"], in: directory.path))
    #expect(
      result["rules"]
        == [
          [
            "id": "fine-tuning-not-offered", "effect": "excludes", "option": "fine-tuning",
            "because": "Nobody here can train a model.", "sources": [],
          ]
        ])
    #expect(result["recommendation"]["possible"] == ["rag", "prompt-first"])
  }

  @Test func `it is explained under each of its names`() {
    #expect(
      run("explain", "fine-tuning-not-offered", "--rubric", "our-rag").unwrapped.contains(
        "Whatever is answered, and whatever the points, it is not adopted. Nobody here can train"))
    #expect(
      run("explain", "fine-tuning", "--rubric", "our-rag").unwrapped.contains(
        "It is not offered: Nobody here can train a model."))
    #expect(
      run("explain", "combined", "--rubric", "our-rag").unwrapped.contains(
        "No answers lead to it, because Fine-tuning is not offered: Nobody here"))
  }

  @Test func `what cannot be reached any more is no fault`() throws {
    #expect(run("rubric", "lint", "our-rag").status == .fine)
    let verify = run("rubric", "verify", "our-rag")
    #expect(verify.status == .fine)
    let text = verify.unwrapped
    #expect(text.contains("What follows from not offering fine-tuning"))
    #expect(text.contains("unreachable-outcome fine-tuning and combined."))
    #expect(
      text.contains("behaviour-after-a-plateau-tunes does not hold")
        && text.contains("It is so because fine-tuning is not offered."))
    // That it makes other rules idle is no word against those either.
    #expect(text.contains("idle-rule facts-are-not-tuned-in"))
  }

  @Test func `cases that expect it are set aside and counted`() throws {
    let test = run("rubric", "test", "our-rag", "--coverage")
    #expect(test.status == .fine)
    #expect(test.unwrapped.contains("122 more cases set aside, as fine-tuning is not offered."))
    let report = try json(run("rubric", "test", "our-rag", "--format", "json"))
    guard case .array(let aside) = report["setAside"], case .array(let cases) = report["cases"]
    else {
      Issue.record("no cases")
      return
    }
    #expect(aside.count == 122)
    #expect(aside.contains("medical-coding"))
    #expect(cases.allSatisfy { $0["id"] != "medical-coding" })
    // It exercises as much as the base's cases do, since nothing was taken away.
    let base = Run(words: ["rubric", "test", "--coverage"], in: directory.path).output
    let coverage = base.split(separator: "Coverage by the cases").last
    #expect(
      coverage != nil && coverage == test.output.split(separator: "Coverage by the cases").last)
  }

  @Test func `an overlay's own case must not expect it`() throws {
    _ = try directory.file(
      ".crossroads/rubrics/our-rag/cases.json",
      """
      { "format": 1, "rubric": "our-rag", "cases": [
        { "id": "brand-voice", "expect": { "outcome": ["fine-tuning", "combined"] },
          "because": "We say so." } ] }
      """)
    let test = run("rubric", "test", "our-rag")
    #expect(test.status == .couldNotRun)
    #expect(
      test.talk.contains(
        "cases.json:2:49: the case expects only what is not offered: 'fine-tuning' (at /cases/0/expect/outcome)"
      ))
  }

  @Test func `a design doc that decides for it is told the reason`() throws {
    _ = try directory.file(
      "doc.md",
      """
      # A decision

      ```crossroads
      rubric: our-rag
      decision: fine-tuning
      gap: behaviour
      ```
      """)
    let check = run("check", "doc.md")
    #expect(check.status == .findings)
    #expect(
      check.unwrapped.contains(
        "The decision is for 'fine-tuning', but 'fine-tuning' is not offered by our-rag (Nobody here can train a model.)"
      ))
  }

  @Test func `an overlay above offers it again`() throws {
    _ = try directory.file(
      ".crossroads/rubrics/their-rag/rubric.json",
      """
      { "format": 1, "extends": "our-rag", "id": "their-rag", "version": "1.0.0",
        "options": [
          { "id": "fine-tuning", "offered": true, "because": "They hired two people." } ] }
      """)
    let advice = Run(words: ["advise", "--rubric", "their-rag"] + Self.answers, in: directory.path)
    #expect(advice.unwrapped.contains("answers so far: Fine-tuning."))
    #expect(
      run("rubric", "show", "their-rag", "--origin").unwrapped.contains(
        "offered from false to true"))
    #expect(run("rubric", "show", "our-rag", "--origin").unwrapped.contains("offered is now false"))
  }

  @Test func `of several options to choose from the next best is chosen`() throws {
    _ = try directory.file(
      ".crossroads/rubrics/our-search/rubric.json",
      """
      { "format": 1, "extends": "retrieval-design", "id": "our-search", "version": "1.0.0",
        "options": [
          { "id": "multi-hop", "offered": false, "because": "One call a question." } ] }
      """)
    let advice = run("advise", "--rubric", "our-search", "--hops", "multi", "--full").unwrapped
    #expect(advice.contains("answers so far: Long context without retrieval."))
    #expect(advice.contains("not offered Fit of a long context"))
    #expect(advice.contains("Not offered: Multi-hop retrieval."))
    let verify = run("rubric", "verify", "our-search")
    #expect(verify.status == .fine)
    // A documented miss of the base expects what is the next best here, which nobody can mend in the overlay.
    #expect(run("rubric", "test", "our-search").status == .fine)
    // Cases that somebody gives are their own to mend.
    _ = try directory.file(
      "ours.json",
      """
      { "format": 1, "rubric": "our-search", "cases": [
          { "id": "ours", "title": "Ours", "source": "us",
            "answers": { "hops": "multi" }, "expect": { "outcome": ["long-context"] },
            "why": "It is what is left.", "miss": "It was not left then." } ] }
      """)
    let own = run("rubric", "test", "our-search", "--cases", directory.path + "/ours.json")
    #expect(own.status == .findings, "\(own.talk)")
    #expect(own.unwrapped.contains("! Hit, though documented as a miss"))
  }
}
