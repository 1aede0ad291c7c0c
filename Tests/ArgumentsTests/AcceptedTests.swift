import Arguments
import Testing

@Suite struct AcceptedTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var words: [String]
    var change: @Sendable (inout SampleSettings) -> Void

    init(
      _ description: String, _ words: [String],
      _ change: @escaping @Sendable (inout SampleSettings) -> Void
    ) {
      testDescription = description
      self.words = words
      self.change = change
    }
  }

  static let samples: [Sample] = [
    Sample("nothing changes nothing", []) { _ in },
    Sample("a value as the next word", ["--format", "json"]) { $0.format = .json },
    Sample("a value after an equals sign", ["--format=json"]) { $0.format = .json },
    Sample("a letter and the next word", ["-f", "json"]) { $0.format = .json },
    Sample("a letter with its value attached", ["-fjson"]) { $0.format = .json },
    Sample("a letter with an equals sign", ["-f=json"]) { $0.format = .json },
    Sample("a flag", ["--brief"]) { $0.isBrief = true },
    Sample("bundled flags", ["-bq"]) {
      $0.isBrief = true
      $0.isQuiet = true
    },
    Sample("bundled flags before a value", ["-bqf", "json"]) {
      $0.isBrief = true
      $0.isQuiet = true
      $0.format = .json
    },
    Sample("bundled flags before an attached value", ["-bofile"]) {
      $0.isBrief = true
      $0.output = "file"
    },
    Sample("an empty value after an equals sign", ["--output="]) { $0.output = "" },
    Sample("an empty value as a word", ["--output", ""]) { $0.output = "" },
    Sample("an equals sign within a value", ["--title=a=b"]) { $0.title = "a=b" },
    Sample("a value that looks like an option, after an equals sign", ["--title=--brief"]) {
      $0.title = "--brief"
    },
    Sample("a value that looks like a request for help", ["--title=--help", "-o=-h"]) {
      $0.title = "--help"
      $0.output = "-h"
    },
    Sample("a value that begins with a combining mark", ["--title=\u{301}x", "-o=\u{301}y"]) {
      $0.title = "\u{301}x"
      $0.output = "\u{301}y"
    },
    Sample("a hyphen as a value", ["--output", "-"]) { $0.output = "-" },
    Sample("a hyphen as an operand", ["-"]) { $0.documents = ["-"] },
    Sample("operands among options", ["a", "--brief", "b"]) {
      $0.isBrief = true
      $0.documents = ["a", "b"]
    },
    Sample("an empty operand", [""]) { $0.documents = [""] },
    Sample("options after two hyphens are operands", ["--", "--brief", "-h", "--"]) {
      $0.documents = ["--brief", "-h", "--"]
    },
    Sample("the same flag twice", ["--brief", "-b"]) { $0.isBrief = true },
    Sample("the same value twice", ["--title", "a", "--title=a"]) { $0.title = "a" },
    Sample("an answer twice the same counts once", ["--volatility=daily", "--volatility=daily"]) {
      $0.answers = ["volatility daily"]
    },
    Sample("a repeatable option", ["--tag", "a", "-tb", "-t", "a,c"]) {
      $0.tags = ["a", "b", "a,c"]
    },
    Sample("a list, cut at its commas", ["--behaviour", "tone,format", "--behaviour=tool-use"]) {
      $0.answers = ["behaviour tone", "behaviour format", "behaviour tool-use"]
    },
    Sample("a value that is read", ["--year=2026"]) { $0.year = 2026 },
  ]

  static let command = Command.sample(
    operands: .some(name: "DOC", min: 0, max: nil, \.documents, hint: .file))

  @Test(arguments: samples) func `a command line is accepted`(sample: Sample) throws {
    var expected = SampleSettings()
    sample.change(&expected)
    #expect(try Self.command.parse(sample.words, into: SampleSettings()) == .run(expected))
  }

  @Test(arguments: [
    ["--help"], ["-h"], ["-bh"], ["--bogus", "--help"], ["--format", "--help"], ["x", "-h"],
    ["--format=no", "--year", "never", "-h"], ["--help", "--version"],
  ])
  func `a request for help wins over problems`(words: [String]) throws {
    #expect(try Command.sample.parse(words, into: SampleSettings()) == .help)
  }

  @Test func `a request for the version is told apart`() throws {
    #expect(
      try Command.sample.parse(["--bogus", "--version"], into: SampleSettings()) == .version)
  }
}
