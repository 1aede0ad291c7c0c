package import Rubrics

/// The rows of a sheet that count.
package struct Sheet: Sendable, Hashable {
  /// The file as the user named it.
  package var name: String
  /// The rows, without those whose question was bad.
  package var rows: [SheetRow]
  /// Whether a model made the marks.
  package var isMarkedByModel = false
  /// How many results ended in an error and have no mark.
  package var failedRuns = 0
  /// How many results there were, where a tool made them.
  package var runs = 0

  /// Creates a sheet; rows whose question was bad leave it.
  package init(name: String, rows: [SheetRow]) {
    self.name = name
    self.rows = rows.filter { $0.why != .question }
  }

  /// The rows that were answered both without and with the facts.
  var paired: [SheetRow] { rows.filter { $0.closed != nil && $0.facts != nil } }

  /// The day of the last mark, where the rows say.
  package var lastDate: CalendarDay? { rows.compactMap(\.date).max() }

  /// Where it comes from, for a measurement.
  var source: MeasuredSource { MeasuredSource(names: [name], asOf: lastDate) }
}
