import Commands
import Foundation
import TestSupport
import Testing

/// Numbers as answers of the command line: each falls into a choice, and is kept beside it.
@Suite struct GivenNumberTests {
  struct Given: Sendable, CustomTestStringConvertible {
    var words: String
    var answer: String
    var note: String
    var testDescription: String { words }
  }

  @Test(arguments: [
    Given(words: "--examples 500", answer: #""examples": "hundreds""#, note: "500 examples"),
    Given(words: "--examples 0", answer: #""examples": "none""#, note: "0 examples"),
    Given(words: "--traffic 5000", answer: #""traffic": "1k-10k""#, note: "5000 questions a day"),
    Given(words: "--traffic 1k", answer: #""traffic": "1k-10k""#, note: "1000 questions a day"),
    Given(words: "--latency 1500ms", answer: #""latency": "interactive""#, note: "1.5 s"),
    Given(words: "--latency 1.5s", answer: #""latency": "interactive""#, note: "1.5 s"),
    Given(
      words: "--rubric retrieval-design --window 50000", answer: #""window": "long""#,
      note: "50000 tokens"),
  ]) func `a number falls into its choice and is kept as given`(given: Given) {
    let run = Run("advise \(given.words) --format json")
    #expect(run.output.contains(given.answer))
    #expect(run.output.contains("\"\(given.note)\""))
  }

  @Test func `a note stands beside the number, and a choice has neither`() {
    let own = Run(words: [
      "advise", "--note", "examples=counted", "--examples", "500", "--format", "json",
    ])
    #expect(own.output.contains(#""examples": "counted""#))
    #expect(own.output.contains(#""examples": "500 examples""#))
    let chosen = Run("advise --examples hundreds --format json").output
    #expect(!chosen.contains("notes") && !chosen.contains("givenNumbers"))
  }

  @Test func `a number in a result that is none of its answer is refused`() throws {
    let directory = try TemporaryDirectory()
    let result = Run("advise --examples 500 --format json").output
    for (number, says) in [
      ("5 examples", "'5 examples' falls into 'few', which is not the answer"),
      ("many", "'many' is no number of 'examples'"),
      ("5 apples", "'5 apples' is in 'apples', but 'examples' counts in 'examples'"),
    ] {
      let path = try directory.file(
        "r.json", result.replacing("\"500 examples\"", with: "\"\(number)\""))
      let run = Run("advise --answers \(path)")
      #expect(run.status == .couldNotRun)
      #expect(run.talk.contains(says) && run.talk.contains("(at /givenNumbers/examples)"))
    }
    let other = try directory.file(
      "r.json", result.replacing("\"givenNumbers\": {", with: "\"givenNumbers\": {\"gap\": \"3\","))
    let run = Run("advise --answers \(other)")
    #expect(
      run.talk.contains("question 'gap' takes no numbers, so it was answered with none")
        && run.talk.contains("remove it"))
  }

  @Test func `what an earlier version noted still counts`() throws {
    let directory = try TemporaryDirectory()
    let noted = try directory.file(
      "a.json", #"{"traffic": "1k-10k", "notes": {"traffic": "5000 questions a day"}}"#)
    let given = try directory.file("b.json", #"{"traffic": 5000}"#)
    let costs = Run("cost --full --answers \(noted)").output
    #expect(costs.contains("5,000 questions a day, as given"))
    #expect(costs == Run("cost --full --answers \(given)").output)
    #expect(Run("advise --answers \(noted) --format json").output.contains("notes"))
  }

  @Test
  func `a number of a file goes when its question is answered anew, a note of one's own stays`()
    throws
  {
    let directory = try TemporaryDirectory()
    let path = try directory.file(
      "a.json",
      #"{"examples": "hundreds", "traffic": "1k-10k", "notes": {"examples": "500 examples", "traffic": "peak"}}"#
    )
    let anew = Run("advise --answers \(path) --examples 40 --traffic 200 --format json").output
    #expect(anew.contains("\"40 examples\"") && anew.contains("\"peak\""))
    #expect(!anew.contains("500 examples") && anew.contains("\"200 questions a day\""))
    let named = Run("advise --answers \(path) --examples few --format json").output
    #expect(!named.contains("500 examples"))
    #expect(Run("advise --answers \(path) --format json").output.contains("500 examples"))
  }

  @Test func `the questionnaire in lines takes a number, and keeps it`() throws {
    let run = Run(
      "ask --plain --rubric retrieval-design --in-order --format json",
      typing: [.line("2"), .line("50000"), .line("r"), .line("q")])
    #expect(run.talk.contains("Length if pasted"))
    #expect(run.talk.contains("(50000 tokens)"))
  }

  @Test func `a conversation that goes on keeps the numbers given meanwhile`() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path + "/answers.json"
    func ask(_ lines: String..., flags: String = "") throws -> String {
      _ = Run(
        "ask --plain --rubric retrieval-design --in-order --save \(path) \(flags)",
        typing: (lines + ["q"]).map { .line($0) })
      return try String(contentsOfFile: path, encoding: .utf8)
    }
    #expect(try !ask("2").contains("tokens"))
    #expect(try ask("50000").contains(#""window": "50000 tokens""#))
    // A choice takes the number away again.
    #expect(try ask(flags: "--window short").contains(#""window": "short""#))
  }

  @Test(arguments: [
    ("--traffic 5kb", "'5kb' is in 'kb', but 'traffic' counts in 'questions a day'"),
    ("--latency 800miles", "'800miles' is in 'miles', but 'latency' counts in 's'"),
    ("--examples 1e3", "'1e3' is written as a power of ten"),
    ("--examples -5", "'-5' is no number from 0"),
  ]) func `what is no number of the question says what to write`(words: String, says: String) {
    let run = Run(words: ["advise", words.replacing(" ", with: "=")])
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains(says))
  }

  @Test func `a set of numbers is a set of choices`() {
    let run = Run("advise --latency 0.5/2 --format json")
    let compact = run.unwrapped.replacing(" ", with: "")
    #expect(compact.contains(#""oneOf":["voice","interactive"]"#))
    #expect(Run("advise --latency 1.2/2").talk.contains("is picked twice"))
  }

  @Test func `a number in a file is kept like one in a flag, and stands in quotes`() throws {
    let directory = try TemporaryDirectory()
    let path = try directory.file("a.json", #"{"examples": "500", "traffic": "10k-100k"}"#)
    let run = Run("advise --answers \(path) --format json")
    #expect(run.output.contains(#""examples": "500 examples""#))
    #expect(run.output.contains(#""examples": "hundreds""#))
  }

  @Test func `a number of JSON is understood as its text is`() throws {
    let directory = try TemporaryDirectory()
    let path = try directory.file("b.json", #"{"examples": 5e2, "latency": 1.5}"#)
    let run = Run("advise --answers \(path) --format json")
    #expect(run.output.contains(#""examples": "500 examples""#))
    #expect(run.output.contains(#""latency": "1.5 s""#))
    #expect(Run("rubric validate --as answers \(path)").status == .fine)
    let line = Run("batch", input: #"{"examples": 500, "latency": 1.5}"# + "\n")
    #expect(
      line.output == Run("batch", input: #"{"examples":"500","latency":"1.5"}"# + "\n").output)
    #expect(!line.output.contains("error"))
  }

  @Test(arguments: [
    (#"{"gap": 3}"#, "expected a choice, saw the number 3"),
    (#"{"behaviour": 3}"#, "expected a list of choices, saw the number 3"),
    (#"{"examples": -3}"#, "'-3' is no number from 0"),
    (#"{"examples": 2.5}"#, "'2.5' is 2.5, but 'examples' counts whole examples"),
    (#"{"examples": 1e300}"#, "the number 1e300 is no number of up to 12 digits and 6 decimals"),
    (#"{"examples": [500]}"#, "expected a string, saw the number 500"),
  ]) func `a number that answers nothing is refused`(file: String, says: String) throws {
    let directory = try TemporaryDirectory()
    let path = try directory.file("b.json", file)
    let run = Run("advise --answers \(path)")
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains(says), "\(run.talk)")
    #expect(Run("batch", input: file + "\n").output.contains(says))
  }

  @Test func `in a comparison a number of a file goes when a flag answers anew`() throws {
    let directory = try TemporaryDirectory()
    let paths = try ["500", "40"].map { number in
      try directory.file("\(number).json", #"{"examples": "\#(number)"}"#)
    }
    let words = "advise --format json --compare \(paths[0]) \(paths[1])"
    #expect(Run(words).output.contains("500 examples"))
    let anew = Run(words + " --examples 3000").output
    #expect(anew.contains("3000 examples"))
    #expect(!anew.contains("500 examples") && !anew.contains("40 examples"))
  }

  @Test func `a number goes when its question is answered anew in lines`() {
    let run = Run(
      "ask --plain --rubric retrieval-design --in-order",
      typing: [.line("2"), .line("50000"), .line("b"), .line("1"), .line("r"), .line("q")])
    #expect(run.talk.contains("Length if pasted: Up to 30,000 tokens"))
    #expect(!run.talk.contains("(50000 tokens)"))
  }

  @Test func `files and lines of a batch read numbers, too`() {
    let run = Run("batch", input: #"{"traffic":"5000","examples":"500"}"# + "\n")
    let named = Run("batch", input: #"{"traffic":"1k-10k","examples":"hundreds"}"# + "\n")
    #expect(run.output == named.output)
    #expect(!run.output.contains("error"))
  }
}
