import Commands
import Foundation
import Testing

/// What the README shows is what the program says.
@Suite struct ReadmeTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var command: String
    var output: String
    var testDescription: String { command }
  }

  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let text: String =
    (try? String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)) ?? ""

  /// The folder in which the documents lie that the README checks.
  static let documents = root.appendingPathComponent("Tests/Fixtures/documents").path

  /// The commands of the `console` fences, each with the output below it.
  static let samples: [Sample] = text.components(separatedBy: "```console\n$ crossroads ")
    .dropFirst()
    .compactMap { block in
      guard let end = block.range(of: "\n```") else { return nil }
      let lines = block[..<end.lowerBound].components(separatedBy: "\n")
      // A command goes on for as long as its lines end with a backslash.
      let last = lines.firstIndex { !$0.hasSuffix("\\") } ?? 0
      let command = lines[...last].map { $0.hasSuffix("\\") ? String($0.dropLast()) : $0 }
      return Sample(
        command: command.joined(), output: lines[(last + 1)...].joined(separator: "\n"))
    }

  @Test func `the README shows real commands`() {
    #expect(Self.samples.count >= 4)
  }

  @Test(arguments: samples) func `the output is what the README says`(sample: Sample) {
    let run = Run(sample.command, in: Self.documents)
    let said = (run.output + run.talk).trimmingCharacters(in: .newlines)
    #expect(said == sample.output, "replace the block in README.md by:\n\(said)")
  }

  @Test(arguments: CommandTables.names) func `the README names every command`(name: String) {
    #expect(Self.text.contains("| `\(name)` |"), "add a row for '\(name)'")
  }
}
