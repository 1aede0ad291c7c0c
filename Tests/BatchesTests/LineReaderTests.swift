import AnswerSpaces
import Rubrics
import Testing

@testable import Batches

@Suite struct LineReaderTests {
  private static let choices = ["low", "mid", "high"].map { Choice(id: $0, label: "") }

  private static let rubric = Rubric(
    id: "r", version: "1.2.3", options: [RubricOption(id: "a", title: "A", need: "", adoptAt: 1)],
    outcomes: [
      Outcome(id: "yes", title: "", adopts: ["a"], headline: ""),
      Outcome(id: "no", title: "", adopts: [], headline: ""),
    ],
    questions: [
      Question(id: "one", title: "", ask: "", choices: choices),
      Question(id: "many", title: "", ask: "", pick: .many, choices: choices),
      Question(id: "a-name-longer-than-two-steps", title: "", ask: "", choices: choices),
    ])

  /// Returns whether the quick reader takes a line, and how far it reads.
  private static func end(of line: String) throws -> Int? {
    let tables = try #require(
      AnswerSpace(of: rubric).tables().flatMap { DecisionTables(rubric, $0) })
    var reader = LineReader(tables)
    let text = Array(line.utf8) + [UInt8](repeating: 0x0A, count: 1 + LineCursor.padding)
    return reader.read(text.span, from: 0)
  }

  @Test(arguments: [
    "no answers": "{}",
    "a choice": #"{"one":"low"}"#,
    "a choice as a list": #"{"one":["low"]}"#,
    "picks": #"{"many":["high","low"]}"#,
    "one pick": #"{"many":"high"}"#,
    "no picks": #"{"many":[]}"#,
    "no picks in a word": #"{"many":"none-of-these"}"#,
    "not known": #"{"one":"unknown","many":"unknown"}"#,
    "a set": #"{"one":{"oneOf":["mid","low"]}}"#,
    "a set of all": #"{"one":{"oneOf":["mid","low","high"]}}"#,
    "a plan": #"{"plan":"no"}"#,
    "a rubric": #"{"rubric":"r"}"#,
    "a rubric with its version": #"{"rubric":"r@1.2.3","one":"low"}"#,
    "any order": #"{"many":[],"plan":"yes","one":"low","rubric":"r"}"#,
    "a long name": #"{"a-name-longer-than-two-steps":"low"}"#,
    "numbers for letters": #"{"\u006fne":"l\u006Fw","many":["\u0068igh"]}"#,
    "space wherever it may stand":
      "\t { \"one\" : [ \"low\" ] , \"many\" : [ \"low\" , \"mid\" ] , "
      + "\"a-name-longer-than-two-steps\" : { \"oneOf\" : [ \"low\" , \"mid\" ] } } \r",
  ])
  func `every shape of a right line is read without a detour`(_: String, line: String) throws {
    #expect(try Self.end(of: line) == line.utf8.count + 1)
  }

  @Test(arguments: [
    "a name that starts as another": #"{"on":"low"}"#,
    "a name that goes on": #"{"ones":"low"}"#,
    "a name cut by a zero byte": "{\"one\0\":\"low\"}",
    "a name cut by a quote": #"{"one\u0022\u0022":"low"}"#,
    "a string that is not closed": #"{"one":"low"#,
    "a question twice": #"{"one":"low","one":"low"}"#,
    "a pick twice": #"{"many":["low","low"]}"#,
    "two choices of one": #"{"one":["low","mid"]}"#,
    "a set of one": #"{"one":{"oneOf":["low"]}}"#,
    "a set of picks": #"{"many":{"oneOf":["low","mid"]}}"#,
    "a set with more beside it": #"{"one":{"oneOf":["low","mid"],"two":1}}"#,
    "not known in a list": #"{"many":["unknown"]}"#,
    "none in a list": #"{"many":["none-of-these"]}"#,
    "none of a question of one": #"{"one":"none-of-these"}"#,
    "a plan nobody knows": #"{"plan":"unknown"}"#,
    "a plan as a list": #"{"plan":["no"]}"#,
    "another rubric": #"{"rubric":"s"}"#,
    "more behind the line": #"{"one":"low"}}"#,
    "a comma too many": #"{"one":"low",}"#,
    "nothing": "",
  ])
  func `a wrong line is left to the strict reader`(_: String, line: String) throws {
    #expect(try Self.end(of: line) == nil)
  }

  @Test func `names of every length are told apart from their beginnings`() {
    var names = LineNames(groupCount: 2)
    let letters = "abcdefghijklmnopqrstuvwxyz0123456789-"
    for length in 1...letters.utf8.count {
      names.add(String(letters.prefix(length)), to: Int32(length % 2), as: Int32(length))
    }
    for length in 0...letters.utf8.count + 1 {
      let name = Array((letters + "x").utf8.prefix(length))
      let isKnown = length > 0 && length <= letters.utf8.count
      #expect(names.number(of: name, in: Int32(length % 2)) == (isKnown ? Int32(length) : -1))
      #expect(names.number(of: name, in: Int32((length + 1) % 2)) == -1)
    }
  }
}
