package import Rubrics

/// Measures everything a sheet can tell.
package enum SheetMeasurement {
  /// After so many days the marks say little of the model in use.
  private static let freshDays = 180

  /// Measures each question that a sheet may answer.
  ///
  /// - Parameters:
  ///   - sheet: The sheet.
  ///   - today: The day on which this is asked, for the remark that the marks are old.
  /// - Returns: A measurement for each question.
  package static func measure(_ sheet: Sheet, today: CalendarDay? = nil) -> [Measurement] {
    var gap = GapMeasurement.measure(sheet)
    gap.remarks += remarks(on: sheet, today: today)
    return [
      gap, RetrievalMeasurement.measure(sheet), LogicMeasurement.measure(sheet),
      BehaviourMeasurement.measure(sheet), EvaluationMeasurement.measure(sheet),
    ]
  }

  private static func remarks(on sheet: Sheet, today: CalendarDay?) -> [Remark] {
    var remarks: [Remark] = []
    let origins = sheet.rows.compactMap(\.origin)
    let real = origins.count { $0 == .real }
    if !origins.isEmpty, 2 * real < origins.count {
      remarks.append(Remark(sheet.name, .invented(real: real, of: origins.count)))
    }
    if let today, let last = sheet.lastDate, today.number - last.number > freshDays {
      remarks.append(Remark(sheet.name, .oldMarks(days: today.number - last.number)))
    }
    if sheet.isMarkedByModel { remarks.append(Remark(sheet.name, .markedByModel)) }
    if sheet.failedRuns > 0 {
      remarks.append(Remark(sheet.name, .failedRuns(sheet.failedRuns, of: sheet.runs)))
    }
    return remarks
  }
}
