import DesignDocuments
import Diagnostics
import Layouts

/// The report of `check` as workflow commands, which GitHub Actions turns into annotations.
extension CheckReport {
  /// How many annotations of a kind GitHub keeps of one step.
  private static let annotationLimit = 10

  /// The report as workflow commands; the lines between them are for the log.
  var workflowCommands: Escaped<Terminal> {
    let limit = Self.annotationLimit
    var lines: [Escaped<Terminal>] = []
    for problem in problems.prefix(limit) {
      lines.append(command("error", ["title=unreadable"], problem.description))
    }
    for warning in warnings.prefix(limit) {
      lines.append(command("warning", ["title=rubric"], warning.description))
    }
    var rest: [String] = []
    for severity in Severity.allCases {
      let found = documents.flatMap { document in
        document.entries.filter { $0.counts && $0.finding.severity == severity }
          .map { (document.place, $0.finding) }
      }
      let taken =
        switch severity {
        case .error: problems.count
        case .warning: warnings.count
        case .note: 0
        }
      let room = max(0, limit - taken)
      for (name, finding) in found.prefix(room) { lines.append(command(finding, in: name)) }
      if found.count > room {
        rest.append(String.count(found.count - room, "more \(severity.rawValue)"))
      }
    }
    if !rest.isEmpty {
      lines.append("Not annotated, as GitHub keeps \(limit) of a kind: \(rest.listed()).")
    }
    lines.append("\(examined)")
    lines.append("\(summary)")
    return lines.map { $0 + "\n" }.joined()
  }

  private func command(_ finding: Finding, in file: String) -> Escaped<Terminal> {
    let start = finding.place.start
    let properties: [Escaped<WorkflowProperty>] = [
      "file=\(file)", "line=\(start.line)", "endLine=\(start.line)",
      "col=\(start.column)", "endColumn=\(finding.place.endColumn)", "title=\(finding.check)",
    ]
    var message = finding.sentence
    for related in finding.related {
      message += "\nLine \(related.place.start.line): \(related.message)"
    }
    if !finding.remedy.isEmpty { message += "\n" + finding.remedySentence }
    for line in finding.paste { message += "\n" + line }
    return command(finding.severity.command, properties, message)
  }

  /// Returns a command on a line of its own, which nothing in it can end.
  private func command(
    _ name: String, _ properties: [Escaped<WorkflowProperty>], _ message: String
  ) -> Escaped<Terminal> {
    let list = properties.joined(separator: ",").source
    return Escaped(trusted: "::\(name) \(list)::\(Escaped<WorkflowMessage>(message).source)")
  }
}

extension Severity {
  /// The workflow command of the severity.
  fileprivate var command: String { self == .note ? "notice" : rawValue }
}
