import Commands
import Foundation
import Rubrics
import TestSupport
import Testing

@Suite struct RubricSuggestTests {
  @Test func `the page asks which promises are meant, and --full lists all to paste`() {
    let page = Run("rubric suggest")
    #expect(page.status == .fine)
    #expect(page.unwrapped.contains("Which of them are meant?"))
    #expect(page.output.contains("Nearly so: is the exception meant, or a mistake?"))
    #expect(page.output.contains("Always so: is it meant, and should it stay?"))
    let full = Run("rubric suggest --full")
    #expect(full.output.count >= page.output.count)
    #expect(full.output.contains(#"{"id":""#))
    #expect(Run("rubric suggest --full --format markdown").output.contains("```json\n{"))
    #expect(Run("rubric suggest nowhere").status == .couldNotRun)
  }

  @Test func `two answers together are told apart from one, and of many the first`() {
    let page = Run("rubric suggest evaluation-plan")
    #expect(page.output.contains("Always so of two answers together"))
    #expect(page.unwrapped.contains("and 8 more: --full"))
    #expect(!Run("rubric suggest evaluation-plan --full").output.contains("and 8 more"))
    let near = Run("rubric suggest --format markdown")
    #expect(near.output.contains("### Nearly so of two answers together"))
    #expect(near.output.contains("But for 0.5% of such answers."))
    let counted = Run("rubric suggest --full --format markdown")
    #expect(
      counted.output.contains(
        "But for 3,131,982,481,342,464 of 577,763,309,046,988,800 such answers (0.5%)."))
  }

  @Test(arguments: [
    ("evaluation-plan", #""order":"#), ("rag-vs-fine-tuning", #""picking":"#),
    ("rag-vs-fine-tuning", #""independent":{"questions":"#),
  ])
  func `what it prints can be declared, and is proved`(id: String, form: String) throws {
    let lines = Run(words: ["rubric", "suggest", id, "--full"]).output
      .split(separator: "\n").filter { $0.hasPrefix("{") }
    #expect(lines.count > 3)
    #expect(lines.contains { $0.contains(form) })
    let directory = try TemporaryDirectory()
    let texts = try #require(BuiltInRubrics.module(of: id))
    let old = #""properties": ["#
    let rubric = String(decoding: texts.rubric.bytes, as: UTF8.self)
    #expect(rubric.contains(old))
    let declared = lines.map { $0.hasSuffix(",") ? String($0) : $0 + "," }.joined(separator: "\n")
    _ = try directory.file(
      "rubric.json", rubric.replacingOccurrences(of: old, with: old + declared))
    let evidence = try #require(texts.evidence)
    _ = try directory.file("evidence.json", String(decoding: evidence.bytes, as: UTF8.self))
    let verified = Run(words: ["rubric", "verify", directory.path])
    #expect(verified.status == .fine, "\(verified.output)\(verified.talk)")
    #expect(!verified.output.contains("does not hold"))
  }
}
