/// What a line, or a sum of lines, costs by the time of payment.
package struct Charge: Sendable, Hashable {
  /// What is paid once.
  package var oneTime: Amount = .zero
  /// What is paid every month, whatever the volume.
  package var monthly: Amount = .zero
  /// What is paid for each unit of the volume.
  package var perUnit: Amount = .zero

  /// Returns the sum.
  package static func + (first: Charge, second: Charge) -> Charge {
    Charge(
      oneTime: first.oneTime + second.oneTime, monthly: first.monthly + second.monthly,
      perUnit: first.perUnit + second.perUnit)
  }

  /// Returns what a month costs at a volume.
  package func monthly(volume: Int) -> Amount { monthly + perUnit * volume }

  /// Returns what a plan of some months costs in all.
  package func total(months: Int, volume: Int) -> Amount {
    oneTime + monthly(volume: volume) * months
  }
}
