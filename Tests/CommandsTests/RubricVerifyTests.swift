import Commands
import Foundation
import Layouts
import Rubrics
import StrictJSON
import TestSupport
import Testing

/// The audit of the shipped rubric, and of copies that were broken on purpose.
@Suite struct RubricVerifyTests {
  struct Breakage: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var old: String
    var new: String
    var said: [String]
  }

  static let breakages: [Breakage] = [
    Breakage(
      testDescription: "a rule that another covers is dead",
      old: #""rules": ["#,
      new: #"""
        "rules": [
          {"id": "covered", "when": {"citations": "required", "corpus": "thousands"}, "requires": "rag",
           "because": "Covered by a wider rule.", "sources": ["meritshot#perfect-prompt-test"]},
        """#,
      said: ["covered", "citations-need-documents"]),
    Breakage(
      testDescription: "a weight that falls as knowledge gets fresher refutes a property",
      old: #""points": { "rag": 3 }"#,
      new: #""points": { "rag": -3 }"#,
      said: ["fresher-never-drops-rag", "volatility"]),
    Breakage(
      testDescription: "rules that require and exclude one option contradict each other",
      old: #""rules": ["#,
      new: #"""
        "rules": [
          {"id": "nothing-to-fetch", "when": {"corpus": "none"}, "excludes": "rag",
           "because": "There is nothing to fetch.", "sources": ["meritshot#perfect-prompt-test"]},
        """#,
      said: ["nothing-to-fetch", "rows-are-looked-up"]),
    Breakage(
      testDescription: "an outcome behind rules that always fire together cannot be reached",
      old: #""rules": ["#,
      new: #"""
        "rules": [
          {"id": "always", "requires": "rag", "because": "Whatever is said.",
           "when": [{"gap": "knowledge"}, {"not": {"gap": "knowledge"}}],
           "sources": ["meritshot#perfect-prompt-test"]},
          {"id": "tuned-elsewhere", "excludes": "fine-tuning", "because": "Whatever is said.",
           "when": [{"prompting": "untried"}, {"not": {"prompting": "untried"}}],
           "sources": ["meritshot#perfect-prompt-test"]},
        """#,
      said: ["always"]),
  ]

  private static func copy(in directory: TemporaryDirectory, _ breakage: Breakage?) throws {
    for text in try #require(BuiltInRubrics.module(of: "rag-vs-fine-tuning")).files {
      var content = String(decoding: text.bytes, as: UTF8.self)
      let name = text.fileName
      if name == "rubric.json", let breakage {
        let place = try #require(content.range(of: breakage.old))
        content.replaceSubrange(place, with: breakage.new)
      }
      _ = try directory.file(name, content)
    }
  }

  @Test func `the shipped rubric passes with its properties proved`() throws {
    let run = Run("rubric verify")
    #expect(run.status == .fine)
    #expect(run.output.contains("No error"))
    #expect(run.output.contains("6,933,159,708,563,865,600 combinations"))
    let rubric = try BuiltInRubrics.module("rag-vs-fine-tuning").rubric
    for property in rubric.properties { #expect(run.output.contains(property.id)) }
  }

  @Test func `the JSON holds the exact number of combinations`() throws {
    let run = Run("rubric verify --format json")
    #expect(run.status == .fine)
    #expect(run.output.contains("6933159708563865600"))
    #expect(throws: Never.self) {
      try JSONDocument(bytes: Array(run.output.utf8), name: "audit")
    }
  }

  @Test(arguments: breakages) func `a broken copy is refused with a witness`(
    breakage: Breakage
  ) throws {
    let directory = try TemporaryDirectory()
    try Self.copy(in: directory, breakage)
    let run = Run(words: ["rubric", "verify", directory.path])
    #expect(run.status == .findings, "\(run.talk)\(run.output)")
    for word in breakage.said { #expect(run.output.contains(word)) }
  }

  @Test func `an unbroken copy passes like the original`() throws {
    let directory = try TemporaryDirectory()
    try Self.copy(in: directory, nil)
    #expect(Run(words: ["rubric", "verify", directory.path]).status == .fine)
  }
}
