package import Diagnostics
import Paths
package import Rubrics

/// Measures `volatility` from a file of changes, where no repository tells: a path and a date a row.
package enum ChangesFile {
  private static let problemLimit = 50

  /// Counts the changes of a file with the columns `path` and `date`.
  ///
  /// - Parameters:
  ///   - path: Where the file stands.
  ///   - name: What to call it, its path unless given.
  ///   - asOf: The last day that counts, that of the last change unless given.
  ///   - today: The day on which this is asked, for the remark that nothing has changed for long.
  ///   - recorded: The answer that was measured before.
  /// - Returns: What was measured of `volatility`.
  /// - Throws: Problems with the line of every row without a path and a date.
  package static func measure(
    _ path: String, called name: String? = nil, asOf: CalendarDay? = nil,
    today: CalendarDay? = nil, recorded: String? = nil
  ) throws(Problems) -> Measurement {
    let file = NamedFile(path, called: name)
    let (days, documents) = try changes(file)
    var source = MeasuredSource(names: [file.name])
    guard let last = days.map(\.day).max(), let first = days.map(\.day).min() else {
      return Measurement(
        question: "volatility", finding: .unknown(.noMarks), evidence: .none, source: source)
    }
    let asOf = asOf ?? last
    source.asOf = asOf
    let start = asOf.advanced(by: -VolatilityMeasurement.span)
    let counts = ChangeCounts(
      days.filter { $0.day <= asOf && $0.day >= start }, documents: documents, since: first,
      until: asOf)
    var result = Measurement(
      question: "volatility",
      finding: Pace.finding(
        counts.windows, recorded: recorded, days: asOf.number - first.number),
      evidence: .changes(counts), source: source)
    if let today, let remark = VolatilityMeasurement.quiet(result, today: today) {
      result.remarks.append(remark)
    }
    return result
  }

  private static func changes(
    _ file: NamedFile
  ) throws(Problems) -> (days: [(day: CalendarDay, document: Int)], documents: Int) {
    var rows = try RowReader(file.path, called: file.name)
    if let header = rows.header, !header.contains("path") || !header.contains("date") {
      throw Problems(
        at: Place(file: file.name, line: 1, column: 1),
        "the columns are \(header.prefix(20).map(\.quoted).joined(separator: ", "))",
        remedy: "name them 'path' and 'date'")
    }
    var numbers: [FilePath: Int] = [:]
    var days: [(day: CalendarDay, document: Int)] = []
    var problems: [Problem] = []
    while let row = try rows.next() {
      guard let name = row.text("path"),
        let date = row.text("date").flatMap({ CalendarDay(beginning: $0.trimmed) })
      else {
        if problems.count < problemLimit {
          problems.append(
            Problem(
              at: Place(file: file.name, line: row.line, column: 1),
              "this row has no path and no date such as 2026-11-28", remedy: "add them"))
        }
        continue
      }
      let document = FilePath(name)
      let number = numbers[document] ?? numbers.count
      numbers[document] = number
      days.append((date, number))
    }
    guard problems.isEmpty else { throw Problems(problems) }
    return (days, numbers.count)
  }
}
