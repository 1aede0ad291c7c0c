import AnswerSpaces
import Costs
import Decisions
import Diagnostics
import Layouts
import Reports
import Rubrics
import StrictJSON
import TestSupport
import Testing

/// Every report in every format, of a rubric whose every text is out to do harm.
@Suite struct HostileReportTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var report: any Report
  }

  static let rubric = HostileRubric.rubric

  static let samples: [Sample] = {
    let cases = SampleRubric.cases.map { sample in
      var hostile = sample
      hostile.title = HostileRubric.text
      hostile.why = HostileRubric.text
      return hostile
    }
    var samples = [
      Sample(
        testDescription: "advice",
        report: AdviceReport(HostileRubric.recommendation, digest: HostileRubric.text)),
      Sample(testDescription: "lint", report: LintReport(on: rubric, digest: "")),
      Sample(testDescription: "cases", report: CaseReport(on: cases, by: rubric, digest: "")),
      Sample(testDescription: "show", report: RubricReport(on: rubric)),
      Sample(
        testDescription: "list",
        report: RubricList(of: [.init(rubric: rubric, origin: HostileRubric.text)])),
      Sample(
        testDescription: "explanation",
        report: ExplanationReport(of: ExplanationReport.ids(in: rubric), in: rubric)),
      Sample(
        testDescription: "draft",
        report: DesignDraft(
          of: HostileRubric.recommendation, today: "2026-01-31", reviewBy: "2026-07-31")),
      Sample(
        testDescription: "validation",
        report: ValidationReport(on: [
          .init(name: HostileRubric.text, kind: nil, problems: [Problem(HostileRubric.text)])
        ])),
      Sample(
        testDescription: "verdict",
        report: LinesReport("Verdict", lines: [HostileRubric.text], value: .null)),
    ]
    if let audit = try? Audit(of: rubric) {
      samples.append(
        Sample(
          testDescription: "audit", report: AuditReport(on: rubric, digest: "", audit: audit)))
    }
    var promising = rubric
    promising.properties = []
    if let difference = try? RubricDifference(old: rubric, new: promising) {
      samples.append(
        Sample(
          testDescription: "difference",
          report: DifferenceReport(from: rubric, to: promising, difference: difference)))
    }
    if let suggestions = try? UndeclaredPromises(of: promising) {
      samples.append(
        Sample(
          testDescription: "suggestions",
          report: SuggestionReport(on: promising, digest: "", suggestions: suggestions)))
    }
    let estimate = try? CostEstimate.van { rubric in
      for index in rubric.outcomes.indices { rubric.outcomes[index].title = HostileRubric.text }
      rubric.costs.premise = HostileRubric.text
      for index in rubric.costs.lines.indices {
        rubric.costs.lines[index].title = HostileRubric.text
      }
    }
    if let estimate {
      samples.append(
        Sample(
          testDescription: "costs",
          report: CostReport(
            on: estimate, answers: CostEstimate.answers, by: rubric, digest: "")))
    }
    if let measured = try? MeasurementReport.sample(named: HostileRubric.text) {
      samples.append(Sample(testDescription: "measurement", report: measured))
    }
    if let check = try? CheckReportTests.report(named: HostileRubric.text) {
      samples.append(Sample(testDescription: "check", report: check))
    }
    return samples
  }()

  @Test(arguments: samples) func `no format passes on anything that is obeyed`(
    sample: Sample
  ) throws {
    for format in type(of: sample.report).formats {
      let output = sample.report.rendered(as: format)
      #expect(
        !output.unicodeScalars.contains { $0 != "\n" && $0.isUnsafeToPrint }, "\(format)")
      guard format == .html || format == .svg || format == .junit || format == .markdown else {
        continue
      }
      let body =
        switch format {
        case .html: output.withoutAssets
        case .markdown: output.withoutCode
        default: output
        }
      // By scalars, as whoever reads the output goes.
      let tags = body.unicodeScalars.split(separator: "<").dropFirst().map { tag in
        String(String.UnicodeScalarView(tag.prefix { $0.isASCII && $0.properties.isAlphabetic }))
      }
      #expect(tags.count { $0 == "script" } <= (format == .html ? 2 : 0), "\(format)")
    }
  }
}

extension String {
  /// Markdown without its code, in which nothing is obeyed: blocks by their fences, then spans.
  fileprivate var withoutCode: String {
    var lines: [Substring] = []
    var fence: Substring?
    for line in split(separator: "\n", omittingEmptySubsequences: false) {
      let run = line.prefix { $0 == "`" }
      if let open = fence {
        if run == line, run.utf8.count >= open.utf8.count { fence = nil }
      } else if run.utf8.count >= 3 {
        fence = run
      } else {
        lines.append(line)
      }
    }
    var text = String.UnicodeScalarView()
    var rest = lines.joined(separator: "\n").unicodeScalars[...]
    while let first = rest.first {
      if first == "\\" {
        text.append(contentsOf: rest.prefix(2))
        rest = rest.dropFirst(2)
        continue
      }
      let run = rest.prefix { $0 == "`" }
      guard !run.isEmpty else {
        text.append(first)
        rest = rest.dropFirst()
        continue
      }
      // A span ends at the next run of as many backticks.
      var behind = rest.dropFirst(run.count)
      while !behind.isEmpty {
        let ticks = behind.prefix { $0 == "`" }
        behind = behind.dropFirst(max(1, ticks.count))
        if ticks.count == run.count { break }
      }
      rest = behind
    }
    return String(text)
  }
}
