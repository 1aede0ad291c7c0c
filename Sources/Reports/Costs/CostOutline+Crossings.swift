import Costs
import Diagnostics
import Layouts

extension CostOutline {
  /// The most assumptions that are named as movers of a crossing.
  private static let moverLimit = 4

  /// Says where the costs of the two that are argued about cross, and what moves the crossing.
  func crossing() -> Outline.Section {
    guard let pair = estimate.comparedOutcomes,
      let breakEven = estimate.breakEven(
        between: pair.first.id, and: pair.second.id, along: .volume)
    else { return Outline.Section() }
    let remark =
      breakEven.crossing == .between(low: 0, high: nil)
      ? ""
      : " What both pay cancels out, so they can be told apart even where their ranges overlap."
    var blocks: [Outline.Block] = [
      .paragraph(Phrase(words.crossing(breakEven), .strong) + Phrase(remark))
    ]
    if breakEven.crossing != .never {
      let movers = movers(breakEven)
      let place =
        breakEven.middle.map { "they cross at \(words.rounded($0)) a month" }
        ?? "they do not cross"
      blocks.append(
        .paragraph(
          "With every figure in the middle of its range \(place)."
            + (movers.isEmpty ? "" : " What moves that most:")))
      blocks += movers
    }
    return Outline.Section(heading: "Where the costs cross", blocks: blocks)
  }

  /// Says where all costs cross: on other terms and between other pairs as well.
  func crossings() -> Outline.Section {
    guard let pair = estimate.comparedOutcomes else { return Outline.Section() }
    var section = crossing()
    let bills = estimate.breakEven(
      between: pair.first.id, and: pair.second.id, along: .volume, scope: .monthlyBills,
      findsMovers: false)
    let byMonths = estimate.breakEven(
      between: pair.first.id, and: pair.second.id, along: .months, findsMovers: false)
    let others = otherPairs(than: pair).map { other in
      ("\(words.title(other.first).capitalisingFirst) and \(words.title(other.second))", other)
    }
    let items =
      ([
        ("Monthly bills alone", bills),
        (words.volume(pair.first).map { "Over time, at \($0)" } ?? "Over time", byMonths),
      ]
      + others).compactMap { lead, breakEven in
        breakEven.map {
          Outline.Item(title: Phrase("\(lead): ", .strong) + Phrase(words.crossing($0)))
        }
      }
    section.blocks += Outline.Block.items(items, under: "Other terms and other pairs")
    return section
  }

  private func movers(_ breakEven: BreakEven) -> [Outline.Block] {
    let items = breakEven.movers.prefix(Self.moverLimit).map { mover in
      Outline.Item(
        title:
          "\(mover.title, .strong) (\(words.figure(of: mover.id, for: [breakEven.first, breakEven.second]))): \(words.movement(mover, breakEven))."
      )
    }
    return Outline.Block.items(items)
  }

  /// Returns the crossings by volume of every other pair.
  private func otherPairs(
    than pair: (first: OutcomeCost, second: OutcomeCost)
  ) -> [BreakEven] {
    let outcomes = estimate.outcomes
    return outcomes.indices.flatMap { first in
      outcomes.indices[(first + 1)...].compactMap { second in
        let ids = Set([outcomes[first].id, outcomes[second].id])
        guard ids != Set([pair.first.id, pair.second.id]) else { return nil }
        return estimate.breakEven(
          between: outcomes[first].id, and: outcomes[second].id, along: .volume,
          findsMovers: false)
      }
    }
  }
}
