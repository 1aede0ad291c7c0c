import Diagnostics
import Rubrics

/// The report of the linter as text for people.
package struct LintReportText: Sendable {
  /// How it looks.
  package var style: TextStyle

  /// Creates a format.
  package init(style: TextStyle = TextStyle()) {
    self.style = style
  }

  /// Returns the report.
  package func text(of report: LintReport) -> String {
    OutlineText(style: style).text(
      of: Outline(
        title: Phrase("Lint of \(report.rubric.id) \(report.rubric.version)", .quiet),
        headline: headline(of: report),
        sections: report.rules.compactMap { section(on: $0, in: report) }))
  }

  private func headline(of report: LintReport) -> Phrase {
    guard !report.findings.isEmpty else {
      return Phrase("Nothing found by \(report.rules.count) rules.", .strong)
    }
    let counts = [
      String.count(report.count(.error), "error"), String.count(report.count(.warning), "warning"),
      String.count(report.count(.note), "note"),
    ]
    return Phrase("\(counts.listed()).", .strong)
  }

  private func section(on rule: any LintRule, in report: LintReport) -> Outline.Section? {
    let findings = report.findings.filter { $0.rule == rule.id }
    guard !findings.isEmpty else { return nil }
    let items = findings.map { finding in
      Outline.Item(
        alert: finding.severity.rawValue.capitalisingFirst, title: Phrase(finding.message),
        detail: Phrase(finding.location, .name),
        remedy: Phrase(finding.remedy.capitalisingFirst.sentence))
    }
    return Outline.Section(
      heading: rule.id,
      blocks: [.paragraph(Phrase(rule.summary)), .list(Outline.List(items: items))])
  }
}
