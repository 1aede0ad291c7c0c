import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Measurements

@Suite struct ExamplesTests {
  static func measure(
    _ text: String, golden: String? = nil
  ) throws -> (examples: Measurement, coverage: Measurement, counts: ExampleCounts) {
    let directory = try TemporaryDirectory()
    let path = try directory.file("train", text)
    let golden = try golden.map { try directory.file("golden", $0) }
    let measured = try ExampleFiles.measure(
      [NamedFile(path)], against: golden.map { NamedFile($0) })
    guard case .examples(let counts) = measured[0].evidence else {
      throw Problems(Problem("no counts"))
    }
    return (measured[0], measured[1], counts)
  }

  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var row: String
    var format: ExampleFormat?
    var isPair = true
  }

  static let rows = [
    Row(
      testDescription: "chat",
      row: #"{"messages":[{"role":"user","content":"a"},{"role":"assistant","content":"b"}]}"#,
      format: .chat),
    Row(
      testDescription: "chat in parts with text",
      row:
        #"{"messages":[{"role":"user","content":[{"type":"text","text":"a"}]},{"role":"assistant","content":[{"text":"b"}]}]}"#,
      format: .chat),
    Row(
      testDescription: "chat in parts with value",
      row:
        #"{"messages":[{"role":"user","content":[{"type":"text","value":"a"}]},{"role":"assistant","content":[{"value":"b"}]}]}"#,
      format: .chat),
    Row(
      testDescription: "chat that ends with the user",
      row:
        #"{"messages":[{"role":"user","content":"a"},{"role":"assistant","content":"b"},{"role":"user","content":"c"}]}"#,
      format: .chat, isPair: false),
    Row(
      testDescription: "chat that calls a tool",
      row:
        #"{"messages":[{"role":"user","content":"a"},{"role":"assistant","content":null,"tool_calls":[{"id":"1"}]}]}"#,
      format: .chat),
    Row(
      testDescription: "marked chat",
      row:
        #"{"messages":[{"role":"user","content":"a"},{"role":"assistant","content":"b"}],"label":true}"#,
      format: .labelledChat),
    Row(
      testDescription: "conversations",
      row: #"{"conversations":[{"from":"human","value":"a"},{"from":"gpt","value":"b"}]}"#,
      format: .conversations),
    Row(
      testDescription: "conversations that end with a call",
      row:
        #"{"conversations":[{"from":"human","value":"a"},{"from":"function_call","value":"b"}]}"#,
      format: .conversations),
    Row(
      testDescription: "conversations that end with what a tool found",
      row: #"{"conversations":[{"from":"human","value":"a"},{"from":"observation","value":"b"}]}"#,
      format: .conversations, isPair: false),
    Row(
      testDescription: "prompt and completion", row: #"{"prompt":"a","completion":"b"}"#,
      format: .completion),
    Row(
      testDescription: "instruction", row: #"{"instruction":"a","input":"","output":"b"}"#,
      format: .instruction),
    Row(
      testDescription: "instruction without an output",
      row: #"{"instruction":"a","input":"c","output":" "}"#, format: .instruction, isPair: false),
    Row(
      testDescription: "preference of texts",
      row: #"{"prompt":"a","chosen":"b","rejected":"c"}"#, format: .preference),
    Row(
      testDescription: "preference of messages",
      row:
        #"{"conversations":[{"from":"human","value":"a"}],"chosen":{"from":"gpt","value":"b"},"rejected":{"from":"gpt","value":"c"}}"#,
      format: .preference),
    Row(
      testDescription: "preference of whole conversations",
      row:
        #"{"chosen":[{"role":"user","content":"a"},{"role":"assistant","content":"b"}],"rejected":[]}"#,
      format: .preference),
    Row(
      testDescription: "instances",
      row: #"{"id":"1","instruction":"a","instances":[{"input":"","output":"b"}]}"#,
      format: .instances),
    Row(testDescription: "a pair", row: #"{"question":"a","answer":"b"}"#, format: .pair),
    Row(testDescription: "a class", row: #"{"text":"a","label":1}"#, format: .pair),
    Row(
      testDescription: "a pair in capitals", row: #"{"Question":"a","AI Response":"b"}"#,
      format: .pair),
    Row(testDescription: "plain text", row: #"{"text":"a"}"#, format: .text, isPair: false),
    Row(testDescription: "unknown keys", row: #"{"alpha":"a"}"#, isPair: false),
  ]

  @Test(arguments: rows) func `rows are known by their keys`(row: Row) throws {
    let directory = try TemporaryDirectory()
    let path = try directory.file("rows", row.row + "\n")
    var reader = try RowReader(path, called: "F")
    let example = Example(try #require(try reader.next()))
    #expect(example?.format == row.format)
    #expect((example?.isPair ?? false) == row.isPair)
  }

  struct Reading: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var row: String
    var input: [String]
    var user: [String]
    var output: String
    var isNegative = false
  }

  static let readings = [
    Reading(
      testDescription: "a prompt and a completion of messages",
      row:
        #"{"prompt":[{"role":"system","content":"s"},{"role":"user","content":"u"}],"completion":[{"content":"x"},{"content":"y"}]}"#,
      input: ["s", "u"], user: ["u"], output: "x\ny"),
    Reading(
      testDescription: "an instruction with all around it",
      row:
        #"{"system":"s","history":[["h","i"]],"instruction":"j","input":"n","output":"o"}"#,
      input: ["s", "h", "i", "j", "n"], user: ["j\nn"], output: "o"),
    Reading(
      testDescription: "the first of several instances",
      row:
        #"{"instruction":"j","instances":[{"input":"n","output":"o"},{"input":"x","output":"y"}]}"#,
      input: ["j", "n"], user: ["j\nn"], output: "o"),
    Reading(
      testDescription: "conversations with a system",
      row:
        #"{"system":"s","conversations":[{"from":"human","value":"u"},{"from":"gpt","value":"g"}]}"#,
      input: ["s", "u"], user: ["u"], output: "g"),
    Reading(
      testDescription: "a preference with a system",
      row: #"{"system":"s","question":"q","chosen":"c","rejected":"r"}"#, input: ["s", "q"],
      user: ["q"], output: "c"),
    Reading(
      testDescription: "a preference after a conversation",
      row:
        #"{"messages":[{"role":"user","content":"u"}],"chosen":"c","rejected":"r"}"#,
      input: ["u"], user: ["u"], output: "c"),
    Reading(
      testDescription: "a chat whose last message is marked",
      row:
        #"{"messages":[{"role":"user","content":"u"},{"role":"assistant","content":"a","label":false}]}"#,
      input: ["u"], user: ["u"], output: "a", isNegative: true),
    Reading(
      testDescription: "a chat that calls no tool",
      row:
        #"{"messages":[{"role":"user","content":"u"},{"role":"assistant","content":"","tool_calls":null}]}"#,
      input: ["u"], user: ["u"], output: ""),
    Reading(
      testDescription: "roles by other names, and what is no message",
      row:
        #"{"messages":[7,{"role":"developer","content":"d"},{"role":"USER","content":"u"},{"role":"Model","content":"a"}]}"#,
      input: ["d", "u"], user: ["u"], output: "a"),
    Reading(
      testDescription: "messages that are no list",
      row: #"{"messages":"m","conversations":1,"question":"q","answer":"a"}"#, input: ["q"],
      user: ["q"], output: "a"),
    Reading(
      testDescription: "a choice without what was refused",
      row: #"{"chosen":"c","question":"q","answer":"a"}"#, input: ["q"], user: ["q"], output: "a"),
  ]

  @Test(arguments: readings) func `rows are read for what they hold`(reading: Reading) throws {
    let directory = try TemporaryDirectory()
    var reader = try RowReader(try directory.file("rows", reading.row + "\n"), called: "F")
    let row = try #require(try reader.next())
    let example = try #require(Example(row))
    #expect(example.input == reading.input)
    #expect(example.user == reading.user)
    #expect(example.output == reading.output)
    #expect(example.isNegative == reading.isNegative)
  }

  struct Count: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// Questions with their answers.
    var rows: [(String, String)]
    var counts: (gaps: Int, conflicting: Int, clusters: Int, usable: Int)
    var remarks: [RemarkedSight.Code] = []
  }

  static func different(_ count: Int, _ answer: (Int) -> String) -> [(String, String)] {
    (0..<count).map { ("question \($0) a\($0) b\($0) c\($0)", answer($0)) }
  }

  /// Questions of so many words, of which the second has another word in the middle.
  static func nearly(_ count: Int) -> [(String, String)] {
    let words = (0..<count).map { "word\($0)" }
    let other = words.enumerated().map { $0 == count / 2 ? "other" : $1 }
    return [(words.joined(separator: " "), "a"), (other.joined(separator: " "), "b")]
  }

  static let counts = [
    Count(
      testDescription: "three answers are one conflict",
      rows: [("q", "a"), ("q", "b"), ("q", "c")],
      counts: (0, 1, 1, 1), remarks: [.conflict]),
    Count(
      testDescription: "half of the rows hold gaps", rows: [("what {{x}}", "a"), ("plain", "b")],
      counts: (1, 0, 2, 2), remarks: [.gap]),
    Count(
      testDescription: "more gaps than inputs",
      rows: [("say {{x}}", "a"), ("say {{x}}", "b"), ("say {{x}}", "c")], counts: (3, 1, 1, 0),
      remarks: [.conflict, .gap]),
    Count(
      testDescription: "most of what is whole holds gaps",
      rows: [("what {{x}}", "a"), ("open", ""), ("\u{0}", "")], counts: (1, 0, 1, 0),
      remarks: [.unreadableRow, .incompleteRow, .gap]),
    Count(
      testDescription: "texts without words", rows: [("!!!", "a"), ("???", "b")],
      counts: (0, 0, 2, 2)),
    Count(
      testDescription: "one of 29 words is another", rows: nearly(29), counts: (0, 0, 1, 2),
      remarks: [.nearlyRepeated]),
    Count(
      testDescription: "one of 28 words is another", rows: nearly(28), counts: (0, 0, 2, 2)),
    Count(
      testDescription: "half of twenty rows have one answer",
      rows: different(20) { $0 < 10 ? "yes" : "no \($0)" }, counts: (0, 0, 20, 20),
      remarks: [.oneAnswer]),
    Count(
      testDescription: "one of two answers is that of half of the rows",
      rows: different(20) { $0 < 10 ? "yes" : "no" }, counts: (0, 0, 20, 20),
      remarks: [.oneAnswer]),
    Count(
      testDescription: "fewer than half have one answer",
      rows: different(20) { $0 < 9 ? "yes" : "no \($0)" }, counts: (0, 0, 20, 20)),
    Count(
      testDescription: "nineteen rows are too few to say so",
      rows: different(19) { $0 < 18 ? "yes" : "no" }, counts: (0, 0, 19, 19)),
    Count(
      testDescription: "all rows have one answer", rows: different(20) { _ in "yes" },
      counts: (0, 0, 20, 20)),
  ]

  @Test(arguments: counts) func `rows are counted for what they are`(count: Count) throws {
    let rows = count.rows.map { question, answer in
      question == "\u{0}" ? "no row" : #"{"question":"\#(question)","answer":"\#(answer)"}"#
    }
    let (examples, _, counts) = try Self.measure(rows.joined(separator: "\n"))
    #expect(
      (counts.gaps, counts.conflictingInputs, counts.inputClusters, counts.usable) == count.counts)
    #expect(examples.remarks.map(\.sight.code) == count.remarks)
  }

  @Test func `secrets are counted by row and by what they are`() throws {
    let examples = try Self.measure(
      """
      {"question":"one","answer":"a"}
      {"question":"mail a@b.org or c@b.org","answer":"b"}
      {"question":"mail","answer":"a@b.org"}
      """
    ).examples
    let name = examples.source.names[0]
    #expect(
      examples.remarks == [Remark(name, line: 2, .secrets(.email, rows: 2, distinct: 2))])
  }

  @Test func `several files are measured as one`() throws {
    let directory = try TemporaryDirectory()
    func file(_ name: String, alike: Bool) throws -> NamedFile {
      let rows = Self.different(20) { "\($0 / 2)" }.map { question, answer in
        let opening = alike ? "please write a short note about " : ""
        return #"{"question":"\#(opening)\#(question)","answer":"\#(answer)"}"#
      }
      return NamedFile(try directory.file(name, (rows + rows[..<3]).joined(separator: "\n")))
    }
    let (alike, other) = (try file("a", alike: true), try file("b", alike: false))
    let both = try ExampleFiles.measure([alike, other])
    guard case .examples(let counts) = both[0].evidence else { return }
    #expect(counts.rows == 46 && counts.inputs == 40 && counts.usable == 40)
    #expect(counts.repeated == 6 && counts.outputs == 20 && counts.commonestOutput == 4)
    #expect(both[1].finding == .unknown(.noRequests))
    #expect(both[1].evidence == .likeness(Likeness(inputs: 20, opening: 0, ending: 1)))
    let same = try ExampleFiles.measure([alike, alike])
    #expect(same[1].finding == .oneOf(["templated"]))
    #expect(same[1].evidence == .likeness(Likeness(inputs: 20, opening: 20, ending: 1)))
    let missing = [NamedFile("/none", called: "x"), NamedFile("/nil", called: "y")]
    #expect {
      try ExampleFiles.measure(missing + [missing[0]])
    } throws: { ($0 as? Problems)?.list.count == 2 }
  }

  @Test func `beginnings and ends are counted as by their words`() {
    var random = SplitMix64(seed: 14)
    for _ in 0..<100 {
      var count = LikenessCount()
      var (openings, endings): ([[String]: Int], [[String]: Int]) = ([:], [:])
      let inputs = Int.random(in: 0...12, using: &random)
      for _ in 0..<inputs {
        let words = (0..<Int.random(in: 0...8, using: &random)).map { _ in
          random.happens(0.2) ? "b" : "a"
        }
        count.add([words.prefix(2), words.dropFirst(2)].map { $0.joined(separator: " ") })
        if words.count >= 6 { openings[Array(words.prefix(6)), default: 0] += 1 }
        if words.count >= 4 { endings[Array(words.suffix(4)), default: 0] += 1 }
      }
      let expected = Likeness(
        inputs: inputs, opening: openings.values.max() ?? 0, ending: endings.values.max() ?? 0)
      #expect(count.likeness == expected)
    }
  }

  @Test func `either of two pairs is drawn as often`() throws {
    let directory = try TemporaryDirectory()
    let rows = (0..<3).map { #"{"prompt":"p","completion":"\#($0)"}"# }
    let path = try directory.file("train", rows.joined(separator: "\n"))
    var times: [Int: Int] = [:]
    for seed in 0..<600 {
      for line in try ExampleSample.lines(of: path, count: 1, seed: UInt64(seed)) {
        times[line, default: 0] += 1
      }
    }
    #expect(times.keys.sorted() == [1, 2, 3])
    #expect(times.values.allSatisfy { (150...250).contains($0) })
    #expect(try ExampleSample.lines(of: path, count: 0, seed: 1).isEmpty)
  }

  @Test(arguments: [
    ((1...21).map { "k\($0)" }.joined(separator: ",") + "\n1\n", "'k19', 'k20'); name"),
    ("question,answer\n", "holds no row; name a file with a pair a row"),
    ("{\"a\":1}\n{\"b\":1}\n", "(keys: 'a'); name"),
  ])
  func `what holds no example is refused`(text: String, problem: String) {
    #expect {
      try Self.measure(text)
    } throws: { "\($0)".contains(problem) }
  }

  @Test func `pairs are counted as what they are`() throws {
    let (examples, _, counts) = try Self.measure(
      """
      {"question":"How long is the notice?","answer":"30 days"}
      {"question":"how long is the notice","answer":"30  Days"}
      {"question":"How long is the notice?","answer":"60 days"}
      {"question":"What is {{name}} for?","answer":"x"}
      {"question":"2 + 3","answer":"5"}
      {"question":"2 - 3","answer":"-1"}
      {"question":"open","answer":""}
      not JSON
      """)
    #expect(counts.rows == 8)
    #expect(counts.unreadable == 1 && counts.incomplete == 1)
    #expect(counts.repeated == 1 && counts.conflictingInputs == 1)
    #expect(counts.inputs == 4 && counts.gaps == 1 && counts.usable == 4)
    #expect(examples.finding == .oneOf(["few"]))
    let remarks = examples.remarks.map { "\($0.line ?? 0) \($0.sight.code.rawValue)" }
    #expect(
      remarks == [
        "8 unreadable-row", "7 incomplete-row", "2 repeated", "3 conflict", "4 gap",
        "0 nearly-repeated",
      ])
  }

  @Test func `bad answers are no examples`() throws {
    let rows = (0..<60).map { number in
      let chat = #"[{"role":"user","content":"q\#(number)"},{"role":"assistant","content":"a"}]"#
      return #"{"messages":\#(chat),"label":\#(number % 2 == 0)}"#
    }
    let (examples, _, counts) = try Self.measure(rows.joined(separator: "\n"))
    #expect(counts.negative == 30 && counts.usable == 30)
    #expect(examples.finding == .oneOf(["few"]))
    #expect(
      examples.remarks.first == Remark(examples.source.names[0], line: 2, .badAnswers(30, of: 60)))
  }

  @Test func `a form that nobody filled in is no file of examples`() throws {
    let rows = (0..<100).map { number in
      #"{"instruction":"who are you \#(number)","output":"I am \#(number < 93 ? "{{name}}" : "it")"}"#
    }
    let (examples, _, counts) = try Self.measure(rows.joined(separator: "\n"))
    #expect(counts.gaps == 93 && counts.usable == 7)
    #expect(examples.finding == .oneOf(["few"]))
  }

  @Test(arguments: [
    (0, ["none"]), (1, ["few"]), (49, ["few"]), (50, ["dozens", "few"]),
    (200, ["hundreds", "dozens", "few"]), (1_000, ["thousands", "hundreds", "dozens", "few"]),
  ])
  func `a count is the most there can be`(count: Int, choices: [String]) {
    #expect(ExampleBand.choices(atMost: count) == choices)
  }

  @Test func `inputs from a template are told`() throws {
    func rows(_ count: Int, alike: Int) -> String {
      (0..<count).map { number in
        let opening = number < alike ? "Please write a short note about" : "\(number) a b c d e"
        return
          #"{"prompt":"\#(opening) thing \#(number) w\#(number) x\#(number)","completion":"ok \#(number)"}"#
      }.joined(separator: "\n")
    }
    #expect(try Self.measure(rows(20, alike: 6)).coverage.finding == .oneOf(["templated"]))
    #expect(try Self.measure(rows(20, alike: 5)).coverage.finding == .unknown(.noRequests))
    #expect(try Self.measure(rows(19, alike: 19)).coverage.finding == .unknown(.noRequests))
  }

  @Test func `golden questions among the examples are told`() throws {
    let train = """
      question,answer
      "How do I reset the password of my account on the new portal?",a
      "What does the basic plan cost in a month?",b
      """
    let golden = """
      question
      "how do I reset the password of my account on the new portal"
      "Hello, how do I reset the password of my account on the new portal?"
      "Where is the office?"
      """
    let examples = try Self.measure(train, golden: golden).examples
    #expect(examples.remarks.last?.sight == .leaks(2, wordForWord: 1, of: 3))
  }

  @Test func `a draw tells lines of pairs, the same for the same seed`() throws {
    let directory = try TemporaryDirectory()
    let rows = (0..<200).map { #"{"prompt":"p\#($0)","completion":"\#($0 % 4 == 0 ? "" : "c")"}"# }
    let path = try directory.file("train", rows.joined(separator: "\n"))
    let drawn = try ExampleSample.lines(of: path, count: 20, seed: 1)
    #expect(drawn.count == 20 && Set(drawn).count == 20 && drawn == drawn.sorted())
    #expect(drawn.allSatisfy { ($0 - 1) % 4 != 0 && $0 <= 200 })
    #expect(try ExampleSample.lines(of: path, count: 20, seed: 1) == drawn)
    #expect(try ExampleSample.lines(of: path, count: 20, seed: 2) != drawn)
    #expect(try ExampleSample.lines(of: path, count: 500, seed: 2).count == 150)
    var times: [Int: Int] = [:]
    for seed in 0..<400 {
      for line in try ExampleSample.lines(of: path, count: 30, seed: UInt64(seed)) {
        times[line, default: 0] += 1
      }
    }
    // Each of 150 lines is drawn 80 times of 400 on average; five standard deviations are 40.
    #expect(times.count == 150 && times.values.allSatisfy { (40...120).contains($0) })
  }

  @Test func `text for training is no pair`() throws {
    let (examples, _, counts) = try Self.measure("{\"text\":\"a b c\"}\n{\"text\":\"d\"}\n")
    #expect(examples.finding == .oneOf(["none"]))
    #expect(counts.usable == 0)
    #expect(examples.remarks.map(\.sight) == [.plainTexts(2, of: 2)])
  }

  @Test func `a file of other keys is refused with the keys`() {
    #expect {
      try Self.measure("{\"alpha\":1,\"beta\":2}\n")
    } throws: { error in
      "\(error)".hasSuffix(
        "has 1 rows, none with an input and an output that is known (keys: 'alpha', 'beta'); "
          + "name the columns 'question' and 'answer'")
    }
  }

  @Test func `nothing of the content comes out`() throws {
    let marker = "Zanzibarquux"
    let text = """
      {"question":"\(marker) {{gap}} mail \(marker)@example.com key AKIA\(marker)ABCDEFGH","answer":"\(marker)"}
      {"question":"\(marker) {{gap}} mail \(marker)@example.com key AKIA\(marker)ABCDEFGH","answer":"\(marker)"}
      {"question":"\(marker)"
      """
    let directory = try TemporaryDirectory()
    let path = try directory.file("train", text)
    for measured in try ExampleFiles.measure([NamedFile(path)], against: NamedFile(path)) {
      #expect(!String(reflecting: measured).contains(marker))
      for remark in measured.remarks { #expect(!remark.sight.words.contains(marker)) }
    }
  }
}
