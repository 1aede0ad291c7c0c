import Costs
import Diagnostics
import Rubrics

/// The sentences about an estimate that every format shares.
struct CostWords {
  let estimate: CostEstimate

  /// Money in the estimate's currency.
  var money: MoneyWords { MoneyWords(currency: estimate.currency) }

  /// The length of the plan, such as "12 months".
  var months: String { String.count(estimate.months, "month") }

  /// The driver that costs are followed along.
  private var driver: CostDriver? { estimate.model.volume }

  /// Returns a rounded number of what the volume counts, such as "65,000 page views".
  func rounded(_ count: Int) -> String {
    driver.map { VolumeWords($0).rounded(count) } ?? "\(CountWords.rounded(count)) units"
  }

  /// One of what the volume counts, such as "page view".
  private var unit: String { driver?.unit ?? "unit" }

  /// Returns the volume that an outcome was counted for, such as "100,000 page views a month"; nothing where the model has none.
  func volume(_ outcome: OutcomeCost) -> String? {
    driver.map { "\(VolumeWords($0).exact(outcome.volume)) a month" }
  }

  /// The same without the noun, where that was said already; with it where it is part of the number.
  private func bare(_ count: Int) -> String {
    driver.map { VolumeWords($0).scale > 1 } ?? false ? rounded(count) : CountWords.rounded(count)
  }

  /// Returns the name of an outcome as it stands within a sentence.
  ///
  /// A title that joins two names would be misread in a list, so its id stands for it.
  func title(_ id: String) -> String {
    let title = estimate.outcome(id)?.title.loweringFirst ?? id
    return title.split(separator: " ").contains("and") ? id : title
  }

  /// Returns the running cost of a unit of the volume as a sentence with a space behind it; empty where the model has none.
  func perUnit(_ outcome: OutcomeCost) -> String {
    let range = outcome.perUnit
    return driver.map { "\(money.text(range.low, range.high)) per \($0.unit). " } ?? ""
  }

  /// Returns where two costs cross, as a sentence.
  func crossing(_ breakEven: BreakEven) -> String {
    let first = title(breakEven.first)
    let second = title(breakEven.second)
    switch (breakEven.axis, breakEven.crossing) {
    case (.volume, .never):
      return
        "They do not cross: \(first) costs less whatever the volume, because \(second) costs more to begin with and no less by the \(unit)."
    case (.months, .never):
      return
        "They do not cross: \(first) has cost less after any time, because \(second) costs more to begin with and no less by the month."
    case (_, .between(0, nil)):
      return
        "Either can be cheaper \(breakEven.axis == .months ? "after any time" : "at any volume"): the ranges are too wide to tell \(first) from \(second)."
    case (.volume, .between(let low, let high?)):
      let below =
        low == 0
        ? "From the first \(unit) on either can be cheaper"
        : "Below \(rounded(low)) a month \(first) is cheaper"
      return "\(below), above \(bare(high)) \(second) is; in between it depends."
    case (.volume, .between(let low, nil)):
      return
        "Below \(rounded(low)) a month \(first) is cheaper; above, \(second) can be, but at no volume must be."
    case (.months, .between(let low, let high?)):
      let before =
        low == 0
        ? "From the start either can have cost less"
        : "Up to month \(CountWords.rounded(low)) \(first) has cost less"
      return
        "\(before), after month \(CountWords.rounded(high)) \(second) has; in between it depends."
    case (.months, .between(let low, nil)):
      return
        "Up to month \(CountWords.rounded(low)) \(first) has cost less; later \(second) can have, but need not ever."
    }
  }

  /// Returns what an assumption does to a crossing, as a sentence without its subject.
  func movement(_ mover: BreakEven.Mover, _ breakEven: BreakEven) -> String {
    func place(_ count: Int?) -> String {
      switch (count, breakEven.axis) {
      case (nil, _): "nowhere"
      case (0, .volume): "at the first \(unit)"
      case (let count?, .volume): "at \(rounded(count)) a month"
      case (0, .months): "at once"
      case (let count?, .months): "after month \(CountWords.rounded(count))"
      }
    }
    return
      "at its lower end they cross \(place(mover.atLow)), at its upper end \(place(mover.atHigh))"
  }

