import Commands
import Foundation
import TestSupport
import Testing

@Suite struct VerifyCommandTests {
  let directory: TemporaryDirectory
  let result: String

  init() throws {
    directory = try TemporaryDirectory()
    result = try directory.file(
      "r.json",
      Run("advise --gap knowledge --volatility weekly --plan fine-tuning --format json").output)
  }

  private func verify(replacing old: String, with new: String) throws -> Run {
    let text = try directory.text(of: "r.json")
    #expect(text.contains(old))
    _ = try directory.file("r.json", text.replacingOccurrences(of: old, with: new))
    return Run(words: ["verify", result])
  }

  @Test func `a design doc is a matter for check`() throws {
    let run = Run(words: ["verify", try directory.file("doc.md", "# Bot\n")])
    #expect(run.status == .couldNotRun)
    #expect(
      run.talk.contains("is a design doc and no saved result")
        && run.talk.contains("crossroads check"))
  }

  @Test func `a result as it was written is the same`() {
    let run = Run(words: ["verify", result])
    #expect(run.status == .fine)
    #expect(run.output.hasPrefix("Same: "))
  }

  @Test(arguments: [
    (#""outcome": "rag""#, #""outcome": "fine-tuning""#, "/recommendation/outcome"),
    (#""volatility": "weekly""#, #""volatility": "static""#, "differs at "),
    (#""volatility": "weekly""#, #""volatility": "weakly""#, "did you mean 'weekly'?"),
    (#""plan": "fine-tuning""#, #""plan": "rag""#, "differs at "),
  ]) func `an edited result is found out`(old: String, new: String, sight: String) throws {
    let run = try verify(replacing: old, with: new)
    #expect(run.status == .findings)
    #expect(run.output.hasPrefix("Edited by hand"))
    #expect(run.output.contains(sight))
  }

  @Test func `a changed rubric is told from an edit, and whether it matters is said`() throws {
    let same = try verify(replacing: #""digest": ""#, with: #""digest": "0"#)
    #expect(same.status == .fine)
    #expect(
      same.unwrapped.hasPrefix(
        "The rubric moved on within rag-vs-fine-tuning 2.1.0, and the outcome stands:"))
    #expect(same.output.contains("still lead to 'rag'"))
    let other = try verify(replacing: #""outcome": "rag""#, with: #""outcome": "combined""#)
    #expect(other.status == .findings)
    #expect(other.unwrapped.contains("and so does the outcome: the answers now lead to 'rag'"))
    #expect(other.unwrapped.contains("instead of 'combined'"))
  }

  /// A result of version 1.0.0, with what it answers beside two questions that mean the same today.
  private func verifyOld(_ answers: String, outcome: String) throws -> Run {
    let file = try directory.file(
      "old.json",
      """
      {"format": 1, "tool": {"name": "crossroads", "version": "0.1.0"},
       "rubric": {"id": "rag-vs-fine-tuning", "version": "1.0.0", "digest": "00"},
       "answers": {"volatility": "weekly", "citations": "required", \(answers)},
       "recommendation": {"outcome": "\(outcome)"}}
      """)
    return Run(words: ["verify", file])
  }

  @Test func `an old result is told that the rubric moved on, and what of its answers did`() throws
  {
    let same = try verifyOld(
      #""gap": "knowledge", "latency": "interactive", "corpus": "millions""#, outcome: "rag")
    #expect(same.status == .fine)
    #expect(
      same.unwrapped.hasPrefix(
        "The rubric moved on from rag-vs-fine-tuning 1.0.0 to 2.1.0, and the outcome stands: the "
          + "answers still lead to 'rag'."))
    #expect(same.unwrapped.contains("'gap: knowledge' means something else since version 2.0.0"))
    #expect(same.unwrapped.contains("'latency: interactive' means something else"))

    let other = try verifyOld(#""gap": "knowledge", "corpus": "prompt-sized""#, outcome: "rag")
    #expect(other.status == .findings)
    #expect(other.unwrapped.contains("and so does the outcome: the answers now lead to 'prompt-"))
  }

  @Test func `what an old result answers and nobody knows any more is left out aloud`() throws {
    let run = try verifyOld(
      #""gap": "knowledge", "corpus": "millions", "moonlight": "full""#, outcome: "rag")
    #expect(run.status == .fine)
    #expect(run.unwrapped.contains("there is no question 'moonlight'"))
  }

  @Test func `what is no result is refused`() throws {
    let file = try directory.file("x.json", "{}")
    let run = Run(words: ["verify", file])
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains("key 'rubric' is missing"))
  }

  @Test func `a check explains itself`() {
    let run = Run("explain decision-contradicted")
    #expect(run.output.contains("Check decision-contradicted"))
    #expect(run.output.contains("    decision: fine-tuning"))
    #expect(
      Run("explain decision-contradict").talk.contains("did you mean 'decision-contradicted'?"))
    #expect(Run("help checks").output.contains("acceptance-unused"))
  }

  @Test func `a result of a rubric that is not at hand says how to give it`() throws {
    #expect(Run("rubric new mine --directory mine", in: directory.path).status == .fine)
    let own = try directory.file(
      "own.json", Run("advise --rubric ./mine --format json", in: directory.path).output)
    let run = Run(words: ["verify", own], in: directory.path)
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains("was drawn by the rubric 'mine' of './mine/rubric.json'"))
    #expect(run.talk.contains("give it with --rubric PATH"))
    #expect(Run(words: ["verify", own, "--rubric", "./mine"], in: directory.path).status == .fine)
  }
}
