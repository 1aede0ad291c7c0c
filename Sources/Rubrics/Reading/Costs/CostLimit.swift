/// How large the figures of a cost model may be, so that sums stay exact.
package enum CostLimit {
  /// A price, in the model's currency.
  package static let price = 1_000_000_000
  /// Hours of work of one line.
  package static let hours = 1_000_000
  /// Money for an hour of work.
  package static let hourlyRate = 10_000
  /// A quantity that is counted once.
  package static let once = 1_000_000_000
  /// A quantity that is counted anew in every month.
  package static let monthly = 10_000_000_000
  /// A quantity that is counted anew in every year; what comes more often is counted by the month.
  package static let yearly = 366
  /// Months of a plan.
  package static let months = 600
  /// Lines of a model.
  package static let lines = 500
  /// Drivers of a model: every way of taking them at their ends is tried.
  package static let drivers = 8
  /// Readings of a driver.
  package static let readings = 500
}
