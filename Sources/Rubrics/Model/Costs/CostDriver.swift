/// A quantity that cost lines are multiplied with, and how it is read from answers.
package struct CostDriver: Sendable, Hashable {
  /// How a quantity is counted, which says when a line multiplied with it is paid.
  package enum Count: String, Sendable, CaseIterable {
    /// Once for the whole plan, such as documents to index: a whole number.
    case once
    /// Anew in every month, such as page views: a whole number from 1.
    case monthly
    /// Anew in every year, such as upgrades: a whole number.
    case yearly
  }

  /// What answers say about the quantity.
  package struct Reading: Sendable, Hashable {
    /// When it counts; the computed outcome may be named, and then it counts for that outcome.
    package var when: Condition = .always
    /// The quantity.
    package var figure: DecimalRange
    /// Why.
    package var because = ""
    /// What that rests on.
    package var citations: [Citation] = []
  }

  /// The id of the driver that says what an hour of work costs, the only one that is money.
  package static let hourlyRate = "hourly-rate"

  /// The id, which is a flag of `cost`.
  package var id: String
  /// A noun phrase.
  package var title: String
  /// How it is counted; nothing of the hourly rate.
  package var count: Count?
  /// One of what is counted: "page view"; empty of the hourly rate.
  package var unit: String
  /// Several of what is counted: "page views"; empty of the hourly rate.
  package var units: String
  /// The readings, of which the first that certainly holds counts; the last one always holds.
  package var readings: [Reading]
  /// How a number that was given as an answer becomes the quantity, before any reading; nothing where none does.
  package var given: Given?
}

extension CostDriver {
  /// Creates the driver that says what an hour of work costs.
  package init(hourlyRate title: String, readings: [Reading]) {
    self.init(
      id: Self.hourlyRate, title: title, count: nil, unit: "", units: "", readings: readings)
  }

  /// The smallest and the largest quantity that makes sense, and the decimals it may have.
  private var bounds: (least: ExactDecimal, limit: Int, places: Int) {
    switch count {
    case .once: (ExactDecimal(0), CostLimit.once, 0)
    case .monthly: (ExactDecimal(1), CostLimit.monthly, 0)
    case .yearly: (ExactDecimal(0), CostLimit.yearly, 0)
    case nil: (ExactDecimal(millionths: 10_000), CostLimit.hourlyRate, 2)
    }
  }

  /// The smallest quantity that makes sense.
  package var least: ExactDecimal { bounds.least }

  /// The largest quantity that makes sense.
  package var limit: Int { bounds.limit }

  /// The decimals it may have.
  package var places: Int { bounds.places }

  /// Whether it is an amount of money.
  package var isMoney: Bool { count == nil }
}
