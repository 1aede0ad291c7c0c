import AnswerSpaces
import Rubrics

@testable import Measurements
@testable import Reports

extension MeasurementReport {
  /// Returns a report with a measurement of every kind, of the standard rubric.
  ///
  /// - Parameter name: What every file is called.
  /// - Returns: The report.
  /// - Throws: The problems of the rubric.
  static func sample(named name: String? = nil) throws -> MeasurementReport {
    let module = try BuiltInRubrics.module("rag-vs-fine-tuning")
    let known: Answers = [
      "volatility": .choice("weekly"), "citations": .choice("none"),
      "latency": .choice("relaxed"), "fact-source": .choice("both"),
      "evaluation": .choice("none"),
    ]
    var measurements = samples
    if let name {
      for index in measurements.indices {
        measurements[index].source.names = [name]
        for number in measurements[index].remarks.indices {
          measurements[index].remarks[number].file = name
        }
      }
    }
    let asked = module.rubric.questions.flatMap { question in
      measurements.filter { $0.question == question.id }
    }
    return MeasurementReport(
      on: asked,
      advice: MeasuredAdvice(
        asked, over: known, measuredBefore: ["evaluation"], by: module.rubric,
        in: try? AnswerSpace(of: module.rubric)),
      by: module.rubric, digest: String(repeating: "0", count: 64), plan: "rag")
  }

  private static var samples: [Measurement] {
    let commit = "c9536061" + String(repeating: "0", count: 32)
    let documents = MeasuredSource(
      names: ["docs/"], asOf: CalendarDay("2026-05-01"), commit: commit)
    let sheet = MeasuredSource(names: ["sheet.csv"], asOf: CalendarDay("2026-04-01"))
    return [
      Measurement(
        question: "volatility", finding: .oneOf(["quarterly"]), evidence: .changes(changes),
        source: documents,
        remarks: [Remark("docs/", .quiet(days: 400, after: "quarterly"))]),
      Measurement(
        question: "corpus", finding: .oneOf(["hundreds", "prompt-sized"]),
        evidence: .corpus(corpus), source: documents),
      Measurement(
        question: "examples", finding: .oneOf(["dozens", "few"]), evidence: .examples(examples),
        source: MeasuredSource(names: ["train.jsonl"]),
        remarks: (1...12).map { Remark("train.jsonl", line: $0, .conflictingInputs($0 + 1)) }),
      Measurement(
        question: "coverage", finding: .unknown(.noRequests),
        evidence: .likeness(Likeness(inputs: 150, opening: 9, ending: 12)),
        source: MeasuredSource(names: ["train.jsonl"])),
      Measurement(
        question: "gap", finding: .oneOf(["behaviour", "both"]),
        evidence: .shares([
          NamedShare(.mended, Share(4, of: 20)), NamedShare(.stillWrong, Share(13, of: 20)),
        ]), source: sheet, remarks: [Remark("sheet.csv", .invented(real: 8, of: 20))]),
      Measurement(
        question: "logic", finding: .oneOf(["mixed", "written", "tacit"]),
        evidence: .shares([NamedShare(.unwritten, Share(3, of: 10))]), source: sheet),
      Measurement(
        question: "behaviour", finding: .each([]),
        evidence: .shares([]), source: sheet),
      Measurement(
        question: "evaluation", finding: .oneOf(["basic"]), evidence: .rows(20), source: sheet),
    ]
  }

  private static var changes: ChangeCounts {
    ChangeCounts(
      windows: [
        .daily: WindowCount(hit: 11, total: 365), .weekly: WindowCount(hit: 10, total: 52),
        .monthly: WindowCount(hit: 7, total: 12), .quarterly: WindowCount(hit: 6, total: 8),
        .yearly: WindowCount(hit: 5, total: 5),
      ], documents: 16, changes: 40, changedLately: 6, first: CalendarDay("2021-01-04"),
      last: CalendarDay("2026-04-20"))
  }

  private static var corpus: CorpusCounts {
    var counts = CorpusCounts()
    (counts.documents, counts.words, counts.tokens, counts.bytes) = (16, 15_910, 21_034, 96_000)
    return counts
  }

  private static var examples: ExampleCounts {
    var counts = ExampleCounts()
    (counts.rows, counts.usable, counts.negative, counts.conflictingInputs) = (300, 150, 150, 3)
    counts.format = .labelledChat
    return counts
  }
}
