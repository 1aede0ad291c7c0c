import Rubrics
import TestSupport
import Testing

@testable import Measurements

/// What a measurement says in few words, and what it is before anything was counted.
@Suite struct SummaryTests {
  static func corpus(_ documents: Int, tokens: Int) -> Measurements.Evidence {
    var counts = CorpusCounts()
    (counts.documents, counts.tokens) = (documents, tokens)
    return .corpus(counts)
  }

  static func examples(_ usable: Int, of rows: Int) -> Measurements.Evidence {
    var counts = ExampleCounts()
    (counts.usable, counts.rows) = (usable, rows)
    return .examples(counts)
  }

  static let changes: Measurements.Evidence = {
    let day = CalendarDay(year: 2026, month: 6, day: 20)
    var counts = ChangeCounts([], documents: 1, since: day, until: day)
    counts.windows = [
      .weekly: WindowCount(hit: 3, total: 8), .yearly: WindowCount(hit: 1, total: 1),
    ]
    return .changes(counts)
  }()

  static let shares = [
    NamedShare(.mended, Share(4, of: 20)), NamedShare(.misread, Share(1, of: 20)),
  ]

  static let samples: [(evidence: Measurements.Evidence, choices: [String], words: String)] = [
    (corpus(1, tokens: 1), [], "1 document 1 token"),
    (corpus(2, tokens: 99), [], "2 documents 99 tokens"),
    (corpus(0, tokens: 100), [], "0 documents 100 tokens"),
    (corpus(2, tokens: 104), [], "2 documents 100 tokens"),
    (corpus(2, tokens: 105), [], "2 documents 110 tokens"),
    (corpus(2, tokens: 995), [], "2 documents 1000 tokens"),
    (corpus(16, tokens: 21_540), [], "16 documents 22000 tokens"),
    (changes, ["weekly", "static"], "3 of 8 weeks"), (changes, [], "1 of 1 year"),
    (changes, ["static"], "1 of 1 year"), (changes, ["daily"], ""),
    (examples(1, of: 1), [], "1 of 1 row"), (examples(3, of: 4), [], "3 of 4 rows"),
    (.likeness(Likeness(inputs: 20, opening: 2, ending: 3)), [], "3 of 20 inputs"),
    (.shares(shares), [], "20 questions 4 mended 1 misread"), (.shares([]), [], ""),
    (.rows(1), [], "1 question"), (.rows(2), [], "2 questions"), (.none, [], ""),
  ]

  @Test(arguments: samples)
  func `evidence has few words`(
    evidence: Measurements.Evidence, choices: [String], words: String
  ) {
    let measured = Measurement(
      question: "q", finding: .oneOf(choices), evidence: evidence,
      source: MeasuredSource(names: []))
    #expect(measured.summary == words)
  }

  @Test func `nothing was counted yet`() {
    func numbers(_ counts: Any) -> [Int] {
      Mirror(reflecting: counts).children.compactMap { $0.value as? Int }
    }
    for counts in [CorpusCounts(), ExampleCounts(), TextCounts()] as [Any] {
      #expect(numbers(counts).count >= 6 && numbers(counts).allSatisfy { $0 == 0 })
    }
    let sheet = Sheet(name: "s", rows: [])
    #expect(numbers(sheet) == [0, 0] && !sheet.isMarkedByModel)
    #expect(!SheetRow(line: 2).hasExpected)
  }

  @Test func `one choice or all of many are settled`() {
    let findings: [Finding] = [
      .oneOf(["a"]), .oneOf(["a", "b"]), .oneOf([]), .each([]), .each(["a", "b"]),
      .unknown(.noMarks),
    ]
    #expect(findings.map(\.isSettled) == [true, false, false, true, true, false])
    #expect(findings.map(\.choices) == [["a"], ["a", "b"], [], [], ["a", "b"], []])
  }

  @Test func `only a rubric that has every choice asks for it`() throws {
    let rubric = try BuiltInRubrics.module("rag-vs-fine-tuning").rubric
    func isAsked(_ question: String, _ choices: [String]) -> Bool {
      Measurement(
        question: question, finding: .oneOf(choices), evidence: .none,
        source: MeasuredSource(names: [])
      ).isAsked(by: rubric)
    }
    #expect(isAsked("gap", ["both", "none"]) && isAsked("gap", []))
    #expect(!isAsked("gap", ["both", "nonsense"]) && !isAsked("nonsense", []))
  }

  @Test func `what has grown old is of age`() {
    let old: [RemarkedSight] = [.quiet(days: 91, after: "weekly"), .oldMarks(days: 181)]
    #expect(old.map(\.isOfAge) == [true, true])
    #expect(!RemarkedSight.markedByModel.isOfAge && !RemarkedSight.copies(1, of: 2).isOfAge)
  }
}
