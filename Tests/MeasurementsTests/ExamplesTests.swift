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
