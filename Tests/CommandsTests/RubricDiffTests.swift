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
    let count = format == "json" ? "13621820129280" : "13,621,820,129,280"
    #expect(run.output.contains(count))
    #expect(run.output.contains("voice-commands-in-a-car"))
  }

  @Test func `saved results and answers files are decided by both`() throws {
    let directory = try TemporaryDirectory()
    let copy = try Self.changedCopy(in: directory)
    let answers = ["--latency", "real-time", "--corpus", "millions", "--logic", "written"]
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

  @Test func `one rubric is not enough`() {
    let run = Run("rubric diff rag-vs-fine-tuning")
    #expect(run.status == .couldNotRun)
  }
}
