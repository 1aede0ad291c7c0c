import Layouts
import Rubrics
import TestSupport
import Testing

@testable import Measurements
@testable import Reports

@Suite struct MeasurementReportTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var style: TextStyle
  }

  static let samples = [
    Sample(testDescription: "60", style: TextStyle(width: 60)),
    Sample(testDescription: "80", style: TextStyle(width: 80)),
    Sample(testDescription: "120-ascii", style: TextStyle(width: 120, glyphs: .ascii)),
  ]

  @Test(arguments: samples) func `the page reads as recorded`(sample: Sample) throws {
    let text = try MeasurementReport.sample().rendered(in: sample.style)
    for line in text.split(separator: "\n") {
      #expect(String(line).displayWidth <= sample.style.width, "\(line)")
      #expect(sample.style.glyphs == .unicode || line.utf8.allSatisfy { $0 < 0x80 }, "\(line)")
    }
    try Golden.compare(text, with: "measurement-\(sample.testDescription).txt")
  }

  @Test func `the Markdown reads as recorded`() throws {
    try Golden.compare(
      MeasurementReport.sample().rendered(as: .markdown), with: "measurement.md")
  }

  @Test func `the JSON reads as recorded`() throws {
    try Golden.compare(MeasurementReport.sample().rendered(as: .json), with: "measurement.json")
  }

  struct Outlook: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var marks: (mended: Int, wrong: Int, rows: Int)
    var says: String
  }

  @Test(arguments: [
    Outlook(
      testDescription: "a look", marks: (4, 1, 8), says: "8 questions are a look, not a measure"),
    Outlook(
      testDescription: "a few more", marks: (12, 1, 14), says: "more questions would settle it"),
    Outlook(testDescription: "close to one in five", marks: (11, 4, 20), says: "worth a morning"),
  ])
  func `an open test says what more questions would do`(sample: Outlook) {
    let (mended, wrong, rows) = sample.marks
    let shares = (Share(mended, of: rows), Share(wrong, of: rows))
    let measured = Measurement(
      question: "gap",
      finding: .oneOf(GapMeasurement.choices(mended: shares.0, wrong: shares.1)),
      evidence: .shares([
        NamedShare(.mended, shares.0), NamedShare(.stillWrong, shares.1),
      ]), source: MeasuredSource(names: ["sheet.csv"]))
    let words = EvidenceWords(measured).sentences.joined(separator: " ")
    #expect(words.contains(sample.says), "\(words)")
  }

  @Test(arguments: [
    (Answer.choice("weekly"), Answer.choice("weekly"), true),
    (.choice("weekly"), .choice("monthly"), false),
    (.choice("weekly"), .oneOf(["monthly", "weekly"]), true),
    (.choice("daily"), .oneOf(["monthly", "weekly"]), false),
    (.oneOf(["daily", "weekly"]), .choice("weekly"), true),
    (.oneOf(["daily", "weekly"]), .oneOf(["weekly", "monthly"]), false),
    (.unknown, .choice("weekly"), true),
    (.choices(["format"]), .choices(["format", "tone"]), false),
  ])
  func `what was said and what was measured agree or not`(
    said: Answer, measured: Answer, agrees: Bool
  ) {
    #expect(said.agrees(with: measured) == agrees)
  }
}
