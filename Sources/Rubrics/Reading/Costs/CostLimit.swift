/// How large the figures of a cost model may be, so that sums stay exact.
package enum CostLimit {
  /// A price, in the model's currency.
  package static let price = 1_000_000_000
  /// Hours of work of one line.
  package static let hours = 1_000_000
  /// Money for an hour of work.
  package static let hourlyRate = 10_000
  /// Queries a month.
  package static let queriesPerMonth = 10_000_000_000
  /// Documents.
  package static let documents = 1_000_000_000
  /// Retrainings a year.
  package static let retrainsPerYear = 366
  /// Months of a plan.
  package static let months = 600
  /// Lines of a model.
  package static let lines = 500
  /// Readings of a driver.
  package static let readings = 500
}
