import Costs
import Diagnostics
import Rubrics

/// The sentences about an estimate that every format shares.
struct CostWords {
  /// The estimate.
  let estimate: CostEstimate

  /// Creates the sentences about an estimate.
  init(_ estimate: CostEstimate) {
    self.estimate = estimate
  }

  /// Money in the estimate's currency.
  var money: MoneyWords { MoneyWords(currency: estimate.currency) }

  /// The length of the plan, such as "12 months".
  var months: String { String.count(estimate.months, "month") }

  /// Returns the queries a month that an outcome was counted for, such as "100,000 queries a month".
  func queries(_ outcome: OutcomeCost) -> String {
    let noun = outcome.queries == 1...1 ? "query" : "queries"
    return "\(CountWords.exact(outcome.queries)) \(noun) a month"
  }

  /// Returns the name of an outcome as it stands within a sentence.
  ///
  /// A title that joins two names would be misread in a list, so its id stands for it.
  func title(_ id: String) -> String {
    let title = estimate.outcome(id)?.title.loweringFirst ?? id
    return title.split(separator: " ").contains("and") ? id : title
  }

  /// Returns the running cost of a query.
  func perQuery(_ outcome: OutcomeCost) -> String {
    let range = outcome.perQuery
    return money.text(range.low, range.high)
  }

  /// Returns where two costs cross, as a sentence.
  func crossing(_ breakEven: BreakEven) -> String {
    let first = title(breakEven.first)
    let second = title(breakEven.second)
    switch (breakEven.axis, breakEven.crossing) {
    case (.queriesPerMonth, .never):
      return
        "They do not cross: \(first) costs less whatever the volume, because \(second) costs more to begin with and no less by the query."
    case (.months, .never):
      return
        "They do not cross: \(first) has cost less after any time, because \(second) costs more to begin with and no less by the month."
    case (_, .between(0, nil)):
      return
        "Either can be cheaper \(breakEven.axis == .months ? "after any time" : "at any volume"): the ranges are too wide to tell \(first) from \(second)."
    case (.queriesPerMonth, .between(let low, let high?)):
      let below =
        low == 0
        ? "From the first query on either can be cheaper"
        : "Below \(CountWords.rounded(low)) queries a month \(first) is cheaper"
      return "\(below), above \(CountWords.rounded(high)) \(second) is; in between it depends."
    case (.queriesPerMonth, .between(let low, nil)):
      return
        "Below \(CountWords.rounded(low)) queries a month \(first) is cheaper; above, \(second) can be, but at no volume must be."
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
      case (0, .queriesPerMonth): "at the first query"
      case (let count?, .queriesPerMonth): "at \(CountWords.rounded(count)) queries a month"
      case (0, .months): "at once"
      case (let count?, .months): "after month \(CountWords.rounded(count))"
      }
    }
    return
      "at its lower end they cross \(place(mover.atLow)), at its upper end \(place(mover.atHigh))"
  }

  /// Returns the figure of an assumption that moves a crossing, with its unit.
  func figure(of mover: BreakEven.Mover, in breakEven: BreakEven) -> String {
    if let kind = CostDriver.Kind(rawValue: mover.id) {
      let ranges = estimate.assumptions.filter {
        $0.kind == kind
          && ($0.outcomes.contains(breakEven.first) || $0.outcomes.contains(breakEven.second))
      }
      return ranges.map { figure($0) }.listed("or")
    }
    let line = estimate.outcomes.flatMap(\.lines).map(\.line).first { $0.id == mover.id }
    return line.map { "\(figure($0)) \($0.basis.words)" } ?? ""
  }

  /// Returns the figure of a line, without its basis.
  func figure(_ line: CostLine) -> String {
    line.words(in: money)
  }

  /// Returns the quantity of an assumption.
  func figure(_ assumption: Assumption) -> String {
    assumption.kind.isMoney
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

  /// The one sentence to take away.
  var headline: String {
    guard let pair = estimate.comparedOutcomes,
      let breakEven = estimate.breakEven(
        between: pair.first.id, and: pair.second.id, along: .queriesPerMonth, findsMovers: false)
    else { return "What each outcome costs in \(months)" }
    let first = title(breakEven.first)
    let second = title(breakEven.second)
    let range = pair.first.queries
    let verdict =
      switch breakEven.crossing {
      case .never: "\(first) is cheaper than \(second)"
      case .between(let low, _) where range.upperBound < low: "\(first) is cheaper than \(second)"
      case .between(_, let high?) where range.lowerBound > high:
        "\(second) is cheaper than \(first)"
      case .between: "\(first) and \(second) overlap, and either can be the cheaper"
      }
    return "At \(queries(pair.first)) and over \(months) \(verdict)"
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
    kind.isMoney ? money.exact(reading.figure) : MoneyWords.exact(reading.figure)
  }
}

extension CostLine.Basis {
  /// The basis as it stands behind a figure.
  var words: String {
    switch self {
    case .oneTime: "once"
    case .perDocument: "a document"
    case .perMonth: "a month"
    case .perQuery: "a query"
    case .perRetraining: "a retraining"
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
