package import Diagnostics
package import Rubrics

/// What a person fixed before costs are counted.
package struct CostSettings: Sendable, Hashable {
  /// The months of a plan unless somebody says otherwise: prices and models seldom hold for longer.
  package static let usualMonths = 12

  /// Queries a month, instead of what answers say.
  package let queriesPerMonth: Int?
  /// Documents, instead of what answers say.
  package let documents: Int?
  /// Retrainings a year, instead of what answers say.
  package let retrainsPerYear: Int?
  /// Money for an hour of work, instead of the rubric's.
  package let hourlyRate: ExactDecimal?
  /// The months of the plan.
  package let months: Int
  /// Prices that replace the rubric's.
  package let prices: PriceList

  /// Creates settings.
  ///
  /// - Parameters:
  ///   - queriesPerMonth: Queries a month, from 1.
  ///   - documents: Documents.
  ///   - retrainsPerYear: Retrainings a year, up to 366.
  ///   - months: The months of the plan, from 1 to 600.
  ///   - hourlyRate: Money for an hour of work, from 0.01 to 10,000.
  ///   - prices: Prices that replace the rubric's.
  /// - Throws: Every setting that is out of range, named by its flag.
  package init(
    queriesPerMonth: Int? = nil, documents: Int? = nil, retrainsPerYear: Int? = nil,
    months: Int = CostSettings.usualMonths, hourlyRate: ExactDecimal? = nil,
    prices: PriceList = PriceList()
  ) throws(Problems) {
    self.queriesPerMonth = queriesPerMonth
    self.documents = documents
    self.retrainsPerYear = retrainsPerYear
    self.months = months
    self.hourlyRate = hourlyRate
    self.prices = prices
    var problems: [Problem] = []
    for kind in CostDriver.Kind.allCases {
      guard let figure = figure(of: kind) else { continue }
      guard figure < kind.least || figure > ExactDecimal(kind.limit) || figure.places > kind.places
      else { continue }
      let number = kind.places == 0 ? "a whole number" : "a number of at most two decimals"
      problems.append(
        Problem(
          "'--\(kind.rawValue) \(figure)' makes no sense",
          remedy: "give \(number) from \(kind.least) to \(kind.limit)"))
    }
    if !(1...CostLimit.months).contains(months) {
      problems.append(
        Problem(
          "'--months \(months)' makes no sense",
          remedy: "give a whole number from 1 to \(CostLimit.months)"))
    }
    guard problems.isEmpty else { throw Problems(problems) }
  }

  /// The settings that leave everything to the rubric and the answers.
  package static let usual = CostSettings()

  private init() {
    queriesPerMonth = nil
    documents = nil
    retrainsPerYear = nil
    hourlyRate = nil
    months = Self.usualMonths
    prices = PriceList()
  }

  /// Returns the quantity that was fixed for a driver.
  package func figure(of kind: CostDriver.Kind) -> ExactDecimal? {
    switch kind {
    case .queriesPerMonth: queriesPerMonth.map(Self.decimal)
    case .documents: documents.map(Self.decimal)
    case .retrainsPerYear: retrainsPerYear.map(Self.decimal)
    case .hourlyRate: hourlyRate
    }
  }

  /// Returns a whole number, cut to what a decimal can hold so that any number can be refused.
  private static func decimal(_ whole: Int) -> ExactDecimal {
    ExactDecimal(min(max(whole, -1_000_000_000_000), 1_000_000_000_000))
  }
}
