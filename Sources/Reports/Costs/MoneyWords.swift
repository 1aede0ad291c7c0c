import Costs
import Diagnostics
import Rubrics

/// Money as people read it: rounded to what a range can bear, with the sign or code of its currency.
struct MoneyWords: Sendable {
  /// The currency, as three capital letters.
  let currency: String

  /// Returns an amount, rounded.
  func text(_ amount: Amount) -> String {
    sign + Self.digits(amount.rounded(places: 6))
  }

  /// Returns an amount that is no more than a rough figure, rounded to two digits.
  func rough(_ amount: Amount) -> String {
    var units = amount.rounded(places: 0)
    var step: Int128 = 1
    while units / step >= 100 { step *= 10 }
    units = (units + step / 2) / step * step
    return units < 10 ? text(amount) : sign + String(units).groupedDigits
  }

  /// Returns a range, rounded; one amount when both ends read alike.
  func text(_ range: AmountRange) -> String {
    text(range.low.rounded(places: 6), range.high.rounded(places: 6))
  }

  /// Returns a range of millionths, rounded.
  func text(_ low: Int128, _ high: Int128) -> String {
    let ends = (low: Self.digits(low), high: Self.digits(high))
    return sign + (ends.low == ends.high ? ends.low : "\(ends.low)–\(ends.high)")
  }

  /// Returns a figure with every decimal it has.
  func exact(_ figure: DecimalRange) -> String {
    sign + Self.exact(figure)
  }

  /// Returns a figure without a unit, with every decimal it has.
  static func exact(_ figure: DecimalRange) -> String {
    let ends = (
      low: figure.low.description.groupedDigits, high: figure.high.description.groupedDigits
    )
    return figure.isPoint ? ends.low : "\(ends.low)–\(ends.high)"
  }

  /// Returns a round amount for the tick of an axis, such as `$10k`.
  func tick(_ units: Int128) -> String {
    for (size, letter) in [
      (Int128(1_000_000_000_000), "T"), (1_000_000_000, "G"), (1_000_000, "M"),
    ] where units >= size {
      return sign + Self.shortened(units, size) + letter
    }
    return units >= 1_000 ? sign + Self.shortened(units, 1_000) + "k" : "\(sign)\(units)"
  }

  private static func shortened(_ units: Int128, _ size: Int128) -> String {
    let tenths = (units * 10 + size / 2) / size
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  private var sign: String { currency == "USD" ? "$" : "\(currency)\u{A0}" }

  /// Returns millionths rounded: to three digits from 1,000 on, to whole units from 10 on, to two digits below 1.
  static func digits(_ millionths: Int128) -> String {
    let million: Int128 = 1_000_000
    switch millionths {
    case ..<0: return "-" + digits(-millionths)
    case 0: return "0"
    case (10 * million)...:
      let units = (millionths + million / 2) / million
      var step: Int128 = 1
      while units / step >= 1_000 { step *= 10 }
      return String((units + step / 2) / step * step).groupedDigits
    case million...:
      let cents = (millionths + 5_000) / 10_000
      let fraction = cents % 100
      return fraction == 0
        ? "\(cents / 100)" : "\(cents / 100).\(fraction < 10 ? "0" : "")\(fraction)"
    default:
      var step: Int128 = 1
      while millionths / step >= 100 { step *= 10 }
      let rounded = (millionths + step / 2) / step * step
      return ExactDecimal(millionths: Int(clamping: rounded)).description
    }
  }
}
