import Commands
import TestSupport
import Testing

/// The rubric of `.crossroads.json`, which a repository pins for everybody.
@Suite struct ConfiguredRubricTests {
  let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
    _ = try directory.file("ours/rubric.json", SampleModule.rubric)
    _ = try directory.file("ours/evidence.json", SampleModule.evidence)
    _ = try directory.file("docs/plain.md", "# Hello\n")
  }

  private func configure(_ text: String) throws {
    _ = try directory.file(".crossroads.json", text)
  }

  private func run(_ line: String, in folder: String = "/docs") -> Run {
    Run(line, in: directory.path + folder)
  }

  @Test(arguments: [
    ("advise --distance far", "Take the bus."), ("draft --distance far", "sample@0.1.0"),
    ("rubric show", "Walk or ride?"), ("explain distance", "How far is it?"),
    ("help advise", "--distance"), ("check plain.md", "Examined 1 document"),
  ]) func `counts for a command below its folder`(line: String, expected: String) throws {
    try configure(#"{"rubric": "./ours"}"#)
    let run = run(line)
    #expect(run.output.contains(expected), "\(run.talk)")
  }

  @Test func `may be a name`() throws {
    _ = try directory.file(".crossroads/rubrics/sample/rubric.json", SampleModule.rubric)
    _ = try directory.file(".crossroads/rubrics/sample/evidence.json", SampleModule.evidence)
    try configure(#"{"rubric": "sample"}"#)
    #expect(run("advise --distance far").output.contains("Take the bus."))
  }

  @Test func `gives way to an option, and says nothing where there is none`() throws {
    try configure(#"{"rubric": "./ours"}"#)
    let named = run("advise --rubric rag-vs-fine-tuning --gap knowledge")
    #expect(named.output.contains("Fetch the facts"))
    try configure(#"{"failOn": "warning"}"#)
    #expect(run("advise --gap knowledge").output.contains("Fetch the facts"))
    try configure(#"{"rubric": "./ours"}"#)
    _ = try directory.file("docs/other.json", "{}")
    #expect(run("check plain.md --config other.json").status == .fine)
  }

  @Test func `is named in a problem with the file, while other problems are for check`() throws {
    try configure(#"{"rubric": "rag-vs-fine-tuning", "failOn": "sometimes"}"#)
    #expect(run("advise --gap knowledge").output.contains("Fetch the facts"))
    #expect(run("check plain.md").talk.contains("'sometimes'"))
    try configure(#"{"rubric": 3}"#)
    let wrong = run("advise --gap knowledge")
    #expect(wrong.status == .couldNotRun)
    #expect(wrong.talk.contains(".crossroads.json:1:12"))
    try configure(#"{"rubric": "ragg-vs-fine-tuning"}"#)
    #expect(run("advise").talk.contains("did you mean 'rag-vs-fine-tuning'?"))
  }
}
