import Diagnostics

/// The problems of a file that has more than is read.
enum RowLimit {
  static func tooLong(_ file: String, line: Int) -> Problem {
    Problem(
      at: Place(file: file, line: line, column: 1),
      "this row has more than \(MeasurementLimits.rowBytes >> 20) MiB",
      remedy: "check that it is the file you mean")
  }

  static func tooMany(_ file: String, limit: Int) -> Problem {
    Problem("'\(file)' has more than \(limit) rows", remedy: "measure a part of it")
  }
}
