/// Finds figures that were seen so long ago that they may no longer hold.
struct StaleFigures: LintRule {
  /// The age in months from which on a figure is stale.
  static let staleAfterMonths = 12

  /// Its id.
  static let name = "stale-figure"

  let id = Self.name
  let summary = "No price and no dated figure is older than 12 months."
  let severity = LintFinding.Severity.warning

  /// The day to count from.
  let today: CalendarDay

  func findings(in rubric: Rubric) -> [LintFinding] {
    let lines = rubric.costs.lines.enumerated().compactMap { index, line in
      finding(line.id, line.date, key: "date", at: "rubric.json#/costs/lines/\(index)")
    }
    let advice = rubric.advice.enumerated().compactMap { index, piece in
      finding(piece.id, piece.asOf, key: "asOf", at: "rubric.json#/advice/\(index)")
    }
    let claims = rubric.evidence.sources.enumerated().flatMap { index, source in
      source.claims.enumerated().compactMap { position, claim in
        finding(
          Citation(source: source.id, claim: claim.id).description, claim.asOf, key: "asOf",
          at: "evidence.json#/sources/\(index)/claims/\(position)")
      }
    }
    return lines + advice + claims
  }

  private func finding(
    _ entry: String, _ date: PriceDate?, key: String, at location: String
  ) -> LintFinding? {
    guard let date else { return nil }
    let months = date.months(until: PriceDate(today))
    guard months > Self.staleAfterMonths else { return nil }
    return finding(
      about: entry, at: location, "the figure of '\(entry)' is \(months) months old: \(date)",
      remedy: "look it up again, and write the month of the answer under '\(key)'")
  }
}
