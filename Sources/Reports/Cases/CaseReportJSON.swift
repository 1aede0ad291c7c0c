import Decisions
import Rubrics
package import StrictJSON

/// The report on documented cases as JSON, in format 1.
package struct CaseReportJSON: Sendable {
  /// The version of the tool.
  package var version: String

  /// Creates a format.
  package init(version: String) {
    self.version = version
  }

  /// Returns the report.
  package func value(of report: CaseReport) -> JSONValue {
    [
      "format": 1,
      "tool": JSONValue.tool(version: version),
      "rubric": JSONValue(report.rubric, digest: report.digest),
      "cases": .array(report.results.map(Self.value)),
      "summary": [
        "overall": Self.value(of: report.overall),
        "byOutcome": .array(report.byOutcome.map(Self.value)),
        "byGrade": .array(report.byGrade.map(Self.value)),
        "documentedMisses": .integer(report.results.count(where: \.isDocumentedMiss)),
        "outdatedMisses": .integer(report.results.count(where: \.isOutdatedMiss)),
        "accepted": .bool(report.isAccepted),
      ],
    ]
  }

  private static func value(of result: CaseResult) -> JSONValue {
    let documentedCase = result.documentedCase
    return [
      "id": .string(documentedCase.id), "title": .string(documentedCase.title),
      "source": .string(documentedCase.source),
      "expected": JSONValue(strings: documentedCase.expectation.outcomes),
      "outcome": .string(result.decision.outcome.id), "hit": .bool(result.isHit),
      "missingAdvice": JSONValue(strings: result.missingAdvice),
      "missingPrerequisites": JSONValue(strings: result.missingPrerequisites),
      "why": .string(documentedCase.why),
      "miss": documentedCase.documentedMiss.map { .string($0) } ?? .null,
    ]
  }

  private static func value(of rate: CaseReport.Rate) -> JSONValue {
    ["name": .string(rate.name), "hits": .integer(rate.hits), "total": .integer(rate.total)]
  }
}
