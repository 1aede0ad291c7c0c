import Costs
import Rubrics
import Shapes
import StrictJSON

extension OutcomeCost {
  /// An outcome, and the model it was counted by.
  typealias InModel = (outcome: OutcomeCost, model: CostModel)

  /// The first programs that read this knew one volume only, and know it by names of its own.
  static let pairs: [String: JSONValue] = [
    "dependentRequired": [
      "volume": ["perUnit"], "perUnit": ["volume"], "queriesPerMonth": ["volume", "perQuery"],
      "perQuery": ["queriesPerMonth"],
    ]
  ]

  /// What the report on costs says of it.
  static let shapeWithLines = WrittenShape<InModel>(
    "outcomeCost", "What an outcome costs."
  ) {
    shape.members { $0 }
    Member.required("lines", "The lines it pays.", .list(of: .object(line)), \.outcome.lines)
  } constraints: {
    pairs
  }

  /// What any report says of it.
  static let shape = WrittenShape<InModel>(
    "outcomeCost", "What an outcome costs."
  ) {
    Member.required("id", "The outcome's id.", .entryID, \.outcome.id)
    Member.required("title", "The outcome's name.", .text, \.outcome.title)
    Member.optional(
      "volume", "The volume of a month it is counted for, where costs are followed along one.",
      .object(ClosedRange<Int>.quantityShape)
    ) { $0.model.volume == nil ? nil : $0.outcome.volume }
    Member.optional(
      "perUnit", "What a unit of the volume costs in the end.", .object(OutcomeCost.unitRange)
    ) {
      $0.model.volume == nil ? nil : $0.outcome.perUnit
    }
    Member.optional(
      "queriesPerMonth", "The same as 'volume', where that is the driver queries-per-month.",
      .object(ClosedRange<Int>.quantityShape)
    ) { $0.model.countsQueries ? $0.outcome.volume : nil }
    Member.optional(
      "perQuery", "The same as 'perUnit', where the volume is the driver queries-per-month.",
      .object(OutcomeCost.unitRange)
    ) { $0.model.countsQueries ? $0.outcome.perUnit : nil }
    Member.required(
      "oneTime", "What is paid once, work included.", .object(AmountRange.shape), \.outcome.oneTime)
    Member.required(
      "oneTimeBills", "What is paid once, without work.", .object(AmountRange.shape),
      \.outcome.oneTimeBills)
    Member.required(
      "monthly", "What is paid every month, work included.", .object(AmountRange.shape),
      \.outcome.monthly)
    Member.required(
      "monthlyBills", "What is paid every month, without work.", .object(AmountRange.shape),
      \.outcome.monthlyBills)
    Member.required(
      "total", "What is paid within the months of the plan.", .object(AmountRange.shape),
      \.outcome.total)
  } constraints: {
    pairs
  }

  private static let line = WrittenShape<OutcomeCost.Line>("line", "A line of the cost model.") {
    Member.required("id", "The line's id.", .entryID, \.line.id)
    Member.required("title", "What it is.", .text, \.line.title)
    Member.required(
      "basis", "What the figure is multiplied with.",
      .word(of: CostLine.basisWords + [CostLine.Basis.perUnit]), \.line.basis.word)
    Member.optional("driver", "The driver that a figure per unit is multiplied with.", .entryID) {
      guard case .per(let driver) = $0.line.basis, CostDriver.former(driver) == nil else {
        return nil
      }
      return driver
    }
    Member.required("unit", "What the figure counts.", .word(of: ["hours", "money"])) {
      $0.line.isLabour ? "hours" : "money"
    }
    Member.required("figure", "", .object(DecimalRange.shape), \.line.figure)
    Member.required("assumed", "Whether the figure is the rubric's own.", .flag, \.line.isAssumed)
    Member.weak { $0.isWeak }
    Member.required(
      "fromFile", "Whether the figure is that of a file of prices.", .flag, \.isFromFile)
    Member.required(
      "date", "When the price was seen, or null.", .orNull(.shared("date")),
      \.line.date?.description)
    Member.required("because", "Why the figure is what it is.", .text, \.line.because)
    Member.sources { $0.line.citations }
    Member.required(
      "oneTime", "What it adds to what is paid once.", .object(AmountRange.shape), \.oneTime)
    Member.required(
      "monthly", "What it adds to what is paid every month.", .object(AmountRange.shape), \.monthly)
  }
}

extension CostEstimate {
  /// The costs of the outcomes, each with the model they were counted by.
  var outcomesInModel: [OutcomeCost.InModel] {
    outcomes.map { ($0, model) }
  }
}

extension CostModel {
  /// Whether its volume is the one that the first programs to read this knew.
  fileprivate var countsQueries: Bool { volume?.id == CostDriver.former.first?.id }
}

extension CostLine.Basis {
  /// What programs know a basis by that has no name of its own.
  fileprivate static let perUnit = "per-unit"

  /// What programs know the basis by.
  fileprivate var word: String {
    switch self {
    case .oneTime: "one-time"
    case .perMonth: "per-month"
    case .per(let driver): CostDriver.former(driver)?.basis ?? Self.perUnit
    }
  }
}
