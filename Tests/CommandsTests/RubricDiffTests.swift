import Commands
import Foundation
import Rubrics
import TestSupport
import Testing

@Suite struct RubricDiffTests {
  /// A copy of the shipped rubric in a directory, with one weight changed.
  static func changedCopy(in directory: TemporaryDirectory) throws -> String {
    for text in try #require(BuiltInRubrics.module(of: "rag-vs-fine-tuning")).files {
      var content = String(decoding: text.bytes, as: UTF8.self)
      let name = text.fileName
      if name == "rubric.json" {
        let weight = try #require(
          content.range(of: #""points": { "rag": -4, "fine-tuning": 4 }"#))
        content.replaceSubrange(weight, with: #""points": { "rag": -2, "fine-tuning": 4 }"#)
      }
      _ = try directory.file(name, content)
    }
    return directory.path
  }

  @Test func `a rubric does not differ from itself`() {
    let run = Run("rubric diff rag-vs-fine-tuning rag-vs-fine-tuning")
    #expect(run.status == .fine)
    #expect(run.output.contains("No answers change their outcome."))
  }

  @Test(arguments: ["text", "markdown", "json"])
  func `a changed weight is counted exactly and shown by example`(format: String) throws {
    let directory = try TemporaryDirectory()
    let copy = try Self.changedCopy(in: directory)
    let run = Run(words: ["rubric", "diff", "rag-vs-fine-tuning", copy, "--format", format])
    #expect(run.status == .findings)
    let count = format == "json" ? "24162632214773760" : "24,162,632,214,773,760"
    #expect(run.output.contains(count))
    #expect(run.output.contains("labels-from-quarterly-lists"))
  }

  @Test func `saved results and answers files are decided by both`() throws {
    let directory = try TemporaryDirectory()
    let copy = try Self.changedCopy(in: directory)
    let answers = ["--latency", "real-time", "--corpus", "thousands", "--volatility", "monthly"]
    let saved = directory.path + "/result.json"
    _ = Run(words: ["advise", "--format", "json", "--output", saved] + answers)
    let plain = try directory.file("plain.json", #"{"gap": "knowledge"}"#)
    let words = [
      "rubric", "diff", "rag-vs-fine-tuning", copy, "--decisions", saved, "--decisions", plain,
    ]
    #expect(Run(words: words).output.contains("1 of 2"))
    // Names of files are whole in JSON; text breaks long ones over lines.
    let output = Run(words: words + ["--format", "json"]).output
    #expect(output.contains(saved))
    #expect(!output.contains(plain))
  }

  @Test func `a slip in a saved result is told where it stands in the file`() throws {
    let directory = try TemporaryDirectory()
    let text = Run("advise --gap knowledge --volatility weekly --format json").output
    let bad = try directory.file(
      "bad.json", text.replacing(#""volatility": "weekly""#, with: #""volatility": "weakly""#))
    let line = try #require(
      text.split(separator: "\n").firstIndex { $0.contains(#""volatility": "weekly""#) })
    for words in [
      "advise --answers \(bad)",
      "rubric diff rag-vs-fine-tuning rag-vs-fine-tuning --decisions \(bad)",
    ] {
      let run = Run(words)
      #expect(run.status == .couldNotRun)
      #expect(run.talk.contains("bad.json:\(line + 1):19: 'weakly' is no answer"), "\(run.talk)")
      #expect(run.talk.contains("(at /answers/volatility)"))
    }
  }

  @Test func `a result by another rubric is refused everywhere`() throws {
    let directory = try TemporaryDirectory()
    let other = directory.path + "/other.json"
    _ = Run("advise --rubric tuning-method --format json --output \(other)")
    for words in [
      "advise --answers \(other)",
      "advise --compare \(other) \(FormatOneTests.folder)/answers.json",
      "rubric diff rag-vs-fine-tuning rag-vs-fine-tuning --decisions \(other)",
      "verify --rubric rag-vs-fine-tuning \(other)", "ask --resume \(other)",
    ] {
      let run = Run(words)
      #expect(run.status == .couldNotRun, "\(words)")
      #expect(run.talk.contains("this result is by the rubric 'tuning-method'"), "\(run.talk)")
    }
  }

  @Test func `a comparison is refused everywhere`() throws {
    let directory = try TemporaryDirectory()
    let comparison = directory.path + "/comparison.json"
    let files = ["answers", "result"].map { "\(FormatOneTests.folder)/\($0).json" }
    _ = Run("advise --compare \(files.joined(separator: " ")) --format json --output \(comparison)")
    for words in [
      "advise --answers", "rubric diff rag-vs-fine-tuning rag-vs-fine-tuning --decisions", "verify",
      "ask --resume", "advise --compare \(files[0])",
    ] {
      let run = Run("\(words) \(comparison)")
      #expect(run.status == .couldNotRun, "\(words)")
      #expect(run.talk.contains("this is a comparison, not somebody's answers"), "\(run.talk)")
    }
  }

  @Test func `one rubric is not enough`() {
    let run = Run("rubric diff rag-vs-fine-tuning")
    #expect(run.status == .couldNotRun)
  }
}
