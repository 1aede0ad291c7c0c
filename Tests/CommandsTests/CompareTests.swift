import Commands
import StrictJSON
import TestSupport
import Testing

@Suite struct CompareTests {
  private let directory: TemporaryDirectory
  private let ann: String
  private let bob: String

  init() throws {
    directory = try TemporaryDirectory()
    ann = try directory.file(
      "ann.json",
      #"{"gap": "knowledge", "volatility": "weekly", "citations": "required", "latency": "relaxed", "corpus": "thousands", "examples": "none"}"#
    )
    bob = try directory.file(
      "bob.json",
      #"{"gap": "behaviour", "volatility": "yearly", "citations": "none", "latency": "relaxed", "corpus": "hundreds", "examples": "thousands", "prompting": "plateaued"}"#
    )
  }

  private func compare(_ files: String..., options: [String] = []) -> Run {
    Run(words: ["advise", "--compare"] + files + options)
  }

  private func value(_ run: Run) throws -> JSONValue {
    try JSONValue(JSONDocument(bytes: Array(run.output.utf8), name: "result").root)
  }

  @Test func `two files stand side by side, the differences that matter first`() throws {
    let run = compare(ann, bob, options: ["--full"])
    #expect(run.status == .fine)
    #expect(run.talk.isEmpty)
    #expect(run.output.contains("RAG for ann; Fine-tuning for bob."))
    let alone = try #require(run.output.firstRange(of: "Each of these alone changes an outcome"))
    let gap = try #require(run.output.firstRange(of: "\n  Perfect-prompt test "))
    let together = try #require(run.output.firstRange(of: "only together with others"))
    let never = try #require(run.output.firstRange(of: "however they are combined"))
    #expect(alone.lowerBound < gap.lowerBound && gap.lowerBound < together.lowerBound)
    #expect(together.lowerBound < never.lowerBound)
  }

  @Test func `each side is what advise says of it`() throws {
    let together = try value(compare(ann, bob, options: ["--format", "json"]))
    for (index, file) in [ann, bob].enumerated() {
      let alone = try value(Run(words: ["advise", "--answers", file, "--format", "json"]))
      let entry = together["entries"][index]
      for key in ["answers", "recommendation", "scores", "prerequisites", "restsOn"] {
        #expect(entry[key] == alone[key])
      }
    }
  }

