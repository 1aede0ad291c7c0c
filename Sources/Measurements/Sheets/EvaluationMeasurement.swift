import Rubrics

/// Tells from a sheet how well answers are checked, for the question `evaluation`.
package enum EvaluationMeasurement {
  private static let leastForBasic = 20
  private static let leastForMature = 50

  /// Counts the questions with an expected answer, and the days on which they were marked.
  package static func measure(_ sheet: Sheet) -> Measurement {
    let rows = sheet.rows.count(where: \.hasExpected)
    let runs = Set(sheet.rows.compactMap(\.date)).count
    let choice =
      switch rows {
      case ..<leastForBasic: "none"
      case leastForMature... where runs >= 2: "mature"
      default: "basic"
      }
    return Measurement(
      question: "evaluation", finding: .oneOf([choice]), evidence: .rows(rows),
      source: sheet.source)
  }
}
