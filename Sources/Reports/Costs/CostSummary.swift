import Costs
import Diagnostics
import Layouts
import Rubrics

/// The short block on costs within the report on a recommendation.
struct CostSummary {
  let estimate: CostEstimate

  /// Returns what the outcome costs beside the others, and where the alternatives cross.
  ///
  /// - Parameter outcome: The id of the recommended outcome, which stands first and strong.
  /// - Returns: The part, empty when the rubric says nothing about costs.
  func section(for outcome: String) -> Outline.Section {
    guard !estimate.model.isEmpty, let chosen = estimate.outcome(outcome) else {
      return Outline.Section()
    }
    let words = CostWords(estimate: estimate)
    let others = estimate.outcomes.filter { $0.id != outcome }
    let rows = ([chosen] + others).map { cost in
      Outline.Table.Row(cells: [
        Phrase(words.money.text(cost.oneTime)), Phrase(words.money.text(cost.monthly)),
        Phrase(words.money.text(cost.total)),
        Phrase(cost.title, cost.id == outcome ? .strong : .plain),
      ])
    }
    let numbers = ["Once", "A month", words.months.capitalisingFirst]
    var blocks: [Outline.Block] = [
      .table(Outline.Table(numbers + ["Outcome"], numbers: numbers, rows: rows))
    ]
    let pair = estimate.comparedOutcomes
    let breakEven = pair.flatMap {
      estimate.breakEven(
        between: $0.first.id, and: $0.second.id, along: .volume, findsMovers: false)
    }
    if let breakEven {
      blocks.append(.paragraph(Phrase(words.crossing(breakEven))))
    }
    blocks.append(
      .paragraph(
        Phrase(
          "\(words.volume(chosen).map { "Counted for \($0), work included" } ?? "Work included"); every assumption: ",
          .quiet) + Phrase("crossroads cost", .name) + Phrase(".", .quiet)))
    blocks += [BandChart.volume(estimate), BandChart.months(estimate)].compactMap(\.self)
      .map { .illustration(ChartIllustration(chart: $0)) }
    return Outline.Section(heading: "What it costs", blocks: blocks)
  }
}
