import Commands
import Foundation
import Layouts
import Reports
import Rubrics
import StrictJSON
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

  /// What a problem says but for where.
  private static func withoutPlace(_ problem: String) -> String {
    problem.replacing(#/^(crossroads: \S+?:\d+:\d+|column \d+): /#, with: "")
      .replacing(#/ \(at [^)]*\)/#, with: "")
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
      let examples = try directory.file("train.jsonl", #"{"prompt":"a","completion":"b"}"#)
      let measuring = ["measure", "--examples", examples, "--answers"]
      let refusals = (Self.commands + [measuring]).map { refusal($0, path) }
      #expect(!(refusals.first?.isEmpty ?? true))
      for (command, refusal) in zip(Self.commands + [measuring], refusals) {
        #expect(refusal == refusals[0], "\(command)")
      }
      // A line of a batch is such a file, and says the same without naming one.
      let line = try directory.text(of: "mine.json").replacing("\n", with: "")
      let batch = Run(words: ["batch"], input: line + "\n")
      #expect(batch.status != .fine)
      let error = try JSONDocument(bytes: Array(batch.output.utf8), name: "line").root["error"]
      let said = (error?["message"]?.string ?? "").split(separator: "\n").map(String.init)
      #expect(said.map(Self.withoutPlace) == refusals[0].map(Self.withoutPlace))
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

  @Test(arguments: BuiltInRubrics.ids)
  func `batch, verify, compare and measure read in a result what advise wrote`(id: String) throws {
    let rubric = try BuiltInRubrics.module(id).rubric
    let examples = try directory.file("train.jsonl", #"{"prompt":"a","completion":"b"}"#)
    for seed in 0..<3 {
      let answers = SameAgainTests.answers(to: rubric, seed: UInt64(2_000 + seed))
      let line = answers.answered(in: rubric).flatMap { question, answer in
        answer.words.flatMap { ["--\(question.id)", $0] }
      }
      let saved = Run(words: ["advise", "--rubric", id, "--format", "json"] + line).output
      let result = try JSONDocument(bytes: Array(saved.utf8), name: "result").root
      let path = try directory.file("result.json", saved)
      let input = JSONValue(answers, in: rubric).text(.compact) + "\n"
      for options in [[], ["--full"]] {
        let run = Run(words: ["batch", "--rubric", id] + options, input: input)
        let line = try JSONDocument(bytes: Array(run.output.utf8), name: "line").root
        let recommendation = options.isEmpty ? line : line["recommendation"]
        for key in ["outcome", "standing"] {
          #expect(recommendation?[key]?.string == result["recommendation"]?[key]?.string)
        }
        let possible = [recommendation, result["recommendation"]].map { said in
          (said?["possible"]?.elements ?? []).compactMap(\.string)
        }
        #expect(possible[0] == possible[1] && !possible[0].isEmpty)
      }
      let file = try directory.file("answers.json", input)
      let verified = Run(words: ["verify", path])
      #expect(verified.status == .fine, "\(verified.talk)")
      let compared = Run(words: [
        "advise", "--rubric", id, "--compare", path, file, "--format", "json",
      ])
      let comparison = try JSONDocument(bytes: Array(compared.output.utf8), name: "compared").root
      let divergences = comparison["divergences"]?.elements ?? []
      #expect(divergences.count == 1, "\(compared.talk)")
      #expect(divergences.allSatisfy { $0["answers"]?.elements.isEmpty == true })
      guard rubric.question("examples") != nil else { continue }
      let measured = Run(
        words: [
          "measure", "--rubric", id, "--examples", examples, "--answers", path, "--format", "json",
        ])
      let again = try SavedFile(NamedText(name: "measured", bytes: Array(measured.output.utf8)))
        .answers(to: rubric).file.answers
      for question in rubric.questions where !["examples", "coverage"].contains(question.id) {
        #expect(again[question.id] == answers[question.id], "\(question.id)")
      }
    }
  }
}
