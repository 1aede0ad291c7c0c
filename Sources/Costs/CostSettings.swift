package import Diagnostics
package import Rubrics

/// What a person fixed before costs are counted.
package struct CostSettings: Sendable, Hashable {
  /// The months of a plan unless somebody says otherwise: prices and models seldom hold for longer.
  package static let usualMonths = 12

  /// How much of some drivers, instead of what answers and rubric say.
  package let quantities: [CostDriver.Kind: ExactDecimal]
  /// The months of the plan.
  package let months: Int
  /// Prices that replace the rubric's.
  package let prices: PriceList

  /// Creates settings.
  ///
  /// - Parameters:
  ///   - quantities: How much of some drivers, instead of what answers and rubric say.
  ///   - months: The months of the plan, from 1 to 600.
  ///   - prices: Prices that replace the rubric's.
  /// - Throws: Every setting that is out of range, named by its flag.
  package init(
    quantities: [CostDriver.Kind: ExactDecimal] = [:], months: Int = CostSettings.usualMonths,
    prices: PriceList = PriceList()
  ) throws(Problems) {
    self.quantities = quantities
    self.months = months
    self.prices = prices
    var problems: [Problem] = []
    for kind in CostDriver.Kind.allCases {
      guard let figure = quantities[kind] else { continue }
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
    quantities = [:]
    months = Self.usualMonths
    prices = PriceList()
  }
}
