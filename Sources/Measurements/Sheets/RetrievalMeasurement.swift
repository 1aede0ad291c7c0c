/// Tells from a sheet what retrieval has shown so far, for the question `retrieval`.
package enum RetrievalMeasurement {
  /// Counts how often the right passage was missed, and how often it was found and misread.
  package static func measure(_ sheet: Sheet) -> Measurement {
    let rows = sheet.rows.filter { row in
      row.written != .no && (row.found == false || (row.found == true && row.retrieved != nil))
    }
    let misses = Share(rows.count { $0.found == false }, of: rows.count)
    // An answer that is wrong with the facts pasted, too, says nothing of retrieval.
    let misread = Share(
      rows.count { $0.found == true && $0.retrieved == false && $0.facts == true },
      of: rows.count)
    return Measurement(
      question: "retrieval",
      finding: rows.isEmpty
        ? .unknown(.noMarks) : .oneOf(choices(misses: misses, misread: misread)),
      evidence: .shares([NamedShare(.misses, misses), NamedShare(.misread, misread)]),
      source: sheet.source)
  }

  /// Returns the choices that both shares leave possible, the best guess first.
  static func choices(misses: Share, misread: Share) -> [String] {
    let larger = misses.count >= misread.count ? "misses" : "misread"
    let sides = (Side(misses, of: .oneFifth), Side(misread, of: .oneFifth))
    // Whichever it is, what is seen more often is what to mend first.
    if sides.0 == .above || sides.1 == .above { return [larger] }
    var choices: [String] = []
    let seen = (misses.isSeen(atLeast: .oneFifth), misread.isSeen(atLeast: .oneFifth))
    for isMissed in sides.0.possible(seen: seen.0) {
      for isMisread in sides.1.possible(seen: seen.1) {
        let choice =
          switch (isMissed, isMisread) {
          case (true, true): larger
          case (true, false): "misses"
          case (false, true): "misread"
          case (false, false): "promising"
          }
        if !choices.contains(choice) { choices.append(choice) }
      }
    }
    return choices
  }
}
