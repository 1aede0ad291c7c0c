import Rubrics
package import StrictJSON

extension LintReport {
  /// Returns the report in format 1.
  package func json(version: String) -> JSONValue {
    var members: [String: JSONValue] = [
      "format": 1,
      "tool": JSONValue.tool(version: version),
      "rubric": JSONValue(rubric, digest: digest),
      "findings": .array(findings.map(Self.value)),
      "summary": [
        "accepted": .bool(isAccepted),
        "errors": .integer(count(.error)),
        "warnings": .integer(count(.warning)),
        "notes": .integer(count(.note)),
      ],
    ]
    members["inherited"] = inherited.map {
      ["rubric": .string($0.base), "findings": .integer($0.count)]
    }
    return .object(members)
  }

  private static func value(of finding: LintFinding) -> JSONValue {
    [
      "rule": .string(finding.rule), "severity": .string(finding.severity.rawValue),
      "entry": .string(finding.entry), "location": .string(finding.location),
      "message": .string(finding.message), "remedy": .string(finding.remedy),
    ]
  }
}
