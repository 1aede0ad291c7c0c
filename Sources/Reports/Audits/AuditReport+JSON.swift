import AnswerSpaces
import Rubrics
package import StrictJSON

extension AuditReport {
  /// Returns the report in format 1; numbers of combinations are strings, as they may be beyond 64 bits.
  package func json(version: String) -> JSONValue {
    let figures = audit.figures
    return [
      "format": 1,
      "tool": JSONValue.tool(version: version),
      "rubric": JSONValue(rubric, digest: digest),
      "findings": .array(findings.map(value)),
      "provedProperties": .array(
        provedProperties.map { ["id": .string($0.id), "states": .string($0.states)] }),
      "followOns": .array(audit.followOns.map(followOn)),
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
        "accepted": .bool(audit.isClean), "errors": .integer(errorCount),
        "notes": .integer(noteCount),
      ],
    ]
  }

  private func value(of finding: AuditFinding) -> JSONValue {
    var members: [String: JSONValue] = [
      "check": .string(finding.check), "severity": .string(finding.severity.rawValue),
      "subject": .string(finding.subject),
      "choice": finding.choice.map { .string($0) } ?? .null,
      "message": .string(finding.message),
      "witnesses": .array(finding.witnesses.map { JSONValue($0, in: rubric) }),
    ]
    if base != nil { members["inherited"] = .bool(isInherited(finding)) }
    return .object(members)
  }

  private func followOn(_ proof: FollowOnProof) -> JSONValue {
    var members: [String: JSONValue] = [
      "outcome": .string(proof.outcome), "rubric": .string(proof.rubric),
      "never": JSONValue(strings: proof.never),
    ]
    switch proof.verdict {
    case .proved: members["verdict"] = "proved"
    case .refuted(let here, let there):
      members["verdict"] = "refuted"
      members["here"] = JSONValue(here, in: rubric)
      members["there"] = JSONValue(there, in: proof.next ?? rubric)
    case .notComputed(let reason):
      members["verdict"] = "not-computed"
      members["reason"] = .string(reason)
    }
    return .object(members)
  }
}
