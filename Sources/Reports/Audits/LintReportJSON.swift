import Rubrics
package import StrictJSON

/// The report of the linter as JSON, in format 1.
package struct LintReportJSON: Sendable {
  /// The version of the tool.
  package var version: String

  /// Creates a format.
  package init(version: String) {
    self.version = version
  }

  /// Returns the report.
  package func value(of report: LintReport) -> JSONValue {
    [
      "format": 1,
      "tool": JSONValue.tool(version: version),
      "rubric": JSONValue(report.rubric, digest: report.digest),
      "findings": .array(report.findings.map(Self.value)),
      "summary": [
        "accepted": .bool(report.isAccepted),
        "errors": .integer(report.count(.error)),
        "warnings": .integer(report.count(.warning)),
        "notes": .integer(report.count(.note)),
      ],
    ]
  }

  private static func value(of finding: LintFinding) -> JSONValue {
    [
      "rule": .string(finding.rule), "severity": .string(finding.severity.rawValue),
      "entry": .string(finding.entry), "location": .string(finding.location),
      "message": .string(finding.message), "remedy": .string(finding.remedy),
    ]
  }
}
