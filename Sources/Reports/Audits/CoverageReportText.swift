package import Decisions
import Diagnostics

/// The report on what cases exercise as text for people.
package struct CoverageReportText: Sendable {
  /// How it looks.
  package var style: TextStyle

  /// Creates a format.
  package init(style: TextStyle = TextStyle()) {
    self.style = style
  }

  /// Returns the report.
  ///
  /// - Parameters:
  ///   - coverage: What the cases exercise.
  ///   - minimum: The least share in percent that each part has to reach, when there is one.
  /// - Returns: The report, with a line feed at its end.
  package func text(of coverage: CaseCoverage, minimum: Int? = nil) -> String {
    OutlineText(style: style).text(
      of: Outline(
        title: Phrase("Coverage by the cases", .quiet),
        headline: headline(of: coverage, minimum: minimum),
        sections: [
          Outline.Section(blocks: [.table(table(of: coverage))]), missing(from: coverage),
        ].filter { !$0.blocks.isEmpty }))
  }

  private func headline(of coverage: CaseCoverage, minimum: Int?) -> Phrase {
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

  private func table(of coverage: CaseCoverage) -> Outline.Table {
    Outline.Table(
      columns: ["Exercised", "Of", "Share"].map { .init(heading: $0, isNumeric: true) }
        + [.init(heading: "Part")],
      rows: coverage.tallies.map { tally in
        .init(
          cells: [
            Phrase("\(tally.exercised)"), Phrase("\(tally.total)"), Phrase("\(tally.percent)%"),
            Phrase(tally.part.rawValue),
          ])
      })
  }

  private func missing(from coverage: CaseCoverage) -> Outline.Section {
    let items = coverage.tallies.filter { !$0.missing.isEmpty }.map { tally in
      Outline.Item(
        title: Phrase(tally.part.rawValue.capitalisingFirst, .strong),
        detail: tally.missing.map { Phrase($0, .name) }.joined(separator: ", "))
    }
    return Outline.Section(
      heading: "No case exercises", blocks: items.isEmpty ? [] : [.list(Outline.List(items: items))]
    )
  }
}
