package import Decisions
import Diagnostics
import Layouts
import Rubrics

/// The report on what each question adds.
package struct AblationReport: Report {
  /// What each question adds.
  package var ablation: CaseAblation

  package init(on ablation: CaseAblation) {
    self.ablation = ablation
  }

  /// Returns the report, which has no shorter form.
  package func outlines(_ extent: Extent) -> [Outline] {
    let title = Phrase("What each question adds", .quiet)
    guard let best = ablation.best else {
      return [
        Outline(
          title: title,
          headline: Phrase("There is no case that somebody else documents.", .strong))
      ]
    }
    return [
      Outline(
        title: title, headline: headline(best),
        opening: Outline.Section(blocks: [.table(questions)]),
        sections: [
          Outline.Section(
            heading: "The best table of one question",
            blocks: [
              .paragraph("It reads \(best.question.id, .name) alone:"),
              .table(table(of: best)),
            ])
        ])
    ]
  }

  private func headline(_ best: CaseAblation.Row) -> Phrase {
    let cases = String.count(ablation.total, "documented case")
    return Phrase("The rubric gets the outcome of \(ablation.hits) of \(cases) right; ", .strong)
      + Phrase("a table that reads ", .strong) + Phrase(best.question.id, .name)
      + Phrase(" alone gets \(best.alone).", .strong)
  }

  private var questions: Outline.Table {
    Outline.Table(
      columns: ["Answered", "Better", "Worse", "Alone"].map { .init(heading: $0, isNumeric: true) }
        + [.init(heading: "Without the question")],
      rows: ablation.rows.map { row in
        .init(
          cells: [row.answered, row.better, row.worse, row.alone].map { Phrase("\($0)") }
            + [Phrase(row.question.id, .name)])
      })
  }

  private func table(of row: CaseAblation.Row) -> Outline.Table {
    Outline.Table(
      columns: ["Hits", "Cases"].map { .init(heading: $0, isNumeric: true) }
        + [.init(heading: "Answer"), .init(heading: "Outcome")],
      rows: row.table.map { entry in
        .init(
          cells: [
            Phrase("\(entry.hits)"), Phrase("\(entry.cases)"),
            entry.answer.map { Phrase($0.words.joined(separator: ", "), .name) } ?? "no answer",
            Phrase(entry.outcome, .name),
          ])
      })
  }
}
