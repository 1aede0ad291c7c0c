import Diagnostics
import Layouts
import Rubrics

extension Explanation {
  /// Returns what has the id among the costs.
  mutating func costs(_ id: String) -> [Outline.Section] {
    var sections: [Outline.Section] = []
    for driver in rubric.costs.drivers where driver.kind.rawValue == id {
      sections.append(section(on: driver))
    }
    for line in rubric.costs.lines where line.id == id { sections.append(section(on: line)) }
    for published in rubric.costs.published where published.id == id {
      sections.append(section(on: published))
    }
    for conflict in rubric.costs.conflicts where conflict.id == id {
      sections.append(section(on: conflict))
    }
    return sections
  }

  private var money: MoneyWords { MoneyWords(currency: rubric.costs.currency) }

  private mutating func section(on line: CostLine) -> Outline.Section {
    let figure =
      line.isLabour
      ? "\(MoneyWords.exact(line.figure))\u{A0}hours of work" : money.exact(line.figure)
    let beyond =
      line.beyond > 0 ? ", beyond the first \(CountWords.exact(line.beyond))" : ""
    let whose = line.outcomes.map { rubric.outcome($0)?.title.loweringFirst ?? $0 }
    var blocks: [Outline.Block] = [
      .paragraph(
        Phrase("\(figure) \(line.basis.words)\(beyond)", .strong)
          + Phrase(line.isAssumed ? "; the figure is our own." : ", as published."))
    ]
    blocks += paragraph(line.because, line.citations)
    blocks += when("It is paid", line.when)
    blocks += names("Who pays it", whose)
    return Outline.Section(heading: "Cost line \(line.id): \(line.title)", blocks: blocks)
  }

  private mutating func section(on driver: CostDriver) -> Outline.Section {
    var blocks: [Outline.Block] = []
    for reading in driver.readings {
      blocks += when(driver.words(of: reading, in: money), reading.when)
      blocks += paragraph(reading.because, reading.citations)
    }
    return Outline.Section(
      heading: "Cost driver \(driver.kind.rawValue): \(driver.title)", blocks: blocks)
  }

  private mutating func section(on published: PublishedCost) -> Outline.Section {
    var blocks: [Outline.Block] = [
      .paragraph(Phrase(money.exact(published.total), .strong) + Phrase(", as published."))
    ]
    blocks += paragraph(published.note, published.citations)
    blocks += names("The cost lines beside it", published.lines)
    return Outline.Section(
      heading: "Published cost \(published.id): \(published.title)", blocks: blocks)
  }

  private mutating func section(on conflict: CostConflict) -> Outline.Section {
    Outline.Section(
      heading: "Cost conflict \(conflict.id): \(conflict.title)",
      blocks: paragraph(conflict.detail, conflict.citations) + paragraph(conflict.position))
  }
}
