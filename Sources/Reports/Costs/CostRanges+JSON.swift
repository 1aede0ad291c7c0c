import Costs
import Rubrics
import Shapes
import StrictJSON

extension AmountRange {
  /// What a report says of it.
  static let shape = WrittenShape<AmountRange>(
    "range", "A range of money in the estimate's currency."
  ) {
    Member.required("low", "The least.", .money) { $0.low.number(places: 2) }
    Member.required("high", "The most.", .money) { $0.high.number(places: 2) }
  }
}

extension OutcomeCost {
  /// A range of what a unit costs, which may be a small part of a cent.
  static let unitRange = WrittenShape<(low: Int128, high: Int128)>(
    "range", "A range of money in the estimate's currency."
  ) {
    Member.required("low", "The least.", .money) { Double($0.low) / 1_000_000 }
    Member.required("high", "The most.", .money) { Double($0.high) / 1_000_000 }
  }
}

extension ClosedRange<Int> {
  /// What a report says of a quantity.
  static let quantityShape = WrittenShape<ClosedRange<Int>>(
    "quantity", "A range of whole numbers."
  ) {
    Member.required("low", "The least.", .natural, \.lowerBound)
    Member.required("high", "The most.", .natural, \.upperBound)
  }
}

extension DecimalRange {
  /// What a report says of a figure.
  static let shape = WrittenShape<DecimalRange>("figure", "A range of a figure.") {
    Member.required("low", "The least.", .figure, \.low)
    Member.required("high", "The most.", .figure, \.high)
  }
}

extension WrittenForm<Double> {
  /// An amount of money, rounded to cents or smaller.
  fileprivate static var money: WrittenForm {
    .number(-1_000_000_000_000_000_000...1_000_000_000_000_000_000)
  }
}

extension WrittenForm<ExactDecimal> {
  /// A figure as the rubric or a user gives it.
  static var figure: WrittenForm {
    WrittenForm(["type": "number", "minimum": 0]) { decimal in
      decimal.places == 0
        ? .integer(decimal.millionths / 1_000_000)
        : .number(Double(decimal.millionths) / 1_000_000)
    }
  }
}
