import Platform

/// The logarithms of factorials, summed up once for as many rows as a sheet may have.
enum LogFactorials {
  private static let table: [Double] = {
    var table = [0.0]
    for number in 1...MeasurementLimits.sheetRows {
      table.append(table[number - 1] + log(Double(number)))
    }
    return table
  }()

  /// Returns the logarithm of a factorial.
  static func of(_ number: Int) -> Double {
    number < table.count ? table[number] : lgamma(Double(number) + 1)
  }
}
