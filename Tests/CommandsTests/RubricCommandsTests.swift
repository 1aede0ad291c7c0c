import Commands
import Foundation
import StrictJSON
import TestSupport
import Testing

@Suite struct RubricCommandsTests {
  @Test func `the shipped cases pass, with their misses documented`() {
    let run = Run("rubric test")
    #expect(run.status == .fine)
    #expect(run.output.contains("cases as expected"))
  }

  @Test func `a case that misses is a finding`() throws {
    let directory = try TemporaryDirectory()
    let file = try directory.file(
      "cases.json",
      """
      {"format": 1, "rubric": "rag-vs-fine-tuning", "cases": [
        {"id": "wrong", "title": "A wrong expectation", "source": "meritshot",
         "answers": {"gap": "knowledge", "citations": "required"},
         "expect": {"outcome": ["fine-tuning"]}, "why": "It is not."}
      ]}
      """)
    let run = Run(words: ["rubric", "test", "--cases", file])
    #expect(run.status == .findings)
    #expect(run.output.contains("Expected fine-tuning, got rag"))
    let json = Run(words: ["rubric", "test", "--cases", file, "--format", "json"])
    #expect(json.status == .findings)
    #expect((try? JSONDocument(bytes: Array(json.output.utf8), name: "x")) != nil)
  }

  @Test func `a rubric is found by its folder and by its file`() throws {
    let directory = try TemporaryDirectory()
    _ = try directory.file("rubric.json", SampleModule.rubric)
    _ = try directory.file("evidence.json", SampleModule.evidence)
    for path in [directory.path, directory.path + "/", directory.path + "/rubric.json"] {
      let run = Run(words: ["rubric", "show", path])
      #expect(run.status == .fine, "\(run.talk)")
      #expect(run.output.contains("sample"))
    }
  }

  @Test func `an unknown rubric is refused with the ones there are`() {
    let run = Run("advise --rubric rag-vs-finetuning")
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains("did you mean 'rag-vs-fine-tuning'?"))
  }

  @Test func `every problem of a rubric is named with its place`() throws {
    let directory = try TemporaryDirectory()
    _ = try directory.file("rubric.json", #"{"format": 1, "id": "X y", "titel": "T"}"#)
    let run = Run(words: ["rubric", "show", directory.path])
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains("rubric.json:1:"))
    #expect(run.talk.contains("did you mean 'title'?"))
  }

  @Test func `explain names an entry and its sources, or what was meant`() {
    let run = Run("explain volatility citations-need-documents")
    #expect(run.status == .fine)
    #expect(run.output.contains("How often does the knowledge"))
    #expect(run.output.contains("Sources"))
    let wrong = Run("explain volatilty nothing-like-it")
    #expect(wrong.status == .couldNotRun)
    #expect(wrong.output.isEmpty)
    #expect(wrong.talk.contains("did you mean 'volatility'?"))
    #expect(wrong.talk.contains("nothing is called 'nothing-like-it'"))
  }
}
