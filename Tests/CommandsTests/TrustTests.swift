import Commands
import Foundation
import Rubrics
import TestSupport
import Testing

/// Whoever brings the documents may not choose unseen what judges them.
@Suite struct TrustTests {
  let directory: TemporaryDirectory
  static let id = "rag-vs-fine-tuning"

  init() throws {
    directory = try TemporaryDirectory()
    _ = try directory.file("a.md", CheckCommandTests.document("fine-tuning"))
  }

  private func run(_ words: String...) -> Run { Run(words: words, in: directory.path) }

  /// Puts a rubric under the id of the built-in one, by which every document is right.
  private func shadow(in folder: String, id: String = Self.id) throws {
    let text = try #require(BuiltInRubrics.module(of: Self.id))
    let file = "\(folder)/.crossroads/rubrics/\(id)"
    let rubric = String(decoding: text.rubric.bytes, as: UTF8.self)
      .replacingOccurrences(of: "\"adoptAt\": ", with: "\"adoptAt\": -9")
      .replacingOccurrences(of: "\"id\": \"\(Self.id)\"", with: "\"id\": \"\(id)\"")
    _ = try directory.file(file + "/rubric.json", rubric)
    let evidence = try #require(text.evidence)
    _ = try directory.file(
      file + "/evidence.json",
      String(decoding: evidence.bytes, as: UTF8.self)
        .replacingOccurrences(of: "\"rubric\": \"\(Self.id)\"", with: "\"rubric\": \"\(id)\""))
  }

  private func digest(of path: String) throws -> String {
    try RubricLibrary().module(named: directory.path + "/" + path).digest
  }

  @Test func `a built-in rubric is named by its id and version alone`() {
    for words in [["check", "a.md"], ["advise", "--gap", "knowledge", "--format", "html"]] {
      let run = Run(words: words, in: directory.path)
      #expect(!run.output.contains("digest"))
      #expect(run.talk.isEmpty)
    }
  }

  @Test(arguments: ["text", "json", "sarif", "github", "junit", "markdown", "html"])
  func `a finding by another rubric names that with its file and digest`(format: String) throws {
    try shadow(in: ".", id: "ours")
    let digest = try digest(of: ".crossroads/rubrics/ours")
    let run = run(
      "check", "a.md", "--rubric", "ours", "--format", format, "--fail-on", "note", "--today",
      "2027-01-01")
    let file = ".crossroads/rubrics/ours/rubric.json"
    let output = run.unwrapped.replacingOccurrences(of: "\\", with: "")
    #expect(output.contains(file))
    #expect(output.contains(digest.prefix(12)))
    #expect(run.status == .findings)
  }

