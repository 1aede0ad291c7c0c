import AnswerSpaces
import Testing

@testable import Batches
@testable import Rubrics

@Suite struct BatchTests {
  /// Runs a batch over bytes handed out in pieces, and returns what it wrote.
  static func run(
    _ batch: Batch, over input: [UInt8], pieces: Int = .max, threads: Int = 1
  ) throws -> (output: String, summary: BatchSummary) {
    var position = 0
    var output: [UInt8] = []
    let summary = try batch.run(threads: threads) { buffer in
      let count = min(pieces, buffer.count, input.count - position)
      buffer.copyBytes(from: input[position..<position + count])
      position += count
      return count
    } writing: {
      output += $0
    }
    return (String(decoding: output, as: UTF8.self), summary)
  }

  static func plainly(_ lines: [[UInt8]], _ plain: PlainLine) -> (output: String, refused: Int) {
    var output: [UInt8] = []
    var refused = 0
    for (index, line) in lines.enumerated() {
      let result = plain.result(of: line[...], number: index + 1)
      output += result.line
      if result.isRefused { refused += 1 }
    }
    return (String(decoding: output, as: UTF8.self), refused)
  }

  @Test(arguments: 0..<80)
  func `any line gives what the plain way gives, however it is cut and shared out`(
    seed: Int
  ) throws {
    var random = RandomLines(seed: UInt64(seed))
    let rubric = random.rubric(DecisionMethod.allCases[seed / 2 % 2])
    let space = try AnswerSpace(of: rubric)
    let lines = (0..<100).map { _ in random.line(for: rubric) }
    let plain = Self.plainly(lines, PlainLine(rubric: rubric, space: space))
    let input = Array(lines.joined(separator: [0x0A])) + (seed.isMultiple(of: 2) ? [0x0A] : [])
    // An empty last line without a line feed is no line.
    let isLastLost = lines.last?.isEmpty == true && !seed.isMultiple(of: 2)
    let expected =
      isLastLost
      ? plain.output.split(separator: "\n").dropLast().map { $0 + "\n" }.joined() : plain.output
    for (pieces, threads, block) in [(Int.max, 1, 4 << 20), (7, 1, 4096), (300, 3, 4096)] {
      let batch = Batch(rubric: rubric, space: space, capacity: block)
      let run = try Self.run(batch, over: input, pieces: pieces, threads: threads)
      #expect(run.output == expected)
      #expect(run.summary.lines == lines.count - (isLastLost ? 1 : 0))
      #expect(run.summary.refused == plain.refused - (isLastLost ? 1 : 0))
    }
  }

  @Test(arguments: 0..<20)
  func `a line says what the answer space says of its answers`(seed: Int) throws {
    var random = RandomLines(seed: UInt64(1000 + seed))
    let rubric = random.rubric(DecisionMethod.allCases[seed % 2])
    let space = try AnswerSpace(of: rubric)
    let batch = Batch(rubric: rubric, space: space)
    for _ in 0..<10 {
      let line = random.line(for: rubric)
      let text = NamedText(name: "line", bytes: line)
      guard let answers = try? SavedFile(text).answers(toExactly: rubric).answers else {
        continue
      }
      let firmness = space.firmness(of: answers)
      let possible = firmness.possible.map { "\"\($0)\"" }.joined(separator: ",")
      let output = try Self.run(batch, over: line).output
      #expect(output.contains("\"possible\":[\(possible)],"))
      #expect(output.hasSuffix(",\"standing\":\"\(firmness.standing.rawValue)\"}\n"))
    }
  }

  static let rubric = Rubric(
    id: "r",
    options: [
      RubricOption(id: "b", title: "B", need: "need", adoptAt: 2),
      RubricOption(id: "a", title: "A", need: "need", adoptAt: 1),
    ],
    outcomes: [
      Outcome(id: "b", title: "B", adopts: ["b"], headline: ""),
      Outcome(id: "a", title: "A", adopts: ["a"], headline: ""),
      Outcome(id: "both", title: "Both", adopts: ["b", "a"], headline: ""),
      Outcome(id: "none", title: "None", adopts: [], headline: ""),
    ],
    questions: [
      Question(
        id: "one", title: "", ask: "", isEssential: true,
        choices: [
          Choice(id: "high", label: "", points: [.init(option: "b", value: 2)]),
          Choice(id: "low", label: "", points: [.init(option: "b", value: -1)]),
        ]),
      Question(
        id: "two", title: "", ask: "", pick: .many,
        choices: [
          Choice(id: "left", label: "", points: [.init(option: "a", value: 1)]),
          Choice(id: "right", label: "", points: [.init(option: "a", value: -12)]),
        ]),
    ],
    rules: [Rule(id: "rule", when: .answer(question: "two", choices: ["right"]), .excludes, "a")])

