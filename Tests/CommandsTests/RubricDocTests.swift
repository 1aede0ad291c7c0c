import Commands
import Foundation
import Rubrics
import TestSupport
import Testing

@Suite struct RubricDocTests {
  static let root = ReadmeTests.root.path

  @Test(arguments: BuiltInRubrics.ids)
  func `the page of a shipped rubric is fresh`(id: String) {
    let run = Run(words: [
      "rubric", "doc", id, "--check", "\(Self.root)/rubrics/\(id)/README.md",
    ])
    #expect(
      run.status == .fine,
      "run: swift run crossroads rubric doc \(id) --output rubrics/\(id)/README.md")
  }

  @Test func `a page written to a file passes its own check`() throws {
    let directory = try TemporaryDirectory()
    _ = try directory.file("rubric.json", SampleModule.rubric)
    _ = try directory.file("evidence.json", SampleModule.evidence)
    let page = directory.path + "/README.md"
    let words = ["rubric", "doc", directory.path]
    #expect(Run(words: words + ["--output", page]).status == .fine)
    let text = try directory.text(of: "README.md")
    #expect(text.hasPrefix("# Walk or ride?\n"))
    #expect(Run(words: words).output == text)
    let check = Run(words: words + ["--check", page])
    #expect(check.status == .fine)
    #expect(check.output.isEmpty && check.talk.isEmpty)
  }

  @Test func `the page of an overlay begins with what it changes`() throws {
    let directory = try TemporaryDirectory()
    _ = try directory.file("sample/rubric.json", SampleModule.rubric)
    _ = try directory.file("sample/evidence.json", SampleModule.evidence)
    _ = try directory.file(
      "ours/rubric.json",
      """
      {"format": 1, "id": "ours", "version": "2.0.0", "extends": "sample",
       "questions": [{"id": "distance", "choices": [
         {"id": "far", "points": {"ride": 3}, "because": "We are old."}]}]}
      """)
    let page = Run(words: ["rubric", "doc", directory.path + "/ours"]).output
    #expect(page.contains("* [What it changes](#what-it-changes): "))
    #expect(page.contains("### What ours 2.0.0 changes in sample 0.1.0\n"))
    #expect(
      page.contains("* choice `distance.far`: `points.ride` from +2 to +3\\\n  We are old.\n"))
    // The page must not depend on where the files lie.
    #expect(!page.contains(directory.path))
  }

  @Test func `a stale page is a finding that says what to run`() throws {
    let directory = try TemporaryDirectory()
    let page = try directory.file("README.md", "# Old\n")
    let run = Run(words: ["rubric", "doc", "--check", page])
    #expect(run.status == .findings)
    #expect(run.output.isEmpty)
    #expect(run.talk.contains("crossroads rubric doc rag-vs-fine-tuning --output \(page)"))
    #expect(try directory.text(of: "README.md") == "# Old\n")
  }

  @Test func `a page that cannot be read is no finding`() throws {
    let directory = try TemporaryDirectory()
    let run = Run(words: ["rubric", "doc", "--check", directory.path + "/README.md"])
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains("no such file"))
  }

  @Test func `nothing is written while a page is checked`() throws {
    let directory = try TemporaryDirectory()
    let page = try directory.file("README.md", "# Old\n")
    let run = Run(words: ["rubric", "doc", "--check", page, "--output", page])
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains("'--check' writes nothing"))
    #expect(try directory.text(of: "README.md") == "# Old\n")
  }

  @Test func `a rubric is named behind the command or by the option`() throws {
    let directory = try TemporaryDirectory()
    _ = try directory.file("rubric.json", SampleModule.rubric)
    _ = try directory.file("evidence.json", SampleModule.evidence)
    for command in ["doc", "show", "lint", "verify"] {
      let one = Run(words: ["rubric", command, directory.path])
      let other = Run(words: ["rubric", command, "--rubric", directory.path])
      #expect(one.output == other.output, "\(command)")
      #expect(one.output.contains("Walk or ride?") || one.output.contains("sample"))
    }
  }
}
