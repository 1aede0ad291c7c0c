import Commands
import Foundation
import StrictJSON
import TestSupport
import Testing

/// A number and a note of one question both survive in every form in which answers are kept.
@Suite struct GivenNumberFormsTests {
  /// What a run said of some answers.
  private struct Kept: Equatable {
    var answers: JSONValue
    var numbers: JSONValue
    var notes: JSONValue

    init(_ run: Run) throws {
      try #require(!run.output.isEmpty, "\(run.talk)")
      let value = JSONValue(try JSONDocument(bytes: Array(run.output.utf8), name: "result").root)
      (answers, numbers, notes) = (value["answers"], value["givenNumbers"], value["notes"])
    }
  }

  /// Numbers that the questions of the standard rubric take, with some that are typed otherwise.
  private static let words: [(question: String, numbers: [String])] = [
    ("examples", ["0", "49", "50", "500", "1000", "123456"]),
    ("traffic", ["0", "999", "1k", "5000", "2m"]),
    ("latency", ["0.2", "1.5", "1500ms", "60", "2min"]),
  ]
  private static let notes = ["counted", "peak, in May", "500 of it", "it's 'so'", "a=b"]

  /// Returns a command line that gives some of the numbers, with notes beside some of them.
  private func line(_ random: inout SplitMix64) -> [String] {
    var line: [String] = []
    for (question, numbers) in Self.words where Int.random(in: 0..<4, using: &random) > 0 {
      line += ["--\(question)", numbers.randomElement(using: &random) ?? ""]
      guard Int.random(in: 0..<3, using: &random) > 0 else { continue }
      line += ["--note", "\(question)=\(Self.notes.randomElement(using: &random) ?? "")"]
    }
    return line.isEmpty ? ["--examples", "7", "--note", "examples=few"] : line
  }

  @Test(arguments: 0..<6) func `a number and a note survive`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    for round in 0..<2 {
      let directory = try TemporaryDirectory()
      let line = line(&random)
      func run(_ words: [String], typing: [ConsoleLine] = []) -> Run {
        Run(words: words, typing: typing, in: directory.path)
      }
      let said = run(["advise"] + line + ["--format", "json"])
      let kept = try Kept(said)
      try #require(kept.numbers != .null)

      // A result, of advise and of cost.
      let resultPath = try directory.file("result.json", said.output)
      #expect(try Kept(run(["advise", "--answers", resultPath, "--format", "json"])) == kept)
      let costs = run(["cost", "--answers", resultPath, "--format", "json"])
      let costsPath = try directory.file("costs.json", costs.output)
      let again = try Kept(run(["advise", "--answers", costsPath, "--format", "json"]))
      #expect(again.answers == kept.answers && again.numbers == kept.numbers)
      #expect(run(["verify", resultPath]).status == .fine)

      // An answers file, left by a conversation and gone on from.
      let answersPath = directory.path + "/answers.json"
      let save = ["--plain", "--save", answersPath, "--format", "json"]
      _ = run(["ask"] + line + save, typing: [.line("u"), .line("q")])
      let saved = try Kept(run(["advise", "--answers", answersPath, "--format", "json"]))
      #expect(saved.numbers == kept.numbers && saved.notes == kept.notes, "\(seed) \(round)")
      _ = run(["ask"] + save, typing: [.line("u"), .line("q")])
      let resumed = try Kept(run(["advise", "--answers", answersPath, "--format", "json"]))
      #expect(resumed.numbers == kept.numbers && resumed.notes == kept.notes)

      // The command that gives the same again.
      let full = run(["advise", "--answers", resultPath, "--full"]).output
      let command = full.split(separator: "The same again").last.map(String.init) ?? ""
      #expect(
        try Kept(run(Self.words(in: command).dropFirst() + ["--format", "json"])) == kept)

      // A design doc, whose declaration gives the numbers.
      let draft = run(["draft", "--answers", resultPath]).output
      let declared = draft.split(separator: "```crossroads").last ?? ""
      let given = declared.split(separator: "\n").filter { line in
        Self.words.contains { line.hasPrefix($0.question + ":") }
      }.map { "--" + $0.replacing(": ", with: "=") }
      #expect(try Kept(run(["advise", "--format", "json"] + given)).numbers == kept.numbers)

      // The page that asks in a browser.
      let page = run(["ask", "--format", "html", "--answers", resultPath]).output
      if case .object(let numbers) = kept.numbers {
        for case .string(let figure) in numbers.values {
          #expect(page.contains("\"figure\":\"\(figure)\"") && page.contains("Given as \(figure)."))
        }
      }
    }
  }

  /// Returns the words of a command as a shell takes them.
  private static func words(in command: String) -> [String] {
    var words: [String] = []
    var word: String?
    var isQuoted = false
    var isEscaped = false
    for scalar in command.unicodeScalars {
      if isEscaped {
        isEscaped = false
        if scalar != "\n" { word = (word ?? "") + String(scalar) }
      } else if isQuoted {
        if scalar == "'" { isQuoted = false } else { word = (word ?? "") + String(scalar) }
      } else if scalar == "'" {
        (isQuoted, word) = (true, word ?? "")
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == " " || scalar == "\n" {
        word.map { words.append($0) }
        word = nil
      } else {
        word = (word ?? "") + String(scalar)
      }
    }
    word.map { words.append($0) }
    return words
  }
}