  @Test(arguments: [
    (
      #"{"one":"high","two":["left"]}"#,
      #"{"outcome":"both","possible":["both"],"scores":{"a":1,"b":2},"standing":"settled"}"#
    ),
    (
      #"{ "two" : "right", "one" : "low" }"#,
      #"{"outcome":"none","possible":["none"],"scores":{"a":-12,"b":-1},"standing":"settled"}"#
    ),
    (
      #"{"two":[]}"#,
      #"{"outcome":"none","possible":["b","none"],"scores":{"a":0,"b":0},"standing":"undecided"}"#
    ),
    (
      #"{"one":"low","two":"unknown","plan":"both"}"#,
      #"{"outcome":"none","possible":["a","none"],"scores":{"a":0,"b":-1},"standing":"open"}"#
    ),
    (
      "", #"{"error":{"line":1,"message":"the line is empty; write {} for no answers"}}"#
    ),
    (
      #"{"one":"hihg"}"#,
      #"{"error":{"line":1,"message":"column 8: 'hihg' is no answer to 'one'; did you mean 'high'? choose high, low or unknown"}}"#
    ),
  ])
  func `a line of answers gives a line of results`(line: String, result: String) throws {
    let batch = Batch(rubric: Self.rubric, space: try AnswerSpace(of: Self.rubric))
    #expect(try Self.run(batch, over: Array("\(line)\n".utf8)).output == result + "\n")
  }

  @Test func `bad lines carry their own numbers and the others go on`() throws {
    let batch = Batch(rubric: Self.rubric, space: try AnswerSpace(of: Self.rubric))
    let lines = (1...5000).map { $0.isMultiple(of: 777) ? "oops" : #"{"one":"high","two":[]}"# }
    let input = Array(lines.joined(separator: "\n").utf8)
    for threads in 1...3 {
      let run = try Self.run(batch, over: input, threads: threads)
      let output = run.output.split(separator: "\n")
      #expect(output.count == 5000)
      #expect(run.summary == BatchSummary(lines: 5000, refused: 6))
      for (index, line) in output.enumerated() {
        #expect(line.contains("\"line\":\(index + 1),") == (index + 1).isMultiple(of: 777))
      }
    }
  }

  @Test(arguments: [1 << 20, (1 << 20) + 1, 5 << 20])
  func `a line beyond 1 MiB is refused, whatever it holds, and the next one goes on`(
    length: Int
  ) throws {
    let batch = Batch(rubric: Self.rubric, space: try AnswerSpace(of: Self.rubric))
    let long = Array("{}".utf8) + [UInt8](repeating: 0x20, count: length - 2)
    let input = Array("{}\n".utf8) + long + Array("\n{}\n{\n".utf8)
    for pieces in [Int.max, 1 << 16] {
      let run = try Self.run(batch, over: input, pieces: pieces)
      let isRefused = length > 1 << 20
      #expect(run.summary == BatchSummary(lines: 4, refused: isRefused ? 2 : 1))
      let refusal = #"{"error":{"line":2,"message":"the line is longer than 1 MiB"}}"#
      #expect(run.output.contains(refusal) == isRefused)
      #expect(run.output.contains(#"{"error":{"line":4,"#))
    }
  }

  @Test func `no input gives no results`() throws {
    let batch = Batch(rubric: Self.rubric, space: try AnswerSpace(of: Self.rubric))
    #expect(try Self.run(batch, over: []) == ("", BatchSummary()))
  }

  @Test func `a whole result takes the place of the short one`() throws {
    let batch = Batch(rubric: Self.rubric, space: try AnswerSpace(of: Self.rubric)) { file in
      Array("\(file.answers.count) \(file.plan ?? "-")".utf8)
    }
    let input = Array("{\"one\":\"low\",\"plan\":\"both\"}\n{}\n?\n".utf8)
    let run = try Self.run(batch, over: input)
    #expect(run.output.hasPrefix("1 both\n0 -\n{\"error\":{\"line\":3,"))
    #expect(run.summary == BatchSummary(lines: 3, refused: 1))
  }

  @Test func `whole results are written before many of them are held`() throws {
    let batch = Batch(rubric: Self.rubric, space: nil) { _ in [UInt8](repeating: 0x2E, count: 999) }
    let input = Array(String(repeating: "{}\n", count: 20_000).utf8)
    var position = 0
    var most = 0
    let summary = try batch.run(threads: 2) { buffer in
      let count = min(buffer.count, input.count - position)
      buffer.copyBytes(from: input[position..<position + count])
      position += count
      return count
    } writing: {
      most = max(most, $0.count)
    }
    #expect(summary.lines == 20_000)
    #expect(most < 1 << 20)
  }

  @Test func `without an answer space the standing is not computed`() throws {
    let run = try Self.run(Batch(rubric: Self.rubric, space: nil), over: Array("{}".utf8))
    #expect(
      run.output == #"{"outcome":"none","possible":["b","a","both","none"],"scores":{"a":0,"b":0},"#
        + "\"standing\":\"not-computed\"}\n")
  }

  @Test func `what reading and writing throw is passed on`() throws {
    struct Broken: Error {}
    let batch = Batch(rubric: Self.rubric, space: nil)
    #expect(throws: Broken.self) {
      try batch.run { _ in
        throw Broken()
      } writing: { _ in
      }
    }
    #expect(throws: Broken.self) {
      var isRead = false
      return try batch.run { buffer in
        defer { isRead = true }
        buffer.copyBytes(from: [0x7B, 0x7D])
        return isRead ? 0 : 2
      } writing: { _ in
        throw Broken()
      }
    }
  }
}
