import Diagnostics
import Costs
import Rubrics

extension RubricPage {
  /// Writes what the costs are counted from, in short.
  mutating func writeCosts() {
    let model = rubric.costs
    let money = MoneyWords(currency: model.currency)
    page.paragraph(model.premise.sentence.markdown)
    page.paragraph(
      "A figure marked with \\* is our own, because the sources name the cost but give none. "
        + "`crossroads cost` counts them for your answers.")
    page.heading(3, "Quantities")
    page.table(
      [.init("Quantity"), .number("Unless answered"), .init("Read from")],
      model.drivers.map { driver in
        let figure = driver.readings.last.map { driver.words(of: $0, in: money) } ?? ""
        let readings = driver.readings.flatMap(\.when.questions)
        let readers = rubric.questions.filter { readings.contains($0.id) }
        return [
          driver.title.markdown, figure.markdown,
          readers.map { link($0.title.markdown, to: .question($0.id)) }.joined(separator: ", "),
        ]
      })
    page.heading(3, "Cost lines")
    var rows: [[String]] = []
    for line in model.lines {
      let when = line.when == .always ? "" : ", when \(words(line.when))"
      rows.append([
        "\(line.title.markdown)\(marks(line.citations))",
        "\(line.words(in: money).markdown)\(line.isAssumed ? "\\*" : "") \(line.basis.words)",
        line.outcomes.map { title(ofOutcome: $0) }.joined(separator: ", ") + when,
      ])
    }
    page.table([.init("Cost"), .init("Figure"), .init("Paid by")], rows)
    writeConflicts()
  }

  private mutating func writeConflicts() {
    guard !rubric.costs.conflicts.isEmpty else { return }
    page.heading(3, "Where the sources of costs contradict one another")
    var items: [[String]] = []
    for conflict in rubric.costs.conflicts {
      items.append([
        "\(conflict.title.markdownStrong) (\(conflict.id.markdownCode))",
        cited(conflict.detail, conflict.citations),
        "→ \(conflict.position.sentence.markdown)",
      ])
    }
    page.list(of: items)
  }
}
