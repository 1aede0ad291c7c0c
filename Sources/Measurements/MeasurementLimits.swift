/// How much a measurement reads at most; beyond it is a problem that names the limit.
package enum MeasurementLimits {
  /// The rows of a file of examples, results or changes.
  package static let rows = 2_000_000
  /// The bytes of such a file.
  static let fileBytes = 1 << 30
  /// The bytes of one row, or of one document.
  static let rowBytes = 64 << 20
  package static let documents = 100_000
  /// The bytes of what git tells of the history.
  static let historyBytes = 2 << 30
  /// The rows of a sheet, for which all statistics are exact.
  static let sheetRows = 2_000
}
