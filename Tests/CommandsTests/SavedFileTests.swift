import Commands
import Foundation
import Rubrics
import TestSupport
import Testing

/// Every command that takes a saved file reads the same in it.
@Suite struct SavedFileTests {
  let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
  }

  /// The commands, each as it takes the file.
  static let commands: [[String]] = [
    ["advise", "--answers"], ["cost", "--answers"], ["draft", "--answers"],
    ["ask", "--in-order", "--answers"],
    ["rubric", "diff", "rag-vs-fine-tuning", "rag-vs-fine-tuning", "--decisions"],
  ]

  /// What may be wrong with a line of the file.
  static let faults: [String] = [
    #""gap": "knowlege""#, #""gapp": "knowledge""#, #""gap": 3"#, #""gap": ["knowledge", "none"]"#,
    #""volatility": {"oneOf": ["weekly"]}"#, #""volatility": {"oneOf": ["weekly", "never"]}"#,
    #""behaviour": ["format", "format"]"#, #""behaviour": {"oneOf": ["format", "tone"]}"#,
    #""plan": "rags""#, #""rubric": "retrieval-design""#, #""gap": null"#, #""gap": "caf\u00e9""#,
  ]

  /// Returns the problems of a run, each from the place on.
  private func refusal(_ command: [String], _ path: String) -> [String] {
    let run = Run(words: command + [path], in: directory.path)
    #expect(run.status == .couldNotRun, "\(command)")
    return run.talk.split(separator: "\n").map(String.init).filter { $0.hasPrefix("crossroads: ") }
  }

  @Test(arguments: faults.indices) func `a fault is refused alike, at the same place`(
    fault: Int
  ) throws {
    let rubric = try RubricLibrary().module().rubric
    var random = SplitMix64(seed: UInt64(fault))
    let wrong = Self.faults[fault]
    let named = wrong.split(separator: "\"").first.map(String.init) ?? ""
    for seed in 0..<3 {
      var lines = SameAgainTests.answers(to: rubric, seed: UInt64(seed * 100 + fault))
        .answered(in: rubric).filter { $0.question.id != named }
        .map { question, _ in "  \"\(question.id)\": \"unknown\"" }
      lines.insert("  " + wrong, at: Int(random.next() % UInt64(lines.count + 1)))
      let path = try directory.file("mine.json", "{\n" + lines.joined(separator: ",\n") + "\n}\n")
      let refusals = Self.commands.map { refusal($0, path) }
      #expect(!(refusals.first?.isEmpty ?? true))
      for (command, refusal) in zip(Self.commands, refusals) {
        #expect(refusal == refusals[0], "\(command)")
      }
    }
  }

  @Test(arguments: [
    "advise", "cost",
  ]) func `a result reads as the answers it was drawn from`(writer: String) throws {
    let rubric = try RubricLibrary().module().rubric
    for seed in 0..<3 {
      let answers = SameAgainTests.answers(to: rubric, seed: UInt64(1_000 + seed))
      let line = answers.answered(in: rubric).flatMap { question, answer in
        answer.words.flatMap { ["--\(question.id)", $0] }
      }
      let saved = Run(words: [writer, "--format", "json"] + line)
      let path = try directory.file("result.json", saved.output)
      for command in ["advise", "cost", "draft"] {
        let direct = Run(words: [command] + line)
        let again = Run(words: [command, "--answers", path])
        #expect(direct.output == again.output, "\(command) of \(writer), seed \(seed)")
        #expect(direct.status == again.status)
      }
    }
  }
}
