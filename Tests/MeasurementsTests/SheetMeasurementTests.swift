import Rubrics
import Testing

@testable import Measurements

@Suite struct SheetMeasurementTests {
  /// A sheet by how many rows have which marks without and with the facts.
  static func sheet(mended: Int, wrong: Int, right: Int, broken: Int = 0) -> Sheet {
    var rows: [SheetRow] = []
    func add(_ count: Int, _ closed: Bool, _ facts: Bool) {
      for _ in 0..<count {
        var row = SheetRow(line: rows.count + 2)
        (row.closed, row.facts) = (closed, facts)
        rows.append(row)
      }
    }
    add(mended, false, true)
    add(wrong, false, false)
    add(right, true, true)
    add(broken, true, false)
    return Sheet(name: "sheet.csv", rows: rows)
  }

  struct Sample: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var mended = 0
    var wrong = 0
    var right = 0
    var finding: Finding
  }

  static let samples = [
    Sample(testDescription: "no rows", finding: .unknown(.noMarks)),
    Sample(
      testDescription: "fourteen mended", mended: 14, finding: .oneOf(["knowledge"])),
    Sample(
      testDescription: "thirteen mended", mended: 13, finding: .oneOf(["knowledge", "both"])),
    Sample(testDescription: "fourteen wrong", wrong: 14, finding: .oneOf(["behaviour"])),
    Sample(testDescription: "fourteen right", right: 14, finding: .oneOf(["none"])),
    Sample(
      testDescription: "the page: 11 mended and 5 wrong of 20", mended: 11, wrong: 5, right: 4,
      finding: .oneOf(["both", "knowledge"])),
    Sample(
      testDescription: "eight are a look", mended: 4, wrong: 1, right: 3,
      finding: .oneOf(["knowledge", "none", "both", "behaviour"])),
    Sample(
      testDescription: "half and half of forty", mended: 20, wrong: 20, finding: .oneOf(["both"])),
    Sample(
      testDescription: "neither alone, both together", mended: 12, wrong: 12, right: 76,
      finding: .oneOf(["none", "knowledge", "behaviour"])),
    Sample(
      testDescription: "a few of each, surely below together", mended: 3, wrong: 3, right: 94,
      finding: .oneOf(["none"])),
    Sample(
      testDescription: "neither is sure", mended: 3, wrong: 3, right: 14,
      finding: .oneOf(["none", "knowledge", "behaviour", "both"])),
  ]

  @Test(arguments: samples) func `the marks tell the gap`(sample: Sample) {
    let sheet = Self.sheet(mended: sample.mended, wrong: sample.wrong, right: sample.right)
    #expect(GapMeasurement.measure(sheet).finding == sample.finding)
  }

  @Test func `a settled answer holds whatever the seen shares are`() {
    for total in stride(from: 1, through: 60, by: 7) {
      for mended in 0...total {
        for wrong in 0...(total - mended) {
          let (yes, no) = (Share(mended, of: total), Share(wrong, of: total))
          let choices = GapMeasurement.choices(mended: yes, wrong: no)
          #expect(Set(choices).count == choices.count)
          let guess =
            switch (yes.isSeen(atLeast: .oneFifth), no.isSeen(atLeast: .oneFifth)) {
            case (true, true): "both"
            case (true, false): "knowledge"
            case (false, true): "behaviour"
            case (false, false): "none"
            }
          #expect(choices.first == guess)
          let isSettled = [yes, no].allSatisfy {
            $0.isSurely(atLeast: .oneFifth) || $0.isSurely(below: .oneFifth)
          }
          #expect(choices.count > 1 || isSettled)
        }
      }
    }
  }

  @Test func `what the facts broke is told`() {
    let sheet = Self.sheet(mended: 10, wrong: 0, right: 8, broken: 2)
    let gap = GapMeasurement.measure(sheet)
    #expect(gap.remarks == [Remark("sheet.csv", .brokenByFacts(2, of: 20))])
    #expect(
      gap.evidence
        == .shares([
          NamedShare(.mended, Share(10, of: 20)), NamedShare(.stillWrong, Share(2, of: 20)),
        ]))
  }

  @Test(arguments: [
    (20, 0, 0, ["promising"]), (12, 8, 0, ["misses"]), (12, 0, 8, ["misread"]),
    (15, 17, 18, ["misread"]), (4, 8, 8, ["misses"]),
    (6, 0, 0, ["promising", "misread", "misses"]),
    (10, 3, 1, ["misses", "misread", "promising"]),
  ])
  func `the marks tell what retrieval does`(
    good: Int, misses: Int, misread: Int, choices: [String]
  ) {
    let all = good + misses + misread
    let found = RetrievalMeasurement.choices(
      misses: Share(misses, of: all), misread: Share(misread, of: all))
    #expect(found.first == choices.first)
    #expect(Set(found) == Set(choices))
  }

  @Test func `wrong with the facts, too, says nothing of retrieval`() {
    let rows = (0..<30).map { number in
      var row = SheetRow(line: number)
      (row.found, row.retrieved, row.facts) = (true, false, false)
      return row
    }
    let sheet = Sheet(name: "s", rows: rows)
    #expect(RetrievalMeasurement.measure(sheet).finding == .oneOf(["promising"]))
  }

  @Test func `what no document holds says nothing of retrieval`() {
    var row = SheetRow(line: 2)
    (row.found, row.written) = (false, .no)
    let sheet = Sheet(name: "s", rows: Array(repeating: row, count: 30))
    #expect(RetrievalMeasurement.measure(sheet).finding == .unknown(.noMarks))
  }

  @Test(arguments: [
    (0, 14, ["written"]), (14, 14, ["tacit"]), (35, 100, ["mixed"]),
    (3, 10, ["mixed", "written", "tacit"]),
    (40, 50, ["tacit"]), (4, 8, ["tacit", "mixed", "written"]),
  ])
  func `the marks tell where the know-how lives`(count: Int, total: Int, choices: [String]) {
    let found = LogicMeasurement.choices(Share(count, of: total))
    #expect(found.first == choices.first)
    #expect(Set(found) == Set(choices))
  }

  @Test func `the faults of what stays wrong tell the behaviour`() {
    let faults: [SheetRow.Fault] = [
      .tone, .tone, .tone, .judgement, .judgement, .fact, .fact, .limits, .tool, .format,
    ]
    let rows = faults.enumerated().map { number, fault in
      var row = SheetRow(line: number)
      (row.closed, row.facts, row.why) = (false, false, fault)
      return row
    }
    let measured = BehaviourMeasurement.measure(Sheet(name: "s", rows: rows))
    #expect(measured.finding == .each(["tone", "reasoning"]))
    let single = BehaviourMeasurement.measure(Sheet(name: "s", rows: [rows[0]]))
    #expect(single.finding == .unknown(.tooFew(rows: 1, needed: 2)))
  }

  /// Some questions, run by hand, are a test set; how many it takes for that only twenty leave no doubt of.
  @Test(arguments: [
    (1, 1, ["none", "basic"]), (9, 2, ["none", "basic"]), (10, 1, ["basic", "none"]),
    (17, 1, ["basic", "none"]), (19, 1, ["basic", "none"]),
    (20, 1, ["basic"]), (49, 2, ["basic"]), (50, 1, ["basic"]), (50, 2, ["mature"]),
  ])
  func `questions with an answer are an evaluation`(count: Int, days: Int, choices: [String]) {
    let rows = (0..<count).map { number in
      var row = SheetRow(line: number)
      row.hasExpected = true
      row.date = CalendarDay(number: 20_000 + number % days)
      return row
    }
    let measured = EvaluationMeasurement.measure(Sheet(name: "s", rows: rows))
    #expect(measured.finding == .oneOf(choices))
  }

  @Test func `a sheet without an expected answer tells nothing of the evaluation`() {
    for count in [0, 30] {
      let rows = Array(repeating: SheetRow(line: 2), count: count)
      let measured = EvaluationMeasurement.measure(Sheet(name: "s", rows: rows))
      #expect(measured.finding == .unknown(.noExpectedAnswers))
    }
  }

  @Test func `old marks and made-up questions are told`() {
    let rows = (0..<10).map { number in
      var row = SheetRow(line: number)
      (row.closed, row.facts, row.origin) = (true, true, number < 4 ? .real : .invented)
      row.date = CalendarDay(number: 20_000)
      return row
    }
    let sheet = Sheet(name: "s", rows: rows)
    let late = SheetMeasurement.measure(sheet, today: CalendarDay(number: 20_181))
    #expect(late[0].remarks.map(\.sight) == [.invented(real: 4, of: 10), .oldMarks(days: 181)])
    let soon = SheetMeasurement.measure(sheet, today: CalendarDay(number: 20_180))
    #expect(soon[0].remarks.map(\.sight) == [.invented(real: 4, of: 10)])
    #expect(soon.map(\.question) == ["gap", "retrieval", "logic", "behaviour", "evaluation"])
  }

  @Test func `fewer than one in ten broken by the facts is no remark`() {
    #expect(
      GapMeasurement.measure(Self.sheet(mended: 10, wrong: 0, right: 0, broken: 1)).remarks == [])
    #expect(
      GapMeasurement.measure(Self.sheet(mended: 9, wrong: 0, right: 0, broken: 1)).remarks.count
        == 1)
  }

  /// How many answers had a fault in their tone, of all with a fault.
  @Test(arguments: [(1, 2, false), (2, 10, true), (2, 11, false), (3, 15, true)])
  func `a fault seen twice in a fifth of the answers is behaviour`(
    count: Int, total: Int, isSeen: Bool
  ) {
    let rows = (0..<total).map { number in
      var row = SheetRow(line: number)
      (row.facts, row.why) = (false, number < count ? .tone : .fact)
      return row
    }
    let measured = BehaviourMeasurement.measure(Sheet(name: "s", rows: rows))
    #expect(measured.finding == .each(isSeen ? ["tone"] : []))
    #expect(measured.evidence == .shares([NamedShare(.tone, Share(count, of: total))]))
  }

  @Test func `only answers that are wrong with the facts, and say why, tell the behaviour`() {
    var rows = [SheetRow](repeating: SheetRow(line: 2), count: 4)
    (rows[0].facts, rows[0].why) = (true, .tone)
    (rows[1].facts, rows[2].why) = (false, .tone)
    (rows[3].facts, rows[3].why) = (false, .tone)
    #expect(
      BehaviourMeasurement.measure(Sheet(name: "s", rows: rows)).finding
        == .unknown(.tooFew(rows: 1, needed: 2)))
  }

  @Test func `answers that stand nowhere are counted among those that say`() {
    let marks: [SheetRow.Written?] = [.no, .yes, .partly, .no, nil]
    let rows = marks.enumerated().map { number, mark in
      var row = SheetRow(line: number)
      row.written = mark
      return row
    }
    let measured = LogicMeasurement.measure(Sheet(name: "s", rows: rows))
    #expect(measured.evidence == .shares([NamedShare(.unwritten, Share(2, of: 4))]))
    #expect(LogicMeasurement.measure(Sheet(name: "s", rows: [])).finding == .unknown(.noMarks))
  }

  @Test func `what retrieval found and what came of it are counted`() {
    let marks: [(found: Bool?, retrieved: Bool?, facts: Bool?)] = [
      (false, nil, nil), (true, nil, nil), (true, false, true), (true, false, false),
      (true, true, true), (true, false, nil), (nil, false, true), (false, false, true),
    ]
    let rows = marks.enumerated().map { number, mark in
      var row = SheetRow(line: number)
      (row.found, row.retrieved, row.facts) = mark
      return row
    }
    #expect(
      RetrievalMeasurement.measure(Sheet(name: "s", rows: rows)).evidence
        == .shares([NamedShare(.misses, Share(2, of: 6)), NamedShare(.misread, Share(1, of: 6))]))
  }

  @Test func `half of the questions real are enough`() {
    let rows = (0..<10).map { number in
      var row = SheetRow(line: number)
      row.origin = number < 5 ? .real : number < 10 ? .invented : nil
      return row
    }
    #expect(SheetMeasurement.measure(Sheet(name: "s", rows: rows))[0].remarks.isEmpty)
  }
}
