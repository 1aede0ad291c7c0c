import Costs
import Diagnostics
import Layouts
import Rubrics

/// Everything a report says about costs, in the order and wording of every format for people.
struct CostOutline {
  let estimate: CostEstimate
  /// The sentences about it.
  let words: CostWords
  /// The sources cited so far.
  var bibliography: Bibliography

  init(_ estimate: CostEstimate) {
    self.estimate = estimate
    self.words = CostWords(estimate: estimate)
    self.bibliography = Bibliography(estimate.evidence)
  }

  /// Returns the whole report.
  func full() -> Outline {
    guard !estimate.model.isEmpty else {
      return Outline(headline: Phrase("This rubric says nothing about costs.", .strong))
    }
    var report = self
    // Source numbers follow the order of citation, so the parts must be written in reading order.
    let sections = [
      report.outcomes(), report.narrowings(), report.crossings(), report.charts(),
      report.assumptions(),
      report.lines(), report.agedPrices(), report.published(), report.conflicts(),
      report.bibliography.section,
    ]
    return Outline(
      title: Phrase("What it costs", .quiet), headline: Phrase(words.headline.sentence, .strong),
      sections: sections)
  }

  /// Returns the page of the report: the ranges and the crossing that is argued about.
  func page() -> Outline {
    var outline = full()
    let rest = Phrase("Every assumption, figure and source: ", .quiet) + Phrase("--full", .name)
    outline.sections = [
      outcomes(), narrowings(), crossing(), Outline.Section(blocks: [.hint(rest)]),
    ]
    return outline
  }

  private func outcomes() -> Outline.Section {
    let rows = estimate.outcomes.map { outcome in
      let money = words.money
      return Outline.Table.Row(
        cells: [
          Phrase(money.text(outcome.oneTime)), Phrase(money.text(outcome.monthly)),
          Phrase(money.text(outcome.total)), Phrase(outcome.title, .strong),
        ],
        detail: Phrase(
          "\(words.perUnit(outcome))Bills alone: \(money.text(outcome.oneTimeBills)) once, \(money.text(outcome.monthlyBills)) a month."
            + (words.weakness(of: outcome).map { " \($0.sentence)" } ?? "")
        ))
    }
    let left =
      estimate.ruledOut.isEmpty
      ? "" : " Left out, as a rule excludes it: \(estimate.ruledOut.listed())."
    let numbers = ["Once", "A month", words.months.capitalisingFirst]
    let table = Outline.Table(
      numbers + ["Outcome"], numbers: numbers, detail: "In detail", rows: rows)
    return Outline.Section(
      heading: "What each outcome costs",
      blocks: [
        .table(table),
        .paragraph(
          "A range runs from the low to the high end of every figure at once; work is included, bills are without it.\(left)"
        ),
      ])
  }

  /// Names the two figures to look up first for each outcome.
  func narrowings() -> Outline.Section {
    let items = estimate.outcomes.compactMap { outcome -> Outline.Item? in
      guard let narrowing = estimate.narrowing(of: outcome.id) else { return nil }
      let figures = narrowing.figures.map {
        "\($0.title.loweringFirst) (\(words.figure(of: $0.id, for: [outcome.id])))"
      }
      return Outline.Item(
        title: Phrase("\(outcome.title): ", .strong)
          + "\(figures.listed()). In the middle of their ranges they leave \(words.money.text(narrowing.total)) of \(words.money.text(outcome.total))."
      )
    }
    return Outline.Section(
      heading: "Which two figures to look up first", blocks: Outline.Block.items(items))
  }

  private func charts() -> Outline.Section {
    let charts = [BandChart.volume(estimate), BandChart.months(estimate)].compactMap { $0 }
    return Outline.Section(
      heading: "The same, step by step",
      blocks: charts.flatMap { chart -> [Outline.Block] in
        [.subheading(chart.title), .figure(chart, words: [Phrase(chart.words)])]
      })
  }
}
