import Decisions
import Rubrics
package import StrictJSON

extension CaseReport {
  /// Returns the report in format 1.
  package func json(version: String) -> JSONValue {
    [
      "format": 1,
      "tool": JSONValue.tool(version: version),
      "rubric": JSONValue(rubric, digest: digest),
      "cases": .array(results.map(value)),
      "setAside": JSONValue(strings: setAside.map(\.id)),
      "summary": [
        "overall": Self.value(of: overall),
        "documented": Self.value(of: documented), "own": Self.value(of: own),
        "byOutcome": .array(byOutcome.map(Self.value)),
        "byGrade": .array(byGrade.map(Self.value)),
        "documentedMisses": .integer(results.count(where: \.isDocumentedMiss)),
        "outdatedMisses": .integer(results.count(where: \.isOutdatedMiss)),
        "accepted": .bool(isAccepted),
      ],
    ]
  }

  private func value(of result: CaseResult) -> JSONValue {
    let documentedCase = result.documentedCase
    var members: [String: JSONValue] = [
      "id": .string(documentedCase.id), "title": .string(documentedCase.title),
      "source": .string(documentedCase.source),
      "expected": JSONValue(strings: documentedCase.expectation.outcomes),
      "outcome": .string(result.decision.outcome.id), "hit": .bool(result.isHit),
      "missingAdvice": JSONValue(strings: result.missingAdvice),
      "missingPrerequisites": JSONValue(strings: result.missingPrerequisites),
      "why": .string(documentedCase.why),
      "miss": documentedCase.documentedMiss.map { .string($0) } ?? .null,
    ]
    if let layer = layer(of: documentedCase) {
      members["overlay"] = ["id": .string(layer.id), "effect": .string(layer.effect.rawValue)]
    }
    return .object(members)
  }

  private static func value(of rate: CaseReport.Rate) -> JSONValue {
    [
      "name": .string(rate.name), "hits": .integer(rate.hits), "total": .integer(rate.total),
      "ownHits": .integer(rate.ownHits), "ownTotal": .integer(rate.ownTotal),
    ]
  }
}
