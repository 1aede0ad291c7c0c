/// Tells from a sheet which behaviour is to change, for the question `behaviour`.
package enum BehaviourMeasurement {
  /// A fault seen once may be anything.
  private static let leastRows = 2

  private static let choices: [(fault: SheetRow.Fault, choice: NamedShare.Name)] = [
    (.format, .format), (.tone, .tone), (.vocabulary, .vocabulary), (.judgement, .reasoning),
    (.limits, .constraints), (.tool, .toolUse),
  ]

  /// Counts what was wrong with the answers that the facts left wrong.
  package static func measure(_ sheet: Sheet) -> Measurement {
    let wrong = sheet.rows.filter { $0.facts == false && $0.why != nil }
    let shares = choices.map { fault, choice in
      NamedShare(choice, Share(wrong.count { $0.why == fault }, of: wrong.count))
    }
    let found = shares.filter {
      $0.share.count >= leastRows && $0.share.isSeen(atLeast: .oneFifth)
    }
    return Measurement(
      question: "behaviour",
      finding: wrong.count < leastRows
        ? .unknown(.tooFew(rows: wrong.count, needed: leastRows))
        : .each(found.map(\.name.rawValue)),
      evidence: .shares(shares.filter { $0.share.count > 0 }), source: sheet.source)
  }
}
