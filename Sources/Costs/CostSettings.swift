package import Diagnostics
package import Rubrics

/// What a person fixed before costs are counted.
package struct CostSettings: Sendable, Hashable {
  /// The months of a plan unless somebody says otherwise: prices and models seldom hold for longer.
  package static let usualMonths = 12

  /// How much of some drivers, by their ids, instead of what answers and rubric say.
  package let quantities: [String: ExactDecimal]
  /// The months of the plan.
  package let months: Int
  /// Prices that replace the rubric's.
  package let prices: PriceList

  /// Creates settings.
  ///
  /// - Parameters:
  ///   - quantities: How much of some drivers, by their ids, instead of what answers and rubric say.
  ///   - model: The model whose drivers they are.
  ///   - months: The months of the plan, from 1 to 600.
  ///   - prices: Prices that replace the rubric's.
  /// - Throws: Every setting that is out of range, named by its flag.
  package init(
    quantities: [String: ExactDecimal] = [:], of model: CostModel,
    months: Int = CostSettings.usualMonths, prices: PriceList = PriceList()
  ) throws(Problems) {
    self.quantities = quantities
    self.months = months
    self.prices = prices
    var problems = quantities.keys.sorted().filter { model.driver($0) == nil }.map {
      Problem("there is no cost driver \($0.quoted)", remedy: "name one that the rubric has")
    }
    for driver in model.drivers {
      guard let figure = quantities[driver.id] else { continue }
      guard
        figure < driver.least || figure > ExactDecimal(driver.limit)
          || figure.places > driver.places
      else { continue }
      let number = driver.places == 0 ? "a whole number" : "a number of at most two decimals"
      problems.append(
        Problem(
          "'--\(driver.id) \(figure)' makes no sense",
          remedy: "give \(number) from \(driver.least) to \(driver.limit)"))
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
