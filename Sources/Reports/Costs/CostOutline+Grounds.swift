import Costs
import Diagnostics
import Layouts
import Rubrics

extension CostOutline {
  /// Lists the quantities and the answers taken for granted.
  mutating func assumptions() -> Outline.Section {
    var blocks: [Outline.Block] = [.paragraph(Phrase(estimate.model.premise))]
    var items: [Outline.Item] = []
    for assumption in estimate.assumptions {
      let isShared = estimate.assumptions.count { $0.id == assumption.id } == 1
      let whose =
        isShared ? "" : " for \(assumption.outcomes.map { words.title($0) }.listed())"
      items.append(
        Outline.Item(
          title: Phrase(assumption.title, .strong)
            + Phrase(
              "\(whose): \(words.figure(assumption)), \(words.origin(assumption.origin))\(assumption.isWeak ? ", weak" : "")."
            ).marked(bibliography.marks(assumption.citations)),
          detail: assumption.origin.isGiven ? "" : Phrase(assumption.because)))
    }
    blocks += Outline.Block.items(items)
    let unanswered = estimate.assumedAnswers.map { assumed in
      Outline.Item(
        title: Phrase("--\(assumed.question) \(assumed.choice)", .name)
          + Phrase(": \(assumed.because)"))
    }
    blocks += Outline.Block.items(unanswered, under: "Taken for granted until you answer")
    return Outline.Section(heading: "What this assumes", blocks: blocks)
  }

  /// Lists the figures that were added up.
  mutating func lines() -> Outline.Section {
    var seen: Set<String> = []
    let used = estimate.outcomes.flatMap(\.lines).filter {
      ($0.oneTime.high > .zero || $0.monthly.high > .zero) && seen.insert($0.line.id).inserted
    }
    let order = estimate.model.lines.map(\.id)
    let sorted = order.compactMap { id in used.first { $0.line.id == id } }
    let rows = sorted.map { entry in
      let line = entry.line
      let payers = estimate.outcomes.filter { outcome in
        outcome.lines.contains { $0.line.id == line.id }
      }
      let whose =
        payers.count == estimate.outcomes.count
        ? "all" : payers.map { words.title($0.id) }.listed()
      let origin =
        entry.isFromFile ? "Your price." : line.isAssumed ? "Our figure." : "Published."
      let weakness = entry.isWeak ? " Weak: \(CostWords.weakness)." : ""
      return Outline.Table.Row(
        cells: [
          Phrase(words.figure(line)),
          Phrase(line.basis.words(in: estimate.model) + (entry.isWeak ? ", weak" : "")),
          Phrase(line.title, .strong) + Phrase(" (\(line.id))", .quiet),
        ],
        detail: Phrase("\(origin)\(weakness) \(line.because.sentence) Paid by: \(whose).")
          .marked(bibliography.marks(line.citations)))
    }
    let table = Outline.Table(
      ["Figure", "Paid", "For"], numbers: ["Figure"], detail: "Grounds", rows: rows)
    return Outline.Section(
      heading: "What goes into it", isFolded: true, blocks: rows.isEmpty ? [] : [.table(table)])
  }

  /// Lists the prices to look up again.
  func agedPrices() -> Outline.Section {
    guard !estimate.agedPrices.isEmpty else { return Outline.Section() }
    let old = estimate.agedPrices.compactMap { price -> String? in
      guard let date = price.date, let months = price.months else { return nil }
      return "\(price.title.loweringFirst) (\(date), \(months) months old)"
    }
    let undated = estimate.agedPrices.filter { $0.date == nil }.map { $0.title.loweringFirst }
    let items = [
      ("Over \(AgedPrice.limit) months old", old), ("Without a date in the source", undated),
    ].filter { !$1.isEmpty }.map { alert, prices in
      Outline.Item(alert: alert, title: Phrase(prices.listed().sentence))
    }
    return Outline.Section(
      heading: "Prices to look up again",
      blocks: [
        .list(Outline.List(items: items)),
        .paragraph(
          "Put today's into a file, by the ids above, and give it with \("--prices FILE", .name)."),
      ])
  }

  /// Sets the totals of the sources beside those of the lines.
  mutating func published() -> Outline.Section {
    let rows = estimate.published.map { check in
      let money = MoneyWords(currency: estimate.model.currency)
      return Outline.Table.Row(
        cells: [
          Phrase(money.exact(check.published.total)), Phrase(money.text(check.counted)),
          Phrase("\(check.published.title): ", .strong)
            + Phrase(check.relation.words),
        ],
        detail: Phrase(
          (check.isWeak ? "Weak: \(CostWords.weakness). " : "") + check.published.note
        )
        .marked(bibliography.marks(check.published.citations)))
    }
    let table = Outline.Table(
      ["Published", "Counted", "Total"], numbers: ["Published", "Counted"], detail: "Note",
      rows: rows)
    return Outline.Section(
      heading: "Published totals, counted again", isFolded: true,
      blocks: rows.isEmpty ? [] : [.table(table)])
  }

  /// Lists the points on which the sources contradict one another.
  mutating func conflicts() -> Outline.Section {
    let items = estimate.model.conflicts.map { conflict in
      bibliography.item(
        conflict.title, detail: conflict.detail, remedy: conflict.position,
        citing: conflict.citations)
    }
    return Outline.Section(
      heading: "Where the sources conflict", isFolded: true,
      blocks: Outline.Block.items(items))
  }
}

extension Assumption.Origin {
  /// Whether a person gave the quantity, so that there is nothing to explain.
  fileprivate var isGiven: Bool {
    switch self {
    case .flag, .file: true
    case .answers, .assumed: false
    }
  }
}

extension PublishedCheck.Relation {
  /// How the published total compares with the counted one, in words.
  var words: String {
    switch self {
    case .same: "the same."
    case .within: "lies within what we count."
    case .overlapping: "overlaps what we count."
    case .apart: "lies outside what we count."
    }
  }
}
