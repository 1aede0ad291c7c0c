import Commands
import Foundation
import TestSupport
import Testing

/// Files of format 1 stay readable for as long as there is a crossroads.
///
/// The files were written by version 1.0.0, and are never to be recorded anew: when one of them
/// cannot be read any more, it is the program that has to be mended.
@Suite struct FormatOneTests {
  static let folder = ReadmeTests.root.appendingPathComponent("Tests/Fixtures/format-1").path

  @Test(arguments: ["answers.json", "result.json"])
  func `answers are taken from answers files and from results`(file: String) {
    let run = Run("advise --answers \(Self.folder)/\(file) --format json")
    #expect(run.status == .fine, "\(run.talk)")
    #expect(run.output.contains(#""outcome": "combined""#))
    #expect(run.output.contains(#""plan": "fine-tuning""#))
  }

  @Test func `a result and its answers lead to the same`() {
    let runs = ["answers", "result", "result-with-following"].map {
      Run("advise --answers \(Self.folder)/\($0).json --follow --format json").output
    }
    #expect(runs[0].count > 10_000)
    #expect(runs[0] == runs[1])
    #expect(runs[0] == runs[2])
  }

  @Test(arguments: ["result.json", "result-with-following.json", "result-of-a-choice.json"])
  func `a result is found the same or of a changed rubric`(file: String) {
    let run = Run("verify \(Self.folder)/\(file)")
    #expect(run.status != .couldNotRun, "\(run.talk)")
    #expect(
      run.output.hasPrefix("Same: ") || run.output.hasPrefix("The rubric moved on "),
      "\(run.output)")
  }

  @Test func `results and costs are compared`() {
    let files = ["answers", "result", "cost-report"].map { "\(Self.folder)/\($0).json" }
    let run = Run("advise --compare \(files.joined(separator: " "))")
    #expect(run.status == .fine, "\(run.talk)")
  }

  @Test(arguments: [
    ("result.json", "verify FILE"), ("result.json", "advise --answers FILE"),
    ("result.json", "advise --compare FILE answers.json"), ("prices.json", "cost --prices FILE"),
    ("baseline.json", "check docs --baseline FILE"),
    ("module/cases.json", "rubric test --cases FILE"),
    ("choose-one/rubric.json", "advise --rubric FILE"),
  ])
  func `a newer format is refused with the advice to upgrade`(file: String, line: String) throws {
    let text = try String(contentsOfFile: Self.folder + "/" + file, encoding: .utf8)
    let directory = try TemporaryDirectory()
    let newer = try directory.file(
      "newer.json", text.replacingOccurrences(of: #""format": 1"#, with: #""format": 2"#))
    let run = Run(line.replacingOccurrences(of: "FILE", with: newer), in: Self.folder)
    #expect(run.status == .couldNotRun)
    #expect(
      run.talk.contains("format 2 is newer than this tool, which reads up to 1 (at /format); "))
    #expect(run.talk.contains("upgrade crossroads"))
  }

  @Test func `prices are taken over`() {
    let run = Run("cost --prices \(Self.folder)/prices.json --format json")
    #expect(run.status == .fine, "\(run.talk)")
    #expect(run.output.contains(#""fromFile": true"#))
  }

  @Test func `settings and a baseline are obeyed`() {
    let run = Run("check --today 2026-01-31 --format json", in: Self.folder)
    #expect(run.status == .fine, "\(run.talk)")
    #expect(run.output.contains(#""baselined": true"#))
    #expect(!run.output.contains("review-date-missing"))
  }

  @Test(arguments: ["module", "choose-one"])
  func `a rubric is used`(name: String) {
    let run = Run("advise --rubric \(Self.folder)/\(name) --format json")
    #expect(run.status == .fine || run.status == .undecided, "\(run.talk)")
    #expect(run.output.contains(#""outcome": "#))
  }

  @Test func `the cases of a rubric are run`() {
    let run = Run("rubric test \(Self.folder)/module")
    #expect(run.status != .couldNotRun, "\(run.talk)")
    #expect(run.output.contains("2 cases"))
  }
}
