import Diagnostics
import TestSupport
import Testing

@testable import Arguments

@Suite struct TableProblemsTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var options: [OptionOutline] = []
    var operands = OperandOutline.none
    var problems: [String]
  }

  static let samples: [Sample] = [
    Sample(
      testDescription: "a name twice",
      options: [
        OptionOutline(name: "format", help: "One."), OptionOutline(name: "format", help: "Two."),
      ], problems: ["'--format' is declared twice"]),
    Sample(
      testDescription: "a letter twice",
      options: [
        OptionOutline(name: "one", letter: "x", help: "One."),
        OptionOutline(name: "two", letter: "x", help: "Two."),
      ], problems: ["'-x' is declared twice"]),
    Sample(
      testDescription: "a clash with the option every command has",
      options: [OptionOutline(name: "hops", letter: "h", help: "Hops.")],
      problems: ["'-h' is declared twice"]),
    Sample(
      testDescription: "names nobody can type",
      options: [
        OptionOutline(name: "Übung", help: "One."), OptionOutline(name: "a=b", help: "Two."),
        OptionOutline(name: "x", help: "Three."),
      ],
      problems: [
        "'--Übung' is no name of lower-case letters, digits and hyphens",
        "'--a=b' is no name of lower-case letters, digits and hyphens",
        "'--x' is no name of lower-case letters, digits and hyphens",
      ]),
    Sample(
      testDescription: "a digit for a letter",
      options: [OptionOutline(name: "one", letter: "1", help: "One.")],
      problems: ["'-1' is no letter"]),
    Sample(
      testDescription: "no help", options: [OptionOutline(name: "one", help: "")],
      problems: ["'--one' has no help"]),
    Sample(
      testDescription: "values of a flag",
      options: [OptionOutline(name: "one", values: [AllowedValue("a")], help: "One.")],
      problems: ["'--one' takes no value and says which"]),
    Sample(
      testDescription: "a hint at values that are not there",
      options: [OptionOutline(name: "one", placeholder: "X", help: "One.", hint: .values)],
      problems: ["'--one' has no values to complete"]),
    Sample(
      testDescription: "values nobody can type",
      options: [
        OptionOutline(
          name: "one", placeholder: "X",
          values: ["a", "a", "-b", "c d", ""].map { AllowedValue($0) },
          help: "One.")
      ],
      problems: [
        "'a' stands twice among the values of '--one'",
        "'-b' among the values of '--one' cannot be typed plainly",
        "'c d' among the values of '--one' cannot be typed plainly",
        "'' among the values of '--one' cannot be typed plainly",
      ]),
    Sample(
      testDescription: "operands that cannot be",
      operands: OperandOutline(names: [], minimum: 2, maximum: 1),
      problems: [
        "it needs 2 operands and takes at most 1", "its operands have no name",
      ]),
  ]

  @Test(arguments: samples) func `a table with a mistake is found out`(sample: Sample) {
    let command = CommandOutline(
      name: "try", summary: "Try.", operands: sample.operands,
      options: sample.options + [.helpRequest])
    #expect(
      command.tableProblems.map(\.description)
        == sample.problems.map { "the table of 'try': \($0)" })
  }

  @Test func `the sample table is sound`() {
    #expect(Command.sample.tableProblems.isEmpty)
  }

  @Test func `a command given twice is found out`() {
    let commands = [Command.sample.outline, Command.sample.outline]
    #expect(
      commands.tableProblems.map(\.description) == ["the command 'advise' is declared twice"])
  }
}
