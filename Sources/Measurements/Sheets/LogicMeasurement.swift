/// Tells from a sheet where the know-how lives, for the question `logic`.
package enum LogicMeasurement {
  /// Counts how many answers stand in no document.
  package static func measure(_ sheet: Sheet) -> Measurement {
    let rows = sheet.rows.filter { $0.written != nil }
    let unwritten = Share(rows.count { $0.written == .no }, of: rows.count)
    return Measurement(
      question: "logic",
      finding: rows.isEmpty ? .unknown(.noMarks) : .oneOf(choices(unwritten)),
      evidence: .shares([NamedShare(.unwritten, unwritten)]), source: sheet.source)
  }

  /// Returns the choices that a share leaves possible, the best guess first.
  static func choices(_ unwritten: Share) -> [String] {
    let (fifth, half) = (Side(unwritten, of: .oneFifth), Side(unwritten, of: .half))
    var choices: [String] = []
    for isHalf in half.possible(seen: unwritten.isSeen(atLeast: .half)) {
      for isFifth in fifth.possible(seen: unwritten.isSeen(atLeast: .oneFifth)) {
        // What is at least half is at least a fifth.
        let choice = isHalf ? "tacit" : isFifth ? "mixed" : "written"
        if !choices.contains(choice) { choices.append(choice) }
      }
    }
    return choices
  }
}
