import Commands
import Foundation
import TestSupport
import Testing

/// Runs of every command on the rubrics that choose one of several options.
@Suite struct ChoiceCommandTests {
  static let line =
    "--rubric tuning-method --prompting plateaued --behaviour format --examples hundreds"
    + " --example-form demonstrations --hardware single-24 --model medium --permission cleared"
    + " --produces text --checkable hardly"

  private static func json(_ line: String) throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(Run(line).output.utf8))
    return try #require(object as? [String: Any])
  }

  @Test(arguments: ["retrieval-design", "tuning-method", "evaluation-plan"])
  func `each rubric advises with nothing answered and says that nothing is`(rubric: String) {
    let run = Run("advise --rubric \(rubric) --full")
    #expect(run.status == .undecided)
    #expect(run.output.contains("no answer tells the options apart"))
    #expect(!run.output.contains("  tied"))
  }

  @Test func `a rubric without costs gives a result without costs`() throws {
    #expect(try Self.json("advise \(Self.line) --format json")["costs"] == nil)
    let following = try #require(
      try Self.json("advise --gap knowledge --follow --format json")["following"]
        as? [[String: Any]])
    #expect(following.count == 2)
    for each in following { #expect(each["costs"] == nil) }
  }

  @Test func `asked for costs, a rubric without any says so`() {
    let run = Run("cost --rubric tuning-method")
    #expect(run.status == .couldNotRun)
    #expect(run.output.isEmpty)
    #expect(run.talk.contains("the rubric 'tuning-method' says nothing about costs"))
  }

  @Test func `saved results are set side by side, and verify`() throws {
    let directory = try TemporaryDirectory()
    for (name, hardware) in [("ann", "single-24"), ("bob", "cluster")] {
      let run = Run(
        "advise \(Self.line.replacing("single-24", with: hardware)) --format json"
          + " --output \(directory.path)/\(name).json")
      #expect(run.status == .fine)
    }
    let paths = "\(directory.path)/ann.json \(directory.path)/bob.json"
    let run = Run("advise --rubric tuning-method --compare \(paths)")
    #expect(run.status == .fine)
    #expect(run.output.contains("QLoRA for ann"))
    #expect(run.output.contains("LoRA for bob"))
    #expect(run.output.contains("With the answer of bob, ann comes to LoRA."))
    #expect(Run("verify \(directory.path)/ann.json").output.hasPrefix("Same: tuning-method"))
    let text = try directory.text(of: "ann.json")
    try text.replacing("\"standing\": \"settled\"", with: "\"standing\": \"open\"")
      .write(toFile: directory.path + "/ann.json", atomically: true, encoding: .utf8)
    #expect(Run("verify \(directory.path)/ann.json").status == .findings)
  }

  @Test func `going on and comparing do not stand beside each other`() throws {
    let directory = try TemporaryDirectory()
    let (ann, bob) = (try directory.file("ann.json", "{}"), try directory.file("bob.json", "{}"))
    let run = Run("advise --compare \(ann) \(bob) --follow")
    #expect(run.status == .couldNotRun)
    #expect(run.output.isEmpty)
    #expect(run.talk.contains("'--follow' stands beside '--compare'"))
  }

  @Test func `a batch gives a result for each line, and says of a wrong one what is wrong`() {
    let run = Run(
      "batch --rubric tuning-method",
      input: #"{"prompting": "untried"}"# + "\n" + #"{"gap": "knowledge"}"# + "\n")
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.contains(#""outcome":"few-shot""#) ?? false)
    #expect(lines.last?.contains("there is no question 'gap'") ?? false)
  }

  @Test func `an outcome is explained with what comes next and what goes over`() {
    let run = Run("explain rag")
    #expect(run.status == .fine)
    #expect(run.output.contains("  What comes next\n  1. retrieval-design\n"))
    #expect(run.output.contains("The answers to "))
    #expect(run.output.contains("Volatility"))
    #expect(run.output.contains("itself answers that approach is rag."))
    #expect(!Run("explain evaluation-plan.stakes --rubric tuning-method").output.contains("next"))
  }

  @Test func `an option of many is explained without a threshold`() {
    let run = Run("explain lora --rubric tuning-method")
    #expect(run.output.contains("It is chosen when no other option has more points"))
    #expect(run.output.contains("Outcome lora"))
    #expect(!run.output.contains("adopted"))
  }

  @Test func `what another rubric knows is found there`() {
    let run = Run("explain lora")
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains("nothing is called 'lora'; add '--rubric tuning-method'"))
    let several = Run("explain grader release-pace")
    #expect(several.talk.components(separatedBy: "add '--rubric evaluation-plan'").count == 3)
  }

  @Test func `a rubric is shown with its manner and with what each outcome leads to`() {
    let run = Run("rubric show tuning-method")
    #expect(run.output.contains("The option with the most points is chosen"))
    #expect(run.output.contains("Next decision: evaluation-plan."))
    let words = Run("rubric show").output.split(whereSeparator: \.isWhitespace)
    #expect(
      words.joined(separator: " ").contains(
        "Next decision: retrieval-design, then tuning-method, then evaluation-plan."))
  }

  @Test func `a document that declares a method is checked by the rubric it names`() throws {
    let directory = try TemporaryDirectory()
    let answers = """
      prompting: plateaued
      behaviour: format
      examples: hundreds
      example-form: demonstrations
      hardware: cluster
      model: small
      permission: cleared
      """
    for (decision, message) in [
      ("lora", "the answers lead to lora,"), ("qlora", "'qlora'"),
      ("full-tuning", "decision-contradicted"),
    ] {
      _ = try directory.file(
        "method.md",
        "# Method\n\n```crossroads\nrubric: tuning-method\ndecision: \(decision)\n\(answers)\n```\n"
      )
      let run = Run("check method.md", in: directory.path)
      #expect(run.output.contains(message), "\(run.output)")
    }
  }

  @Test func `a draft of several decisions passes its own check but for what is open`() throws {
    let directory = try TemporaryDirectory()
    let answers =
      "--gap knowledge --volatility weekly --citations required --latency relaxed"
      + " --corpus thousands --examples none --fact-source documents --query-kind mixed --hops single"
      + " --structure sections --retrieval promising --stakes low --answer-form free-text"
      + " --checkable hardly --users staff --reversibility undoable"
    let draft = Run("draft \(answers) --follow --output decision.md", in: directory.path)
    #expect(draft.status == .fine)
    let text = try directory.text(of: "decision.md")
    #expect(!text.contains("What we still have to find out"))
    let check = Run("check decision.md --today 2026-02-01 --format json", in: directory.path)
    let result = try #require(
      try JSONSerialization.jsonObject(with: Data(check.output.utf8)) as? [String: Any])
    let findings = try #require(result["findings"] as? [[String: Any]])
    let checks = Set(findings.compactMap { $0["check"] as? String })
    #expect(checks.isSubset(of: ["prerequisite-open", "prerequisite-unconfirmed"]))
    #expect(!checks.isEmpty)
    #expect(check.status == .fine)
  }

  @Test func `a draft says of each decision what is still to be found out`() {
    let text = Run("draft --gap knowledge --volatility weekly --follow").output
    #expect(text.components(separatedBy: "What we still have to find out:").count == 4)
    #expect(text.contains("* [ ] How many documents must one answer join?"))
  }
}
