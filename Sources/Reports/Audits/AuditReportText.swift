import AnswerSpaces
import Diagnostics
import Rubrics

/// The report of the audit as text for people.
package struct AuditReportText: Sendable {
  /// How it looks.
  package var style: TextStyle

  /// Creates a format.
  package init(style: TextStyle = TextStyle()) {
    self.style = style
  }

  /// Returns the report.
  package func text(of report: AuditReport) -> String {
    OutlineText(style: style).text(
      of: Outline(
        title: Phrase("Audit of \(report.rubric.id) \(report.rubric.version)", .quiet),
        headline: headline(of: report),
        sections: [
          findings(.error, of: report, heading: "What is wrong"),
          findings(.note, of: report, heading: "Worth knowing"), properties(of: report),
          space(of: report),
        ]
        .filter { !$0.blocks.isEmpty }))
  }

  private func headline(of report: AuditReport) -> Phrase {
    let combinations = report.audit.figures.combinations.grouped()
    let errors = report.findings.count { $0.severity == .error }
    let notes = report.findings.count - errors
    let counts = [
      errors > 0 ? String.count(errors, "error") : "no error",
      notes > 0 ? String.count(notes, "note") : "no note",
    ]
    return Phrase("\(counts.listed().capitalisingFirst)", .strong)
      + Phrase(" in \(combinations) combinations of answers, all of them looked at.")
  }

  private func findings(
    _ severity: AuditFinding.Severity, of report: AuditReport, heading: String
  ) -> Outline.Section {
    let items = report.findings.filter { $0.severity == severity }.map { finding in
      Outline.Item(
        alert: severity == .error ? "Error" : "", title: Phrase(marked: finding.message),
        detail: finding.witnesses.map { Phrase($0, in: report.rubric) }.joined(separator: "; "))
    }
    return Outline.Section(
      heading: heading, blocks: items.isEmpty ? [] : [.list(Outline.List(items: items))])
  }

  private func properties(of report: AuditReport) -> Outline.Section {
    let items = report.provedProperties.map { property in
      Outline.Item(title: Phrase(property.id, .name), detail: Phrase(property.states.sentence))
    }
    return Outline.Section(
      heading: "Proved properties", blocks: items.isEmpty ? [] : [.list(Outline.List(items: items))]
    )
  }

  private func space(of report: AuditReport) -> Outline.Section {
    let figures = report.audit.figures
    let questions = figures.relevantQuestions.map { Phrase($0, .name) }
    return Outline.Section(
      heading: "The answer space",
      blocks: [
        .paragraph(
          Phrase(
            "\(String.count(questions.count, "question")) of \(report.rubric.questions.count) bear "
              + "on the outcome: ") + questions.joined(separator: ", ") + Phrase(".")),
        .paragraph(
          Phrase("With no answers the outcome is ") + Phrase(figures.lean, .name) + Phrase(".")),
        .table(outcomes(figures)), .table(points(figures)),
      ])
  }

  private func outcomes(_ figures: AuditFigures) -> Outline.Table {
    Outline.Table(
      columns: ["Combinations", "Share"].map { .init(heading: $0, isNumeric: true) }
        + [.init(heading: "Outcome")],
      rows: figures.outcomes.map { share in
        .init(
          cells: [
            Phrase(share.count.grouped()), Phrase(share.share.percentage), Phrase(share.outcome),
          ])
      })
  }

  private func points(_ figures: AuditFigures) -> Outline.Table {
    let haveThresholds = figures.points.contains { $0.adoptAt != nil }
    let headings = ["Fewest", "Most"] + (haveThresholds ? ["Adopted at", "Headroom"] : [])
    return Outline.Table(
      columns: headings.map { .init(heading: $0, isNumeric: true) } + [.init(heading: "Points of")],
      rows: figures.points.map { range in
        let numbers = [range.least, range.most, range.adoptAt, range.headroom].compactMap(\.self)
        return .init(cells: numbers.map { Phrase("\($0)") } + [Phrase(range.option)])
      })
  }
}
