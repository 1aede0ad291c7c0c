/// A quantity that cost lines are multiplied with, and how it is read from answers.
package struct CostDriver: Sendable, Hashable {
  /// Which quantity it is.
  package enum Kind: String, Sendable, CaseIterable {
    /// Queries a month, a whole number from 1.
    case queriesPerMonth = "queries-per-month"
    /// Documents to index, a whole number.
    case documents
    /// Retrainings a year, a whole number.
    case retrainsPerYear = "retrains-per-year"
    /// Money for an hour of work, with at most two decimals.
    case hourlyRate = "hourly-rate"
  }

  /// What answers say about the quantity.
  package struct Reading: Sendable, Hashable {
    /// When it counts; the computed outcome may be named, and then it counts for that outcome.
    package var when: Condition
    /// The quantity.
    package var figure: DecimalRange
    /// Why.
    package var because: String
    /// What that rests on.
    package var citations: [Citation]

    /// Creates a reading.
    package init(
      when: Condition = .always, _ figure: DecimalRange, because: String = "",
      citations: [Citation] = []
    ) {
      self.when = when
      self.figure = figure
      self.because = because
      self.citations = citations
    }
  }

  /// Which quantity it is.
  package var kind: Kind
  /// A noun phrase.
  package var title: String
  /// The readings, of which the first that certainly holds counts; the last one always holds.
  package var readings: [Reading]

  /// Creates a driver.
  package init(_ kind: Kind, title: String, readings: [Reading]) {
    self.kind = kind
    self.title = title
    self.readings = readings
  }
}

extension CostDriver.Kind {
  /// The smallest and the largest quantity that makes sense, the decimals it may have, and whether it is money.
  private var bounds: (least: ExactDecimal, limit: Int, places: Int, isMoney: Bool) {
    switch self {
    case .queriesPerMonth: (ExactDecimal(1), CostLimit.queriesPerMonth, 0, isMoney: false)
    case .documents: (ExactDecimal(0), CostLimit.documents, 0, isMoney: false)
    case .retrainsPerYear: (ExactDecimal(0), CostLimit.retrainsPerYear, 0, isMoney: false)
    case .hourlyRate: (ExactDecimal(millionths: 10_000), CostLimit.hourlyRate, 2, isMoney: true)
    }
  }

  /// The smallest quantity that makes sense.
  package var least: ExactDecimal { bounds.least }

  /// The largest quantity that makes sense.
  package var limit: Int { bounds.limit }

  /// The decimals it may have.
  package var places: Int { bounds.places }

  /// Whether it is an amount of money.
  package var isMoney: Bool { bounds.isMoney }
}
