import AnswerSpaces
import DesignDocuments
import Diagnostics

/// The report of `check` as Markdown for a step summary or a comment on a pull request.
package struct CheckReportMarkdown: Sendable {
  /// How many findings are listed, so that the text stays within what a comment may hold.
  static let limit = 100

  /// Creates a format.
  package init() {}

  /// Returns the report.
  package func text(of report: CheckReport) -> String {
    var lines = [
      "### \(report.fails ? "Design docs: findings" : "Design docs: fine")", "",
      "\(report.examined) **\(report.summary)**",
    ]
    if !report.problems.isEmpty {
      lines += [""] + report.problems.prefix(Self.limit).map { "- \($0.description.markdown)" }
    }
    var room = Self.limit
    for document in report.documents {
      let counting = document.entries.filter(\.counts)
      guard !counting.isEmpty || !document.report.decisions.isEmpty else { continue }
      lines += ["", "#### \(document.report.name.markdown)"]
      lines += document.report.decisions.flatMap { ["", sentence($0)] }
      if !counting.isEmpty, room > 0 {
        lines += ["", "| Line | Severity | Finding | What to do |", "|---:|---|---|---|"]
        lines += counting.prefix(room).map { row($0.finding) }
        room -= min(room, counting.count)
      }
      if let suggestion = document.report.suggestion {
        lines += [
          "", "<details><summary>A declaration to paste and correct</summary>", "",
          suggestion.text.split(separator: "\n").map { String($0).visible }
            .joined(separator: "\n").fenced("markdown"), "</details>",
        ]
      }
      lines += waived(document)
    }
    let left = report.entries.count(where: \.counts) - (Self.limit - room)
    if left > 0 { lines += ["", "\(String.count(left, "more finding")) not listed here."] }
    return lines.map { $0 + "\n" }.joined()
  }

  private func sentence(_ decision: DocumentReport.DecisionReport) -> String {
    let name = decision.id.map { "\($0.markdown): " } ?? ""
    let declared = decision.declared.map { "declares **\($0.markdown)**" } ?? "declares no decision"
    return "\(name)\(declared); by \(decision.rubric.markdown) the answers lead to "
      + "**\(decision.outcome.markdown)**, \(decision.standing.words)."
  }

  private func row(_ finding: Finding) -> String {
    var message = finding.sentence.markdown
    for related in finding.related {
      message += "<br>Line \(related.place.start.line): \(related.message.markdown)"
    }
    return "| \(finding.place.start.line) | \(finding.severity.rawValue) "
      + "| `\(finding.check)` \(message) | \(finding.remedySentence.markdown) |"
  }

  private func waived(_ document: CheckReport.Document) -> [String] {
    let entries = document.entries.filter { !$0.counts }
    guard !entries.isEmpty else { return [] }
    let items = entries.prefix(Self.limit).map { entry in
      let reason = entry.finding.accepted.map { "accepted: \($0)" } ?? "in the baseline"
      return "- `\(entry.finding.check)` line \(entry.finding.place.start.line), \(reason.markdown)"
    }
    return ["", "<details><summary>\(entries.count) accepted or in the baseline</summary>", ""]
      + items + ["", "</details>"]
  }
}