  @Test func `a saved result is as good as its answers`() throws {
    let saved = directory.path + "/saved.json"
    #expect(
      Run(words: ["advise", "--answers", ann, "--plan", "rag", "-f", "json", "-o", saved]).status
        == .fine)
    let entry = try value(compare(saved, bob, options: ["-f", "json"]))["entries"][0]
    #expect(entry["name"] == "saved")
    #expect(entry["plan"] == "rag")
    #expect(
      entry["answers"]
        == (try value(compare(ann, bob, options: ["-f", "json"]))["entries"][0]["answers"]))
    #expect(entry["saved"]["outcome"] == "rag")
    #expect(!compare(saved, bob).output.contains("Saved earlier"))
  }

  @Test func `a saved result that would come out otherwise today is pointed out`() throws {
    let saved = try directory.file(
      "old.json",
      #"{"format": 1, "rubric": {"id": "rag-vs-fine-tuning", "version": "0.9.0", "digest": "x"}, "answers": {"gap": "knowledge"}, "recommendation": {"outcome": "fine-tuning"}}"#
    )
    let run = compare(saved, bob)
    #expect(run.output.contains("old was saved as Fine-tuning, by version 0.9.0 of the rubric;"))
    // With other answers the saved outcome says nothing.
    let changed = compare(saved, bob, options: ["--volatility", "weekly"])
    #expect(!changed.output.contains("Saved earlier"))
  }

  @Test func `flags win over every file, and undecided is the status of the whole`() throws {
    let run = compare(ann, bob, options: ["--citations", "helpful", "-f", "json"])
    let entries = try value(run)["entries"]
    #expect(entries[0]["answers"]["citations"] == "helpful")
    #expect(entries[1]["answers"]["citations"] == "helpful")
    let empty = try directory.file("empty.json", "{}")
    #expect(compare(ann, empty).status == .undecided)
  }

  @Test func `standard input is one of the files`() throws {
    let run = Run(
      words: ["advise", "--compare", ann, "-", "-f", "json"], input: #"{"gap": "none"}"#)
    #expect(try value(run)["entries"][1]["name"] == "standard input")
  }

  struct Naming: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var paths: [String]
    var names: [String]
  }

  static let namings = [
    Naming(
      testDescription: "the name without its extension", paths: ["a.json", "sub/b.v2.json"],
      names: ["a", "b.v2"]),
    Naming(
      testDescription: "folders tell equal names apart",
      paths: ["alpha/answers.json", "beta/answers.json", "c.json"],
      names: ["alpha/answers", "beta/answers", "c"]),
    Naming(
      testDescription: "as many folders as it takes",
      paths: ["one/x/answers.json", "two/x/answers.json"],
      names: ["one/x/answers", "two/x/answers"]),
    Naming(
      testDescription: "a number where only the extension differs",
      paths: ["a.json", "a.txt", ".hidden"], names: ["NUMBERED", "NUMBERED", ".hidden"]),
  ]

  @Test(arguments: namings) func `every file has a name of its own`(naming: Naming) throws {
    let paths = try naming.paths.map { try directory.file("names/" + $0, "{}") }
    let run = Run(words: ["advise", "--compare", "-f", "json"] + paths)
    guard case .array(let entries) = try value(run)["entries"] else { return #expect(Bool(false)) }
    let names = entries.map { entry -> String in
      if case .string(let name) = entry["name"] { name } else { "" }
    }
    #expect(Set(names).count == names.count)
    for (name, expected) in zip(names, naming.names) where expected != "NUMBERED" {
      #expect(name == expected)
    }
    if naming.names.contains("NUMBERED") { #expect(names[1] == names[0] + " (2)") }
  }

  @Test func `the problems of all files are named at once, each with its place`() throws {
    let bad = try directory.file("bad.json", "{\n  \"gapp\": \"knowledge\"\n}")
    let worse = try directory.file("worse.json", #"{"answers": {"gap": "knowlege"}, "format": 2}"#)
    let run = compare(bad, ann, worse, directory.path + "/none.json")
    #expect(run.status == .couldNotRun)
    #expect(run.output.isEmpty)
    let lines = run.talk.split(separator: "\n").map(String.init)
    #expect(lines.count == 4)
    #expect(run.talk.contains("\(bad):2:3: there is no question 'gapp'"))
    #expect(run.talk.contains("\(worse):1:21: 'knowlege' is no answer to 'gap' (at /answers/gap)"))
    #expect(run.talk.contains("\(worse):1:44: format 2 is newer than this tool"))
    #expect(run.talk.contains("none.json': no such file"))
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var line: String
    var talk: String
  }

  static let refusals = [
    Refusal(
      testDescription: "no file", line: "advise --compare",
      talk: "'advise' lacks its FILE; give 2 or more FILE"),
    Refusal(
      testDescription: "one file", line: "advise --compare a.json",
      talk: "'advise' lacks its FILE; give 2 or more FILE"),
    Refusal(
      testDescription: "files without the flag", line: "advise a.json b.json",
      talk: "unexpected 'a.json'; 'advise' takes 2 or more FILE, but only with '--compare'"),
    Refusal(
      testDescription: "a choice without its option", line: "advise weekly",
      talk: "unexpected 'weekly'; did you mean '--volatility weekly'?"),
    Refusal(
      testDescription: "the same file twice", line: "advise --compare a.json a.json",
      talk: "'a.json' is named twice; name each file once"),
    Refusal(
      testDescription: "an answers file besides",
      line: "advise --compare a.json b.json --answers c",
      talk: "'--answers' stands beside '--compare'; name the file without '--answers'"),
  ]

  @Test(arguments: refusals) func `what cannot be compared is refused`(refusal: Refusal) {
    let run = Run(refusal.line)
    #expect(run.status == .couldNotRun)
    #expect(run.output.isEmpty)
    #expect(run.talk.contains(refusal.talk), "\(run.talk)")
  }

  @Test func `answers to another rubric and a comparison are refused with their places`() throws {
    let other = try directory.file("other.json", #"{"rubric": "buy-or-rent", "gap": "none"}"#)
    let result = try directory.file(
      "result.json", #"{"rubric": {"id": "buy-or-rent"}, "answers": {"gap": "none"}}"#)
    let comparison = directory.path + "/comparison.json"
    _ = compare(ann, bob, options: ["-f", "json", "-o", comparison])
    let run = compare(other, result, comparison)
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains("\(other):1:12: these answers are for the rubric 'buy-or-rent'"))
    #expect(run.talk.contains("\(result):1:19: this result is by the rubric 'buy-or-rent'"))
    #expect(run.talk.contains("\(comparison):1:1: this is a comparison"))
  }
}

extension JSONValue {
  /// The element at a position, or null.
  fileprivate subscript(index: Int) -> JSONValue {
    guard case .array(let elements) = self, elements.indices.contains(index) else { return .null }
    return elements[index]
  }
}
