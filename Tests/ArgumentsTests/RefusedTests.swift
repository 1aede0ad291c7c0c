import Arguments
import Diagnostics
import Testing

@Suite struct RefusedTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var words: [String]
    var operands = OperandRow<SampleSettings>.none
    var problems: [String]

    init(
      _ description: String, _ words: [String],
      operands: OperandRow<SampleSettings> = .none, _ problems: String...
    ) {
      testDescription = description
      self.words = words
      self.operands = operands
      self.problems = problems
    }
  }

  static let samples: [Sample] = [
    Sample(
      "a misspelt option takes its value along", ["--volatilty", "weekly"],
      "unknown option '--volatilty'; did you mean '--volatility'?"),
    Sample(
      "a misspelt option with an equals sign", ["--fromat=json"],
      "unknown option '--fromat'; did you mean '--format'?"),
    Sample(
      "an option like no other", ["--xyzzy", "3"],
      "unknown option '--xyzzy'; '--help' lists the options"),
    Sample(
      "an abbreviation", ["--form", "json"],
      "unknown option '--form'; did you mean '--format'?"),
    Sample("an unknown letter", ["-z"], "unknown option '-z'; '--help' lists the options"),
    Sample(
      "an unknown letter among others", ["-bz"],
      "unknown option '-z'; '--help' lists the options"),
    Sample(
      "one hyphen where two are needed", ["-volatility", "weekly"],
      "unknown option '-volatility'; did you mean '--volatility'?"),
    Sample(
      "one hyphen where two are needed, and the letter takes a value", ["-format", "json"],
      operands: .some(name: "DOC", min: 0, max: nil, \.documents),
      "'ormat' is not a choice of '-f'; did you mean '--format'?"),
    Sample(
      "operands without the option they go with", ["a", "b"],
      operands: .some(name: "DOC", min: 2, max: nil, \.documents).only(with: "brief"),
      "unexpected 'a'; 'advise' takes 2 or more DOC, but only with '--brief'",
      "unexpected 'b'; 'advise' takes 2 or more DOC, but only with '--brief'"),
    Sample(
      "the option of operands behind the end of options", ["a", "--", "--brief"],
      operands: .some(name: "DOC", min: 1, max: nil, \.documents).only(with: "brief"),
      "unexpected 'a'; 'advise' takes one or more DOC, but only with '--brief'",
      "unexpected '--brief'; did you mean '--brief'?"),
    Sample(
      "the option of operands without enough of them", ["a", "--brief"],
      operands: .some(name: "DOC", min: 2, max: nil, \.documents).only(with: "brief"),
      "'advise' lacks its DOC; give 2 or more DOC"),
    Sample("only an equals sign", ["--=x"], "unknown option '--'; '--help' lists the options"),
    Sample(
      "a missing value with choices", ["--format"],
      "'--format' needs a value: text, json or markdown"),
    Sample(
      "an option where a value should be", ["--format", "--brief"],
      "'--format' needs a value: text, json or markdown"),
    Sample("a missing value of a letter", ["-bo"], "'-o' needs a value; write '-o FILE'"),
    Sample(
      "a missing value before the end of options", ["--title", "--"],
      "'--title' needs a value; write '--title TEXT'"),
    Sample(
      "an option where free text should be", ["--title", "--brief"],
      "'--title' needs a value; write '--title=--brief' if '--brief' is the value"),
    Sample(
      "a misspelt value", ["--volatility", "weekl"],
      "'weekl' is not a choice of '--volatility'; did you mean 'weekly'?"),
    Sample(
      "a value in capitals", ["--volatility=WEEKLY"],
      "'WEEKLY' is not a choice of '--volatility'; did you mean 'weekly'?"),
    Sample(
      "a value like no other", ["--volatility=sometimes"],
      "'sometimes' is not a choice of '--volatility'; choose daily, weekly or static"),
    Sample(
      "an empty value where there are choices", ["--format="],
      "'' is not a choice of '--format'; choose text, json or markdown"),
    Sample(
      "an empty part of a list", ["--behaviour=tone,"],
      "'' is not a choice of '--behaviour'; choose format, tone or tool-use"),
    Sample(
      "a flag with a value", ["--brief=yes"],
      "'--brief' takes no value, and was given 'yes'; write '--brief' alone"),
    Sample(
      "a letter flag with a value", ["-b=yes"],
      "'-b' takes no value, and was given 'yes'; write '-b' alone"),
    Sample(
      "help with a value", ["--help=all"],
      "'--help' takes no value, and was given 'all'; write '--help' alone"),
    Sample(
      "two values", ["--format=json", "-ftext", "-fmarkdown"],
      "'--format' was given both 'json' and 'text'; keep one of them"),
    Sample(
      "a value the row cannot read", ["--year", "soon"],
      "'soon' is no value of '--year'; give a year like 2026"),
    Sample("an operand too many", ["a.md"], "unexpected 'a.md'; 'advise' takes no operands"),
    Sample(
      "an option without its hyphens", ["format", "json"],
      "unexpected 'format'; did you mean '--format'?",
      "unexpected 'json'; did you mean '--format json'?"),
    Sample(
      "hyphens that became a dash", ["\u{2014}brief"],
      "unexpected '\u{2014}brief'; did you mean '--brief'?"),
    Sample(
      "a second operand where one is taken", ["a", "b"],
      operands: .some(name: "ID", min: 1, max: 1, \.documents),
      "unexpected 'b'; 'advise' takes one ID"),
    Sample(
      "a missing operand", ["--brief"],
      operands: .some(name: "DOC", min: 1, max: nil, \.documents),
      "'advise' lacks its DOC; give one or more DOC"),
    Sample(
      "the second of two operands missing", ["a"],
      operands: .some(name: "OLD NEW", min: 2, max: 2, \.documents),
      "'advise' lacks its NEW; give OLD and NEW"),
    Sample(
      "an operand that is not allowed", ["bahs"],
      operands: .some(
        name: "SHELL", min: 1, max: 1, \.documents,
        values: ["bash", "zsh", "fish"].map { AllowedValue($0) }),
      "'bahs' is not a choice of 'SHELL'; did you mean 'bash'?"),
    Sample(
      "control characters are spelled out", ["--title\u{1B}[2J", "\u{202E}x"],
      "unknown option '--title\\u{1b}[2J'; '--help' lists the options"),
    Sample(
      "every problem at once, in the order of the words",
      ["--brief=1", "stray", "--bogus", "--format", "xml", "--year=x", "-z", "--title"],
      "'--brief' takes no value, and was given '1'; write '--brief' alone",
      "unexpected 'stray'; 'advise' takes no operands",
      "unknown option '--bogus'; '--help' lists the options",
      "'xml' is not a choice of '--format'; choose text, json or markdown",
      "'x' is no value of '--year'; give a year like 2026",
      "unknown option '-z'; '--help' lists the options",
      "'--title' needs a value; write '--title TEXT'"),
  ]

  @Test(arguments: samples) func `a command line is refused`(sample: Sample) throws {
    let problems = #expect(throws: Problems.self) {
      try Command.sample(operands: sample.operands).parse(sample.words, into: SampleSettings())
    }
    #expect(problems?.list.map(\.description) == sample.problems)
  }
}
