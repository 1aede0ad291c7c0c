import AnswerSpaces
import Diagnostics
import Layouts
import Rubrics

extension AuditReport {
  /// Returns the report, which has no shorter form.
  package func outlines(_ extent: Extent) -> [Outline] {
    [
      Outline(
        title: Phrase("Audit of \(rubric.nameAndOrigin)", .quiet), headline: headline,
        sections: [
          section(.error, heading: "What is wrong"), section(.note, heading: "Worth knowing"),
          withdrawals, properties, followOns, space,
        ])
    ]
  }

  private var headline: Phrase {
    let combinations = audit.figures.combinations.grouped()
    let counts = [
      errorCount > 0 ? String.count(errorCount, "error") : "no error",
      noteCount > 0 ? String.count(noteCount, "note") : "no note",
    ]
    return Phrase("\(counts.listed().capitalisingFirst)", .strong)
      + Phrase(" in \(combinations) combinations of answers, all of them looked at.")
  }

  private func section(
    _ severity: AuditFinding.Severity, heading: String
  ) -> Outline.Section {
    let items = findings.filter { $0.severity == severity && !isFolded($0) }.map { finding in
      Outline.Item(
        alert: severity == .error ? "Error" : "", title: Phrase(marked: finding.message),
        detail: finding.witnesses.map { Phrase($0, in: rubric) }.joined(separator: "; "),
        remedy: isInherited(finding)
          ? Phrase("It is so of its base \(base?.name ?? ""), too.") : "")
    }
    return Outline.Section(heading: heading, blocks: Outline.Block.items(items))
  }

  /// Names, check by check, what cannot be reached or makes no difference because of what is not offered.
  private var withdrawals: Outline.Section {
    let folded = findings.filter(isFolded)
    let options = rubric.withdrawn.map(\.id).listed()
    return Outline.Section(
      heading: "What follows from not offering \(options)",
      blocks: Outline.Block.items(
        folded.map(\.check).uniqued.map { check in
          Outline.Item(
            title: Phrase(check, .strong),
            detail: Phrase(
              folded.filter { $0.check == check }
                .map { finding in finding.subject + (finding.choice.map { ".\($0)" } ?? "") }
                .listed().sentence))
        }))
  }

  /// Returns whether a finding says no more than its subject, beside others of its check.
  private func isFolded(_ finding: AuditFinding) -> Bool {
    finding.comesOfWithdrawals && rubric.properties.allSatisfy { $0.id != finding.subject }
  }

  private var properties: Outline.Section {
    let items = provedProperties.map { property in
      Outline.Item(title: Phrase(property.id, .name), detail: Phrase(property.states.sentence))
    }
    return Outline.Section(heading: "Proved properties", blocks: Outline.Block.items(items))
  }

  private var space: Outline.Section {
    let figures = audit.figures
    let questions = figures.relevantQuestions.map { Phrase($0, .name) }
    return Outline.Section(
      heading: "The answer space",
      blocks: [
        .paragraph(
          "\(String.count(questions.count, "question")) of \(rubric.questions.count) bear on the outcome: \(questions.joined(separator: ", "))."
        ),
        .paragraph(
          "With no answers the outcome is \(figures.lean, .name)."),
        .table(outcomes(figures)),
        .paragraph(
          "A combination is a way of answering; how often people answer so is another matter."),
        .table(points(figures)),
      ])
  }

  private func outcomes(_ figures: AuditFigures) -> Outline.Table {
    Outline.Table(
      ["Combinations", "Of all", "Outcome"], numbers: ["Combinations", "Of all"],
      rows: figures.outcomes.map { share in
        .init(
          cells: [
            Phrase(share.count.grouped()), Phrase(share.share.percentage), Phrase(share.outcome),
          ])
      })
  }

  private func points(_ figures: AuditFigures) -> Outline.Table {
    let haveThresholds = figures.points.contains { $0.adoptAt != nil }
    let headings = ["Fewest", "Most"] + (haveThresholds ? ["Adopted at", "To spare"] : [])
    return Outline.Table(
      headings + ["Points of"], numbers: headings,
      rows: figures.points.map { range in
        let numbers = [range.least, range.most, range.adoptAt, range.headroom].compactMap(\.self)
        return .init(cells: numbers.map { Phrase("\($0)") } + [Phrase(range.option)])
      })
  }
}
