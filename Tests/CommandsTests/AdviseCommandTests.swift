import Commands
import Diagnostics
import StrictJSON
import TestSupport
import Testing

@Suite struct AdviseCommandTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var answers: String
    var outcome: String
    var headline: String
    var status = ExitStatus.fine
  }

  static let samples: [Sample] = [
    Sample(
      testDescription: "missing facts that change every week need retrieval",
      answers:
        "--gap knowledge --volatility weekly --citations required --latency relaxed --corpus thousands --examples none",
      outcome: "rag", headline: "Fetch the facts when a question is asked"),
    Sample(
      testDescription: "both gaps shown need both",
      answers:
        "--gap both --volatility weekly --citations required --latency relaxed --corpus thousands --examples hundreds --prompting plateaued",
      outcome: "combined", headline: "Bring the facts first, then tune what is still wrong"),
    Sample(
      testDescription: "behaviour that prompts no longer improve needs tuning",
      answers:
        "--gap behaviour --volatility static --citations none --examples thousands --prompting plateaued",
      outcome: "fine-tuning", headline: "Train the behaviour into a small model",
      status: .undecided),
    Sample(
      testDescription: "behaviour without a prompt that was really tried needs a prompt",
      answers: "--gap behaviour --prompting untried",
      outcome: "prompt-first", headline: "Take the prompt further first", status: .undecided),
    Sample(
      testDescription: "no answers are prompt first, undecided",
      answers: "", outcome: "prompt-first", headline: "Nothing is decided yet.",
      status: .undecided),
  ]

  @Test(arguments: samples) func `text and JSON agree on the outcome`(sample: Sample) throws {
    let text = Run("advise \(sample.answers)")
    #expect(text.unwrapped.contains(sample.headline))
    #expect(text.status == sample.status)
    #expect(text.talk.isEmpty)
    let json = Run("advise --format json \(sample.answers)")
    #expect(json.status == sample.status)
    let document = try JSONDocument(bytes: Array(json.output.utf8), name: "result")
    #expect(JSONValue(document.root)["recommendation"]["outcome"] == .string(sample.outcome))
  }

  @Test func `a flag wins over the file, and the file over nothing`() throws {
    let directory = try TemporaryDirectory()
    let file = try directory.file(
      "answers.json", #"{"gap": "behaviour", "citations": "required", "plan": "rag"}"#)
    let json = Run(words: ["advise", "--answers", file, "--gap", "knowledge", "--format", "json"])
    let value = try JSONValue(JSONDocument(bytes: Array(json.output.utf8), name: "result").root)
    #expect(value["answers"] == ["gap": "knowledge", "citations": "required"])
  }

  @Test func `answers come from standard input`() {
    let run = Run("advise --answers -", input: #"{"gap": "knowledge"}"#)
    #expect(run.output.contains("Fetch the facts"))
  }

  @Test func `every problem of a command line is named at once, with what was meant`() {
    let run = Run("advise --volatilty weekly --gap knowlege --format yaml")
    #expect(run.status == .couldNotRun)
    #expect(run.output.isEmpty)
    #expect(run.talk.contains("unknown option '--volatilty'; did you mean '--volatility'?"))
    #expect(run.talk.contains("'knowlege' is no answer to 'gap'; did you mean 'knowledge'?"))
    #expect(run.talk.contains("'yaml' is not a choice of '--format'"))
  }

  @Test func `every problem of an answers file is named at once, with its place`() throws {
    let directory = try TemporaryDirectory()
    let file = try directory.file(
      "answers.json",
      """
      {
        "gapp": "knowledge",
        "volatility": "weeky",
        "citations": null
      }
      """)
    let run = Run(words: ["advise", "--answers", file])
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains("\(file):2:3: "))
    #expect(run.talk.contains("did you mean 'gap'?"))
    #expect(run.talk.contains("\(file):3:17: "))
    #expect(run.talk.contains("did you mean 'weekly'?"))
    #expect(run.talk.contains("\(file):4:16: "))
    #expect(run.talk.split(separator: "\n").count == 3)
  }

  @Test func `a pick-many question takes commas and repetition`() throws {
    for line in ["--behaviour format,tone", "--behaviour tone --behaviour format"] {
      let json = Run("advise --format json \(line)")
      let value = try JSONValue(JSONDocument(bytes: Array(json.output.utf8), name: "result").root)
      #expect(value["answers"] == ["behaviour": ["format", "tone"]])
    }
  }

  @Test func `unknown beside a choice is refused`() {
    let run = Run("advise --behaviour unknown,tone")
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains("'unknown' stands in a list; write it alone, or leave it out"))
  }

  @Test func `the plan brings the mistakes it commits to the front`() {
    let run = Run("advise --gap knowledge --volatility weekly --plan fine-tuning")
    #expect(run.output.contains("You plan fine-tuning: 2 known mistakes (below)."))
    #expect(run.output.contains("Tuning to put facts into the model (your plan does this)"))
    let full = Run("advise --gap knowledge --volatility weekly --plan fine-tuning --full")
    #expect(full.output.contains("You are about to do this: Tuning to put facts into the model"))
    #expect(!Run("advise --gap knowledge --volatility weekly").output.contains("your plan"))
  }

  @Test func `the page is short and says how to see the rest`() {
    let run = Run("advise --gap knowledge --volatility weekly")
    #expect(run.output.split(separator: "\n", omittingEmptySubsequences: false).count <= 48)
    #expect(run.output.contains("--full"))
  }

  @Test func `an output file is written whole and standard output stays empty`() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path + "/report.md"
    let run = Run(words: ["advise", "--gap", "knowledge", "--format", "markdown", "-o", path])
    #expect(run.output.isEmpty)
    #expect(try directory.text(of: "report.md").hasPrefix("#"))
    #expect(directory.names == ["report.md"])
  }

  @Test func `the page is one file with a policy that admits nothing else`() {
    let run = Run("advise --gap both --citations required --format html")
    #expect(run.output.hasPrefix("<!DOCTYPE html>"))
    #expect(run.output.contains("default-src &#39;none&#39;"))
    #expect(run.output.contains("Bring the facts first, then tune what is still wrong"))
    #expect(!run.output.contains("src=\"http"))
  }

  @Test func `the same answers give the same bytes`() {
    let line = "advise --gap both --volatility daily --citations required --format json"
    #expect(Run(line).output == Run(line).output)
  }

  @Test func `no environment changes what a pipe receives`() {
    let line = "advise --gap knowledge"
    let plain = Run(line).output
    #expect(Run(line, variables: ["LANG": "C", "TERM": "dumb", "COLUMNS": "40"]).output == plain)
    #expect(!plain.contains("\u{1B}"))
  }

  @Test func `colour follows the conventions`() {
    let terminal = ConsoleTraits(canAsk: true, isOutputTerminal: true, width: 80)
    func isColoured(_ variables: [String: String], _ traits: ConsoleTraits?) -> Bool {
      Run("advise --gap knowledge", variables: variables, traits: traits).output
        .contains("\u{1B}[")
    }
    #expect(isColoured(["TERM": "xterm"], terminal))
    #expect(!isColoured(["TERM": "dumb"], terminal))
    #expect(!isColoured(["TERM": "xterm", "NO_COLOR": "1"], terminal))
    #expect(!isColoured([:], nil))
    #expect(isColoured(["CLICOLOR_FORCE": "1"], nil))
    #expect(!isColoured(["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], nil))
  }
}

extension JSONValue {
  /// The member with a key, or null.
  subscript(key: String) -> JSONValue {
    guard case .object(let members) = self else { return .null }
    return members[key] ?? .null
  }
}
