import Commands
import Foundation
import TestSupport
import Testing

/// What a document says at length is not repeated at length.
@Suite struct LongValueTests {
  static let word = String(repeating: "x", count: 10_000)

  static let blocks: [String] = [
    "decision: \(word)", "gap: \(word)", "\(word): yes", "rubric: \(word)", "rubric: \(word)@1.0.0",
    "rubric: rag-vs-fine-tuning@\(word)", "review-by: \(word)", "accept: \(word) -- why",
    "accept: \(word)", "accept: evaluation-set -- why, until \(word)",
    "accept: evaluation-set -- \(word)", "\(word)", "id: \(word)", "id: \(word)\ngap: \(word)",
    "\(word):", "gap: [\(word), \(word)]", "behaviour: format, \(word), \(word)",
  ]

  @Test(arguments: ["text", "json", "github", "junit", "sarif", "markdown"])
  func `a value of 10 KB is cut in every finding`(format: String) throws {
    let directory = try TemporaryDirectory()
    for (number, block) in Self.blocks.enumerated() {
      let declaration = "# RAG or fine-tuning?\n\n```crossroads\n\(block)\n```\n"
      // Twice, so that what must be unique is not.
      _ = try directory.file("\(number).md", declaration + "\n" + declaration)
    }
    let run = Run(words: ["check", ".", "--format", format], in: directory.path)
    #expect(run.status == .findings)
    // The format of GitHub names the first ten places of a kind.
    for number in Self.blocks.indices where format != "github" {
      #expect(run.output.contains("\(number).md"))
    }
    #expect(!run.output.contains(String(repeating: "x", count: 1_000)))
    #expect(!run.talk.contains(String(repeating: "x", count: 1_000)))
  }
}
