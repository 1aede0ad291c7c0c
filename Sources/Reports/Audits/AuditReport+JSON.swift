import AnswerSpaces
import Rubrics
package import StrictJSON

extension AuditReport {
  /// Returns the report in format 1; numbers of combinations are strings, as they may be beyond 64 bits.
  package func json(version: String) -> JSONValue {
    let figures = audit.figures
    let errors = findings.count { $0.severity == .error }
    return [
      "format": 1,
      "tool": JSONValue.tool(version: version),
      "rubric": JSONValue(rubric, digest: digest),
      "findings": .array(findings.map { Self.value(of: $0, in: rubric) }),
      "provedProperties": .array(
        provedProperties.map { ["id": .string($0.id), "states": .string($0.states)] }),
      "combinations": .string(figures.combinations.description),
      "outcomes": .array(
        figures.outcomes.map { share in
          [
            "id": .string(share.outcome), "combinations": .string(share.count.description),
            "share": .number(share.share),
          ]
        }),
      "points": .array(
        figures.points.map { range in
          var members: [String: JSONValue] = [
            "option": .string(range.option), "least": .integer(range.least),
            "most": .integer(range.most),
          ]
          members["adoptAt"] = range.adoptAt.map(JSONValue.integer)
          members["headroom"] = range.headroom.map(JSONValue.integer)
          return .object(members)
        }),
      "lean": .string(figures.lean),
      "relevantQuestions": JSONValue(strings: figures.relevantQuestions),
      "nodes": .integer(figures.nodeCount),
      "summary": [
        "accepted": .bool(audit.isClean), "errors": .integer(errors),
        "notes": .integer(findings.count - errors),
      ],
    ]
  }

  private static func value(of finding: AuditFinding, in rubric: Rubric) -> JSONValue {
    [
      "check": .string(finding.check), "severity": .string(finding.severity.rawValue),
      "subject": .string(finding.subject),
      "choice": finding.choice.map { .string($0) } ?? .null,
      "message": .string(finding.message),
      "witnesses": .array(
        finding.witnesses.map { witness in
          [
            "answers": JSONValue(witness.answers, in: rubric),
            "plan": witness.plan.map { .string($0) } ?? .null,
            "outcome": .string(witness.outcome),
          ]
        }),
    ]
  }
}
