/// Tells from a sheet what is missing: facts, behaviour, both or nothing, for the question `gap`.
package enum GapMeasurement {
  /// Counts how many questions the facts mended, and how many they left wrong.
  package static func measure(_ sheet: Sheet) -> Measurement {
    let rows = sheet.paired
    let mended = Share(rows.count { $0.closed == false && $0.facts == true }, of: rows.count)
    let wrong = Share(rows.count { $0.facts == false }, of: rows.count)
    let broken = rows.count { $0.closed == true && $0.facts == false }
    var result = Measurement(
      question: "gap", finding: .unknown(.noMarks),
      evidence: .shares([NamedShare(.mended, mended), NamedShare(.stillWrong, wrong)]),
      source: sheet.source)
    guard !rows.isEmpty else { return result }
    result.finding = .oneOf(choices(mended: mended, wrong: wrong))
    if 10 * broken >= rows.count {
      result.remarks.append(Remark(sheet.name, .brokenByFacts(broken, of: rows.count)))
    }
    return result
  }

  /// Returns the choices that both shares leave possible, the best guess first.
  static func choices(mended: Share, wrong: Share) -> [String] {
    let seen = (mended.isSeen(atLeast: .oneFifth), wrong.isSeen(atLeast: .oneFifth))
    var choices: [String] = []
    for isWrong in Side(wrong, of: .oneFifth).possible(seen: seen.1) {
      for isMended in Side(mended, of: .oneFifth).possible(seen: seen.0) {
        choices.append(choice(isMended: isMended, isWrong: isWrong))
      }
    }
    // Each may be small while both together are not, and then something is missing after all.
    let together = Share(mended.count + wrong.count, of: mended.total)
    if choices.first == "none", !together.isSurely(below: .oneFifth) {
      for choice in ["knowledge", "behaviour"] where !choices.contains(choice) {
        choices.append(choice)
      }
    }
    return choices
  }

  private static func choice(isMended: Bool, isWrong: Bool) -> String {
    switch (isMended, isWrong) {
    case (true, true): "both"
    case (true, false): "knowledge"
    case (false, true): "behaviour"
    case (false, false): "none"
    }
  }
}
