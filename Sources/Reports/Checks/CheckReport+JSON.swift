import AnswerSpaces
import DesignDocuments
import Diagnostics
package import StrictJSON

extension CheckReport {
  /// Returns the report: a promise to programs, in format 1.
  package func json(version: String) -> JSONValue {
    [
      "format": 1,
      "tool": JSONValue.tool(version: version),
      "documents": .array(documents.map { Self.value(of: $0.report) }),
      "findings": .array(
        documents.flatMap { document in
          document.entries.map { Self.value(of: $0, in: document.report.name) }
        }),
      "foreign": .array(foreign.map(JSONValue.string)),
      "warnings": .array(warnings.map { .string($0.description) }),
      "unread": .array(problems.map { .string($0.description) }),
      "summary": [
        "examined": .integer(documents.count), "inScope": .integer(inScope),
        "skipped": .integer(skipped), "unread": .integer(problems.count),
        "errors": .integer(count(.error)), "warnings": .integer(count(.warning)),
        "notes": .integer(count(.note)), "accepted": .integer(accepted),
        "baselined": .integer(baselined), "failed": .bool(fails),
      ],
    ]
  }

  private static func value(of document: DocumentReport) -> JSONValue {
    var members: [String: JSONValue] = [
      "file": .string(document.name), "inScope": .bool(document.isInScope),
      "declared": .bool(document.isDeclared),
      "why": [
        "reason": .string(document.scope.reason),
        "words": .array(
          document.scope.words.map { found in
            .object(
              place(found.place).merging(
                ["words": .string(found.words), "reading": .string(found.reading)]
              ) { first, _ in first })
          }),
      ],
    ]
    if let first = document.decisions.first {
      members["decision"] = first.declared.map(JSONValue.string)
      members["outcome"] = .string(first.outcome)
      members["standing"] = .string(first.standing.rawValue)
      members["decisions"] = .array(document.decisions.map(value))
    }
    if let suggestion = document.suggestion {
      members["suggestedDecision"] = suggestion.decision.map(JSONValue.string)
      members["suggestedDeclaration"] = .string(suggestion.text)
    }
    return .object(members)
  }

  private static func value(of decision: DocumentReport.DecisionReport) -> JSONValue {
    var members: [String: JSONValue] = [
      "rubric": .string(decision.rubric), "outcome": .string(decision.outcome),
      "standing": .string(decision.standing.rawValue),
      "line": .integer(decision.place.start.line),
    ]
    members["origin"] = decision.foreign.map { JSONValue($0) }
    members["id"] = decision.id.map(JSONValue.string)
    members["decision"] = decision.declared.map(JSONValue.string)
    return .object(members)
  }

  private static func value(of entry: CheckReport.Entry, in file: String) -> JSONValue {
    let finding = entry.finding
    var members: [String: JSONValue] = [
      "check": .string(finding.check), "severity": .string(finding.severity.rawValue),
      "file": .string(file), "message": .string(finding.message),
      "remedy": .string(finding.remedy), "fingerprint": .string(finding.fingerprint),
      "baselined": .bool(entry.isBaselined),
      "accepted": finding.accepted.map(JSONValue.string) ?? .null,
      "related": .array(
        finding.related.map { related in
          .object(
            place(related.place).merging(
              ["file": .string(file), "message": .string(related.message)]) { first, _ in first })
        }),
    ]
    members["subject"] = finding.subject.map(JSONValue.string)
    members["rubric"] = finding.rubric.map { JSONValue($0) }
    if !finding.paste.isEmpty { members["paste"] = JSONValue(strings: finding.paste) }
    return .object(members.merging(place(finding.place)) { first, _ in first })
  }

  private static func place(_ span: TextSpan) -> [String: JSONValue] {
    [
      "line": .integer(span.start.line), "column": .integer(span.start.column),
      "endColumn": .integer(span.endColumn),
    ]
  }
}
