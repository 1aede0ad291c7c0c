import Rubrics

/// Tells from a sheet how well answers are checked, for the question `evaluation`.
package enum EvaluationMeasurement {
  private static let leastForBasic = 20
  private static let leastForMature = 50

  /// Counts the questions with an expected answer, and the days on which they were marked.
  ///
  /// A few of them are a test set, too, if a small one: that nothing but a few answers is looked at,
  /// a sheet never settles.
  package static func measure(_ sheet: Sheet) -> Measurement {
    let rows = sheet.rows.count(where: \.hasExpected)
    let runs = Set(sheet.rows.compactMap(\.date)).count
    let finding: Finding =
      switch rows {
      case 0: .unknown(.noExpectedAnswers)
      case ..<(leastForBasic / 2): .oneOf(["none", "basic"])
      case ..<leastForBasic: .oneOf(["basic", "none"])
      case leastForMature... where runs >= 2: .oneOf(["mature"])
      default: .oneOf(["basic"])
      }
    return Measurement(
      question: "evaluation", finding: finding, evidence: .rows(rows), source: sheet.source)
  }
}
