package import Rubrics

/// Figures that replace those of a rubric's cost model, all in one currency.
package struct PriceList: Sendable, Hashable {
  /// A figure with its date.
  package struct Price: Sendable, Hashable {
    /// The id of the cost line, or of the driver `hourly-rate`.
    package var id: String
    /// The figure: hours for a line of labour, money for any other.
    package var figure: DecimalRange
    /// When it was seen, where the file says so.
    package var date: PriceDate?
  }

  /// The file they come from, as the user named it.
  package var name: String
  /// The currency of all money, when it is not the model's.
  package var currency: String?
  /// The prices, in the order of the file.
  package var prices: [Price]

  /// Creates a list, empty unless given prices.
  package init(name: String = "", currency: String? = nil, prices: [Price] = []) {
    self.name = name
    self.currency = currency
    self.prices = prices
  }

  package func price(_ id: String) -> Price? {
    prices.first { $0.id == id }
  }
}
