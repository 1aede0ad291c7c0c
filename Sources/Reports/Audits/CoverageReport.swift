package import Decisions
import Diagnostics
import Layouts

/// The report on what cases exercise.
package struct CoverageReport: Report {
  /// What the cases exercise.
  package var coverage: CaseCoverage
  /// The least share in percent that each part has to reach, when there is one.
  package var minimum: Int?

  package init(on coverage: CaseCoverage, minimum: Int? = nil) {
    self.coverage = coverage
    self.minimum = minimum
  }

  /// Whether each part reaches the minimum.
  package var isAccepted: Bool { coverage.shortfalls(below: minimum ?? 0).isEmpty }

  /// Returns the report, which has no shorter form.
  package func outlines(_ extent: Extent) -> [Outline] {
    [
      Outline(
        title: Phrase("Coverage by the cases", .quiet), headline: headline,
        opening: Outline.Section(blocks: [.table(table)]), sections: [missing])
    ]
  }

  private var headline: Phrase {
    guard let minimum else {
      let isWhole = coverage.tallies.allSatisfy(\.missing.isEmpty)
      return Phrase(
        isWhole
          ? "The cases exercise everything." : "The cases leave some of the rubric unexercised.",
        .strong)
    }
    let short = coverage.shortfalls(below: minimum)
    guard !short.isEmpty else {
      return Phrase("Every part reaches the minimum of \(minimum)%.", .strong)
    }
    let names = short.map { "\($0.part.rawValue) (\($0.percent)%)" }
    return Phrase("Below the minimum of \(minimum)%: \(names.listed()).", .strong)
  }

  private var table: Outline.Table {
    Outline.Table(
      ["Exercised", "Of", "Share", "Part"], numbers: ["Exercised", "Of", "Share"],
      rows: coverage.tallies.map { tally in
        .init(
          cells: [
            Phrase("\(tally.exercised)"), Phrase("\(tally.total)"), Phrase("\(tally.percent)%"),
            Phrase(tally.part.rawValue),
          ])
      })
  }

  private var missing: Outline.Section {
    let items = coverage.tallies.filter { !$0.missing.isEmpty }.map { tally in
      Outline.Item(
        title: Phrase(tally.part.rawValue.capitalisingFirst, .strong),
        detail: tally.missing.map { Phrase($0, .name) }.joined(separator: ", "))
    }
    return Outline.Section(heading: "No case exercises", blocks: Outline.Block.items(items))
  }
}
