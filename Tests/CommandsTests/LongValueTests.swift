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

  @Test(arguments: blocks.indices, ["text", "json", "github", "junit", "sarif", "markdown"])
  func `a value of 10 KB is cut in every finding`(block: Int, format: String) throws {
    let directory = try TemporaryDirectory()
    let declaration = "# RAG or fine-tuning?\n\n```crossroads\n\(Self.blocks[block])\n```\n"
    // Twice, so that what must be unique is not.
    _ = try directory.file("a.md", declaration + "\n" + declaration)
    let run = Run(words: ["check", "a.md", "--format", format], in: directory.path)
    #expect(run.status == .findings || run.status == .fine || run.status == .couldNotRun)
    #expect(!run.output.contains(String(repeating: "x", count: 1_000)))
    #expect(!run.talk.contains(String(repeating: "x", count: 1_000)))
  }
}
