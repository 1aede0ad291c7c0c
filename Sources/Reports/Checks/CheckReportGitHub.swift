import DesignDocuments
import Diagnostics

/// The report of `check` as workflow commands, which GitHub Actions turns into annotations.
package struct CheckReportGitHub: Sendable {
  /// How many annotations of a kind GitHub keeps of one step.
  static let limit = 10

  /// Creates a format.
  package init() {}

  /// Returns the report.
  package func text(of report: CheckReport) -> String {
    var lines: [String] = []
    for problem in report.problems.prefix(Self.limit) {
      lines.append("::error title=\("unreadable".property)::\(problem.description.data)")
    }
    var rest: [String] = []
    for severity in Severity.allCases {
      let found = report.documents.flatMap { document in
        document.entries.filter { $0.counts && $0.finding.severity == severity }
          .map { (document.report.name, $0.finding) }
      }
      let room =
        severity == .error ? max(0, Self.limit - report.problems.count) : Self.limit
      for (name, finding) in found.prefix(room) { lines.append(command(finding, in: name)) }
      if found.count > room {
        rest.append(String.count(found.count - room, "more \(severity.rawValue)"))
      }
    }
    if !rest.isEmpty {
      lines.append("Not annotated, as GitHub keeps \(Self.limit) of a kind: \(rest.listed()).")
    }
    lines.append(report.examined)
    lines.append(report.summary)
    return lines.map { $0 + "\n" }.joined()
  }

  private func command(_ finding: Finding, in file: String) -> String {
    let start = finding.place.start
    let properties = [
      "file=\(file.visible.property)", "line=\(start.line)", "endLine=\(start.line)",
      "col=\(start.column)", "endColumn=\(finding.place.endColumn)",
      "title=\(finding.check.property)",
    ]
    var message = finding.sentence
    for related in finding.related {
      message += "\nLine \(related.place.start.line): \(related.message.visible)"
    }
    if !finding.remedy.isEmpty { message += "\n" + finding.remedySentence }
    return "::\(finding.severity.command) \(properties.joined(separator: ","))::\(message.data)"
  }
}

extension Severity {
  /// The workflow command of the severity.
  fileprivate var command: String { self == .note ? "notice" : rawValue }
}

extension String {
  /// The text as the message of a workflow command, escaped as the runner takes it back.
  fileprivate var data: String {
    replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  /// The text as a property of a workflow command.
  fileprivate var property: String {
    data.replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
