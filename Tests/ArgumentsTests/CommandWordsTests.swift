import Arguments
import Diagnostics
import Testing

@Suite struct CommandWordsTests {
  struct Peek: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var words: [String]
    var value: String?
  }

  static let peeks: [Peek] = [
    Peek(testDescription: "not given", words: ["--format", "json"], value: nil),
    Peek(testDescription: "the next word", words: ["a", "--rubric", "x"], value: "x"),
    Peek(testDescription: "after an equals sign", words: ["--rubric=x=y"], value: "x=y"),
    Peek(testDescription: "empty", words: ["--rubric="], value: ""),
    Peek(testDescription: "a hyphen", words: ["--rubric", "-"], value: "-"),
    Peek(testDescription: "after the end of options", words: ["--", "--rubric", "x"], value: nil),
    Peek(testDescription: "without a value", words: ["--rubric"], value: nil),
    Peek(testDescription: "before another option", words: ["--rubric", "--brief"], value: nil),
    Peek(testDescription: "before the end of options", words: ["--rubric", "--", "x"], value: nil),
    Peek(testDescription: "twice", words: ["--rubric=a", "--rubric=b"], value: "a"),
    Peek(testDescription: "a longer name", words: ["--rubrics=a"], value: nil),
  ]

  @Test(arguments: peeks) func `an option is read before its table is known`(peek: Peek) {
    #expect(CommandWords.peek("rubric", in: peek.words) == peek.value)
  }

  struct Sample: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var words: [String]
    var name: String?
    var rest: [String] = []
    var problem: String?
  }

  static let samples: [Sample] = [
    Sample(testDescription: "nothing", words: []),
    Sample(testDescription: "an option first", words: ["--brief", "ask"]),
    Sample(testDescription: "a command", words: ["ask", "-b"], name: "ask", rest: ["-b"]),
    Sample(
      testDescription: "a command and its operand", words: ["help", "ask"], name: "help",
      rest: ["ask"]),
    Sample(
      testDescription: "a command of two words", words: ["rubric", "list", "x"],
      name: "rubric list", rest: ["x"]),
    Sample(
      testDescription: "a misspelt command", words: ["aks"],
      problem: "unknown command 'aks'; did you mean 'ask'?"),
    Sample(
      testDescription: "a misspelt second word", words: ["rubric", "lst"],
      problem: "unknown command 'rubric lst'; did you mean 'rubric list'?"),
    Sample(
      testDescription: "half a command", words: ["rubric", "--brief"],
      problem: "'rubric' needs a command: list or show"),
    Sample(
      testDescription: "no command at all", words: ["/etc/passwd\u{7}"],
      problem: "unknown command '/etc/passwd\\u{7}'; '--help' lists the commands"),
  ]

  @Test(arguments: samples) func `the first words name a command`(sample: Sample) {
    let names = ["", "ask", "help", "rubric list", "rubric show"]
    do throws(Problems) {
      let found = try CommandWords.command(of: sample.words, among: names)
      #expect(found?.name == sample.name)
      #expect(found?.rest ?? [] == sample.rest)
      #expect(sample.problem == nil)
    } catch {
      #expect(error.description == sample.problem)
    }
  }

  @Test func `a command that has commands can be called alone, and then for its help`() throws {
    let names = ["rubric", "rubric list"]
    for words in [["rubric"], ["rubric", "--help"]] {
      let found = try CommandWords.command(of: words, among: names)
      #expect(found?.name == "rubric")
      #expect(found?.rest == Array(words.dropFirst()))
    }
    #expect(throws: Problems.self) {
      try CommandWords.command(of: ["rubric", "lst"], among: names)
    }
  }
}