  /// Returns a figure with its unit.
  ///
  /// - Parameters:
  ///   - id: The id of a line or of a driver.
  ///   - outcomes: The outcomes for which a driver's quantity is wanted.
  /// - Returns: The figure as words, empty when the id names nothing.
  func figure(of id: String, for outcomes: [String]) -> String {
    if estimate.model.driver(id) != nil {
      let ranges = estimate.assumptions.filter {
        $0.id == id && outcomes.contains(where: $0.outcomes.contains)
      }
      return ranges.map { figure($0) }.listed("or")
    }
    let line = estimate.outcomes.flatMap(\.lines).map(\.line).first { $0.id == id }
    return line.map { "\(figure($0)) \($0.basis.words(in: estimate.model))" } ?? ""
  }

  /// Returns the figure of a line, without its basis.
  func figure(_ line: CostLine) -> String {
    line.words(in: money)
  }

  /// Returns the quantity of an assumption.
  func figure(_ assumption: Assumption) -> String {
    assumption.isMoney
      ? money.exact(assumption.range) : MoneyWords.exact(assumption.range)
  }

  /// Returns where a quantity comes from.
  func origin(_ origin: Assumption.Origin) -> String {
    switch origin {
    case .flag(let flag): "by \(flag)"
    case .file(let name): "by \(name)"
    case .answers(let questions): "from your answer to \(questions.listed())"
    case .assumed: "assumed"
    }
  }

  /// What makes a figure weak.
  static let weakness = "its source does not say where the figure comes from"

  /// Returns how many figures of an outcome are weak, such as "5 of its 13 figures are weak"; nothing where none is.
  func weakness(of outcome: OutcomeCost) -> String? {
    let paid = outcome.paid
    let count = paid.count(where: \.isWeak)
    guard count > 0 else { return nil }
    return "\(count) of its \(String.count(paid.count, "figure")) "
      + (count == 1
        ? "is weak: its source does not say where it comes from"
        : "are weak: their sources do not say where they come from")
  }

  /// What the one outcome costs that the rules leave; nothing where they leave more.
  private var only: String? {
    guard let outcome = estimate.outcomes.first, estimate.outcomes.count == 1 else { return nil }
    let volume = volume(outcome).map { "At \($0) and over" } ?? "Over"
    return
      "\(volume) \(months) \(title(outcome.id)) costs \(money.text(outcome.total)), and rules exclude every other outcome"
  }

  /// The one sentence to take away.
  var headline: String {
    guard let pair = estimate.comparedOutcomes,
      let breakEven = estimate.breakEven(
        between: pair.first.id, and: pair.second.id, along: .volume, findsMovers: false)
    else { return only ?? "What each outcome costs in \(months)" }
    let first = title(breakEven.first)
    let second = title(breakEven.second)
    let range = pair.first.volume
    let verdict =
      switch breakEven.crossing {
      case .never: "\(first) is cheaper than \(second)"
      case .between(let low, _) where range.upperBound < low: "\(first) is cheaper than \(second)"
      case .between(_, let high?) where range.lowerBound > high:
        "\(second) is cheaper than \(first)"
      case .between: "\(first) and \(second) overlap, and either can be the cheaper"
      }
    return
      (volume(pair.first).map { "At \($0) and over" } ?? "Over") + " \(months) \(verdict)"
  }
}

extension CostLine {
  /// Returns the figure, without its basis.
  func words(in money: MoneyWords) -> String {
    isLabour ? "\(MoneyWords.exact(figure))\u{A0}h" : money.exact(figure)
  }
}

extension CostDriver {
  /// Returns the quantity of a reading.
  func words(of reading: Reading, in money: MoneyWords) -> String {
    isMoney ? money.exact(reading.figure) : MoneyWords.exact(reading.figure)
  }
}

extension CostLine.Basis {
  /// Returns the basis as it stands behind a figure, such as "per page view".
  func words(in model: CostModel) -> String {
    switch self {
    case .oneTime: "once"
    case .perMonth: "a month"
    case .per(let driver): "per \(model.driver(driver)?.unit ?? driver)"
    }
  }
}

extension CostWords {
  /// Returns a range by its middle, with the ends behind it, such as "About $40,000 ($12,000–127,000)".
  ///
  /// The middle is the geometric mean of the ends: as many times the low end as the high end is of
  /// it, which is what the middle of an estimate means where the ends lie factors apart.
  func about(_ outcome: OutcomeCost) -> String {
    let range = outcome.total
    let ends = money.text(range)
    guard range.low < range.high else { return ends }
    guard range.low.parts > 0 else { return "Up to \(money.text(range.high))" }
    return "About \(money.rough(range.geometricMean)) (\(ends))"
  }
}