  @Test(arguments: [
    ["advise", "--gap", "knowledge"], ["advise", "--gap", "knowledge", "--full"],
    ["advise", "--gap", "knowledge", "--follow"],
    ["advise", "--gap", "knowledge", "--format", "json"],
    ["advise", "--gap", "knowledge", "--format", "html"],
    ["advise", "--gap", "knowledge", "--format", "markdown"],
    ["cost", "--gap", "knowledge"], ["cost", "--gap", "knowledge", "--format", "json"],
    ["measure", "--documents", "."], ["measure", "--documents", ".", "--format", "json"],
    ["advise", "--compare", "ann.json", "bob.json"],
    ["advise", "--compare", "ann.json", "bob.json", "--full"],
    ["advise", "--compare", "ann.json", "bob.json", "--format", "html"],
  ])
  func `a report by another rubric names its file and digest, and a hidden id is a warning`(
    words: [String]
  ) throws {
    try shadow(in: ".")
    _ = try directory.file("ann.json", #"{"gap": "knowledge"}"#)
    _ = try directory.file("bob.json", #"{"gap": "behaviour"}"#)
    let digest = try digest(of: ".crossroads/rubrics/\(Self.id)")
    let placed = words.map { $0.hasSuffix(".json") ? "\(directory.path)/\($0)" : $0 }
    let run = Run(words: placed, in: directory.path)
    #expect(run.unwrapped.contains(digest.prefix(12)))
    #expect(run.unwrapped.contains(".crossroads/rubrics/\(Self.id)/rubric.json"))
    #expect(run.talk.contains("warning: the rubric '\(Self.id)' from .crossroads/rubrics/"))
  }

  @Test(arguments: [[], ["--full"], ["--format", "markdown"], ["--format", "html"]])
  func `a decision that follows by another rubric names that with its file and digest`(
    options: [String]
  ) throws {
    let next = "retrieval-design"
    let text = try #require(BuiltInRubrics.module(of: next))
    for file in text.files {
      _ = try directory.file(
        ".crossroads/rubrics/\(next)/\((file.name as NSString).lastPathComponent)",
        String(decoding: file.bytes, as: UTF8.self)
          .replacingOccurrences(of: "\"title\": \"", with: "\"title\": \"Our "))
    }
    let answers = [
      "--gap", "knowledge", "--volatility", "daily", "--citations", "required", "--corpus",
      "thousands", "--latency", "relaxed", "--examples", "none",
    ]
    let run = Run(words: ["advise", "--follow"] + answers + options, in: directory.path)
    let digest = try digest(of: ".crossroads/rubrics/\(next)")
    #expect(run.unwrapped.contains(".crossroads/rubrics/\(next)/rubric.json"))
    #expect(run.unwrapped.contains(digest.prefix(12)))
  }

  @Test(arguments: [
    ["rubric", "show"], ["rubric", "lint"], ["rubric", "lint", "--format", "json"],
  ])
  func `a report on a rubric names its file and digest`(words: [String]) throws {
    try shadow(in: ".")
    let run = Run(words: words, in: directory.path)
    #expect(run.unwrapped.contains(try digest(of: ".crossroads/rubrics/\(Self.id)").prefix(12)))
    #expect(run.unwrapped.contains(".crossroads/rubrics/\(Self.id)/rubric.json"))
  }

  @Test(arguments: ["text", "json", "sarif", "github", "markdown", "html"])
  func `a check says that a rubric hides a built-in one`(format: String) throws {
    try shadow(in: ".")
    let run = run("check", "a.md", "--format", format)
    #expect(run.unwrapped.contains("in place of the built-in one"))
    #expect(run.talk.contains("warning: the rubric '\(Self.id)'"))
  }

  @Test func `a copy of a built-in rubric is that rubric`() throws {
    let text = try #require(BuiltInRubrics.module(of: Self.id))
    for file in text.files {
      let name = (file.name as NSString).lastPathComponent
      _ = try directory.file(
        ".crossroads/rubrics/\(Self.id)/\(name)", String(decoding: file.bytes, as: UTF8.self))
    }
    let run = run("advise", "--gap", "knowledge")
    #expect(run.talk.isEmpty)
    #expect(!run.output.contains(".crossroads"))
  }

  @Test func `a saved result is the same wherever its rubric lies`() throws {
    try shadow(in: ".", id: "ours")
    let result = directory.path + "/r.json"
    let saved = run(
      "advise", "--rubric", "ours", "--gap", "knowledge", "--format", "json", "--output", result)
    #expect(saved.status == .fine || saved.status == .undecided)
    let there = run("verify", result, "--rubric", "./.crossroads/rubrics/ours")
    #expect(there.output.contains("Same:"))
  }

  @Test func `a trusted folder keeps what comes with the documents from judging them`() throws {
    #expect(run("check", "a.md").status == .findings)
    try shadow(in: ".")
    _ = try directory.file(
      ".crossroads.json", #"{"severities": {"decision-contradicted": "off"}, "failOn": "never"}"#)
    #expect(run("check", "a.md").status == .fine)
    _ = try directory.file("trusted/README.md", "")
    let run = run("check", "a.md", "--trusted", "trusted")
    #expect(run.status == .findings)
    #expect(run.talk.isEmpty)
    #expect(!run.output.contains("digest"))
  }

  @Test func `a trusted folder gives rubric, configuration and baseline`() throws {
    _ = try directory.file(
      "trusted/.crossroads.json",
      #"{"include": ["*.md"], "rubric": "ours", "baseline": "known.json"}"#)
    try shadow(in: "trusted", id: "ours")
    let written = run(
      "check", "a.md", "--rubric", "trusted/.crossroads/rubrics/ours/rubric.json",
      "--baseline", "trusted/known.json", "--write-baseline")
    #expect(written.status == .fine)
    let run = run("check", "--trusted", "trusted")
    #expect(run.output.contains("Examined 1 document,"))
    #expect(run.output.contains("ours@"))
    #expect(
      run.unwrapped.contains(
        "from trusted/.crossroads/rubrics/ours/rubric.json"))
    #expect(run.output.contains("in the baseline."))
  }

  @Test(arguments: [
    ["--config", "c.json"], ["--write-baseline"], ["--rubric", "../ours/rubric.json"],
    ["--rubric", "link/rubric.json"], ["--baseline", "../known.json"],
    ["--baseline", "link/known.json"],
  ]) func `nothing else is taken beside a trusted folder`(words: [String]) throws {
    _ = try directory.file("trusted/README.md", "")
    _ = try directory.file("ours/rubric.json", "{}")
    _ = try directory.file("known.json", #"{"format": 1, "findings": []}"#)
    try FileManager.default.createSymbolicLink(
      atPath: directory.path + "/trusted/link", withDestinationPath: "../ours")
    let run = Run(words: ["check", "a.md", "--trusted", "trusted"] + words, in: directory.path)
    #expect(run.status == .couldNotRun)
    #expect(
      run.talk.contains("outside of the trusted folder") || run.talk.contains("contradict"))
  }

  @Test func `a trusted folder that is none is refused`() {
    let run = run("check", "a.md", "--trusted", "a.md")
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains("'a.md' is no folder"))
  }
}
