import Commands
import Foundation
import TestSupport
import Testing

@Suite struct RubricValidateTests {
  let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
  }

  private func validate(_ words: String...) -> Run {
    Run(words: ["rubric", "validate"] + words, in: directory.path)
  }

  @Test func `the files of a module tell their kinds by their names`() {
    let folder = SchemaCorpusTests.folder + "/module"
    let run = validate(folder + "/rubric.json", folder + "/evidence.json", folder + "/cases.json")
    #expect(run.status == .fine, "\(run.output)")
    #expect(run.output.hasSuffix("3 files, all valid.\n"))
    #expect(run.output.contains("rubric.json: valid rubric\n"))
  }

  @Test(arguments: [
    "../schema/answers.schema.json", "urn:crossroads:schema:1:answers", "answers.schema.json",
  ])
  func `the schema that a file names tells its kind`(schema: String) throws {
    let file = try directory.file("team.json", #"{"$schema": "\#(schema)", "gap": "both"}"#)
    #expect(validate(file).output.hasPrefix("\(file): valid answers\n"))
  }

  @Test func `every problem of every file is told with its place`() throws {
    let good = try directory.file("good.json", #"{"gap": "both"}"#)
    let bad = try directory.file("bad.json", "{\n  \"gapp\": \"both\",\n  \"corpus\": 3\n}")
    let run = validate("--as", "answers", good, bad)
    #expect(run.status == .findings)
    #expect(
      run.output == """
        \(good): valid answers
        \(bad): 2 problems as answers
          \(bad):2:3: there is no question 'gapp' (at /gapp); did you mean 'gap'?
          \(bad):3:13: expected a choice, saw the number 3 (at /corpus); choose none, prompt-sized, \
        hundreds, thousands, millions or unknown

        2 files, 1 with problems.

        """)
  }

  @Test func `a file of no kind is told how to name one`() throws {
    let file = try directory.file("x.json", "{}")
    let run = validate(file)
    #expect(run.status == .findings)
    #expect(run.output.contains("nothing tells what kind of file this is; name it by '--as'"))
  }

  @Test func `files that cannot be opened are all named, and nothing is judged`() {
    let run = validate("--as", "config", "none.json", "nowhere.json")
    #expect(run.status == .couldNotRun)
    #expect(run.output.isEmpty)
    #expect(run.talk.contains("none.json") && run.talk.contains("nowhere.json"))
  }

  @Test func `answers are held against the rubric they name`() throws {
    let file = try directory.file(
      "a.json", #"{"rubric": "retrieval-design@1.0.0", "gap": "knowledge"}"#)
    #expect(validate("--as", "answers", file).output.contains("there is no question 'gap'"))
    let other = validate("--as", "answers", "--rubric", "rag-vs-fine-tuning", file)
    #expect(other.output.contains("these answers are for the rubric 'retrieval-design@1.0.0'"))
  }

  @Test func `evidence and cases are held against the rubric beside them`() throws {
    for (name, text) in [
      ("rubric.json", SampleModule.rubric), ("evidence.json", SampleModule.evidence),
      (
        "cases.json",
        #"{"format": 1, "rubric": "sample", "cases": [{"id": "near", "title": "Near", "source": "guide", "answers": {"distance": "here"}, "expect": {"outcome": ["walk"]}, "why": "So."}]}"#
      ),
    ] {
      _ = try directory.file(
        name, text.replacingOccurrences(of: "\"guide\", \"title\"", with: "\"book\", \"title\""))
    }
    let evidence = validate(directory.path + "/evidence.json")
    #expect(evidence.output.contains("valid evidence"), "\(evidence.output)")
    let rubric = validate(directory.path + "/rubric.json")
    #expect(rubric.output.contains("there is no source 'guide' in the evidence"))
    _ = try directory.file("evidence.json", SampleModule.evidence)
    let cases = validate(directory.path + "/cases.json")
    #expect(cases.output.contains("'here' is no answer to 'distance'"), "\(cases.output)")
  }

  @Test func `an overlay is read with what it extends`() throws {
    let file = try directory.file(
      "rubric.json",
      #"{"format": 1, "id": "ours", "version": "1.0.0", "extends": "rag-vs-fine-tuning", "options": [{"id": "rag", "adoptAt": 5, "because": "We run no index yet."}]}"#
    )
    #expect(validate(file).output.contains("valid rubric"), "\(validate(file).output)")
    _ = try directory.file(
      "rubric.json",
      #"{"format": 1, "id": "ours", "version": "1.0.0", "extends": "rag-vs-fine-tuning", "options": [{"id": "rage", "adoptAt": 5, "because": "So."}]}"#
    )
    #expect(validate(file).output.contains("the base has no option 'rage' to change"))
  }

  @Test(arguments: [
    ("advise --gap knowledge", "valid result"), ("cost --gap knowledge", "valid cost-report"),
    ("measure --examples @/pairs.jsonl", "valid measurement-report"),
    ("check @/doc.md", "check-report, which crossroads writes and does not read"),
    ("rubric verify", "audit-report, which"), ("rubric suggest", "suggestion-report, which"),
    ("rubric lint", "lint-report, which"), ("rubric test", "test-report, which"),
    ("rubric test --coverage", "test-report, which"),
    ("rubric diff @/mine mine", "difference-report, which"),
    ("verify @/saved.json", "verification, which"),
    ("advise --compare @/saved.json @/answers.json", "comparison, which"),
    ("rubric validate @/answers.json", "validation-report, which"),
  ]) func `what the program wrote is recognised by what it holds`(words: String, says: String)
    throws
  {
    let folder = directory.path
    #expect(Run("rubric new mine", in: folder).status == .fine)
    #expect(Run("rubric new mine --directory mine", in: folder).status == .fine)
    _ = try directory.file("answers.json", #"{"gap": "both"}"#)
    _ = try directory.file("doc.md", CheckCommandTests.document("rag"))
    _ = try directory.file("pairs.jsonl", #"{"input": "a", "output": "b"}"# + "\n")
    _ = try directory.file("saved.json", Run("advise --gap both --format json").output)
    let written = Run(
      words.replacing("@", with: folder) + " --format json", in: folder
    ).output
    let file = try directory.file("written.json", written)
    let run = validate(file)
    #expect(run.status == .fine)
    #expect(run.output.hasPrefix("\(file): \(says)"), "\(run.output)\(written.prefix(200))")
  }

  @Test(arguments: [("{", ":1:2: "), ("{\n  \"gap\": nope\n}", ":2:10: ")])
  func `a file of no known kind that is no JSON is told where it ends to be`(
    text: String, place: String
  ) throws {
    let file = try directory.file("file.json", text)
    let run = validate(file)
    #expect(run.status != .fine)
    #expect(run.output.contains("\n  \(file)\(place)"), "\(run.output)")
    #expect(!run.output.contains("nothing tells"))
  }

  @Test(arguments: [
    (#"{"prices": {}}"#, "prices"), (#"{"gap": "both"}"#, "answers"),
    (#"{"rubric": "x"}"#, "answers"),
    (#"{"include": ["docs"]}"#, "config"), (#"{"format": 1, "findings": []}"#, "baseline"),
    (#"{"outcome": "rag", "standing": "open", "scores": {}}"#, "batch-line"),
    (#"{"format": 1, "rubric": "x", "cases": []}"#, "cases"), (#"{"sources": []}"#, "evidence"),
    (#"{"id": "x", "extends": "y"}"#, "rubric"), (#"{"something": 1}"#, "of no known kind"),
    ("[]", "of no known kind"), ("{", "of no known kind"),
  ]) func `what stands in a file tells its kind`(text: String, kind: String) throws {
    let file = try directory.file("file.json", text)
    let line = validate(file).output.split(separator: "\n").first ?? ""
    #expect(line.contains(kind), "\(line)")
  }
}
