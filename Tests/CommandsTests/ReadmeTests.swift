import Commands
import Foundation
import Rubrics
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

  @Test func `what stands before the reference is short`() throws {
    let reference = try #require(Self.text.range(of: "\n## Reference\n"))
    #expect(Self.text[..<reference.lowerBound].split(whereSeparator: \.isWhitespace).count <= 900)
  }

  @Test func `every file it links to is there`() throws {
    var links: Set<Substring> = []
    for link in Self.text.matches(of: /\]\(([^)#]+)\)/) where !link.1.hasPrefix("https:") {
      links.insert(link.1)
      let file = Self.root.appendingPathComponent(String(link.1)).path
      #expect(FileManager.default.fileExists(atPath: file), "\(link.1)")
    }
    #expect(links.contains(".github/pictures/page.svg"))
    #expect(links.contains(".github/pictures/questionnaire.svg"))
  }

  @Test(arguments: BuiltInRubrics.ids) func `its hit rates are those of today`(
    rubric: String
  ) throws {
    let words = Run("rubric test --rubric \(rubric)").unwrapped
    let counts = try #require(
      words.firstMatch(of: /(\d+ of \d+) documented cases as expected.*?own: (\d+ of \d+)/))
    #expect(Self.text.contains("| `\(rubric)` | \(counts.1) | \(counts.2) |"))
  }

  @Test func `its table of modules is the manifest`() throws {
    let manifest = try String(
      contentsOf: Self.root.appendingPathComponent("Package.swift"), encoding: .utf8)
    let targets = manifest.matches(of: /\.(?:executableTarget|target)\(\s*name: "([^"]+)"/)
      .map { String($0.1) }
      .filter { !$0.hasPrefix("Embedded") && $0 != "TestSupport" && $0 != "crossroads-benchmark" }
    let start = try #require(Self.text.range(of: "\n### The code\n"))
    let rows = Self.text[start.upperBound...].split(separator: "\n").filter { $0.hasPrefix("| `") }
    let named = rows.flatMap { row in
      row.split(separator: "|")[0].matches(of: /`([A-Za-z]+)`/).map { String($0.1) }
    }
    #expect(named.sorted() == targets.sorted())
  }

  @Test func `every file that the guide for contributors names is there`() throws {
    let guide = Self.root.appendingPathComponent(".github/CONTRIBUTING.md")
    let text = try String(contentsOf: guide, encoding: .utf8)
    let named = text.matches(of: /`((?:Sources|Tests|rubrics|\.ci)\/[^` ]+)`/).map { String($0.1) }
    #expect(named.count > 20)
    for path in named {
      #expect(
        FileManager.default.fileExists(atPath: Self.root.appendingPathComponent(path).path),
        "\(path)")
    }
  }
}
