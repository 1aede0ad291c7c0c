/// What a line, or a sum of lines, costs by the time of payment.
package struct Charge: Sendable, Hashable {
  /// What is paid once.
  package var oneTime: Amount
  /// What is paid every month, whatever the queries.
  package var monthly: Amount
  /// What is paid for each query.
  package var perQuery: Amount

  /// Creates a charge.
  package init(oneTime: Amount = .zero, monthly: Amount = .zero, perQuery: Amount = .zero) {
    self.oneTime = oneTime
    self.monthly = monthly
    self.perQuery = perQuery
  }

  /// Returns the sum.
  package static func + (first: Charge, second: Charge) -> Charge {
    Charge(
      oneTime: first.oneTime + second.oneTime, monthly: first.monthly + second.monthly,
      perQuery: first.perQuery + second.perQuery)
  }

  /// Returns the difference.
  package static func - (first: Charge, second: Charge) -> Charge {
    Charge(
      oneTime: first.oneTime - second.oneTime, monthly: first.monthly - second.monthly,
      perQuery: first.perQuery - second.perQuery)
  }

  /// Returns what a month costs at a number of queries.
  package func monthly(queries: Int) -> Amount { monthly + perQuery * queries }

  /// Returns what a plan of some months costs in all.
  package func total(months: Int, queries: Int) -> Amount {
    oneTime + monthly(queries: queries) * months
  }
}
