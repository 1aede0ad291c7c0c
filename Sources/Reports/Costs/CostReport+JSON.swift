import Costs
import Rubrics
package import StrictJSON

extension CostReport {
  /// Returns the estimate for the answers it was counted with: a promise to programs, in format 1.
  package func json(version: String) -> JSONValue {
    var members: [String: JSONValue] = [
      "format": 1,
      "tool": JSONValue.tool(version: version),
      "rubric": JSONValue(rubric, digest: digest),
      "answers": JSONValue(answers, in: rubric),
      "currency": .string(estimate.currency),
      "months": .integer(estimate.months),
      "premise": .string(estimate.model.premise),
      "options": .array(
        estimate.outcomes.map { Self.value(of: $0, in: estimate.model, withLines: true) }),
      "breakEven": .array(
        estimate.breakEvens.map { Self.value(of: $0, in: estimate, hasMovers: true) }),
      "assumptions": .array(estimate.assumptions.map(Self.value)),
      "assumedAnswers": .array(estimate.assumedAnswers.map(Self.value)),
      "published": .array(estimate.published.map(Self.value)),
      "conflicts": .array(estimate.model.conflicts.map(Self.value)),
      "agedPrices": .array(estimate.agedPrices.map(Self.value)),
    ]
    members["givenNumbers"] = JSONValue(numbersIn: notes, of: answers, to: rubric)
    return .object(members)
  }

  /// Returns what the result of a recommendation says about costs: no lines, and only the crossing that is argued about.
  static func summary(of estimate: CostEstimate) -> JSONValue {
    let breakEven = estimate.comparedOutcomes.flatMap {
      estimate.breakEven(
        between: $0.first.id, and: $0.second.id, along: .volume, findsMovers: false)
    }
    return [
      "currency": .string(estimate.currency),
      "months": .integer(estimate.months),
      "options": .array(
        estimate.outcomes.map { value(of: $0, in: estimate.model, withLines: false) }),
      "breakEven": .array(
        [breakEven].compactMap { $0 }.map { value(of: $0, in: estimate, hasMovers: false) }),
    ]
  }

  /// Returns what a comparison says about the cost of one outcome.
  static func summary(of outcome: OutcomeCost, in estimate: CostEstimate) -> JSONValue {
    guard case .object(var members) = value(of: outcome, in: estimate.model, withLines: false)
    else { return .null }
    members["currency"] = .string(estimate.currency)
    members["months"] = .integer(estimate.months)
    return .object(members)
  }
}

extension CostLine.Basis {
  /// What programs know the basis by.
  fileprivate var word: String {
    switch self {
    case .oneTime: "one-time"
    case .perMonth: "per-month"
    case .per(let driver): CostDriver.former(driver)?.basis ?? "per-unit"
    }
  }
}

extension CostReport {
  private static func value(
    of outcome: OutcomeCost, in model: CostModel, withLines: Bool
  ) -> JSONValue {
    let perUnit: JSONValue = [
      "low": .number(Double(outcome.perUnit.low) / 1_000_000),
      "high": .number(Double(outcome.perUnit.high) / 1_000_000),
    ]
    let volume: JSONValue = [
      "low": .integer(outcome.volume.lowerBound), "high": .integer(outcome.volume.upperBound),
    ]
    var members: [String: JSONValue] = [
      "id": .string(outcome.id), "title": .string(outcome.title),
      "oneTime": value(of: outcome.oneTime), "oneTimeBills": value(of: outcome.oneTimeBills),
      "monthly": value(of: outcome.monthly), "monthlyBills": value(of: outcome.monthlyBills),
      "total": value(of: outcome.total),
    ]
    if model.volume != nil { (members["volume"], members["perUnit"]) = (volume, perUnit) }
    // The first programs that read this knew one volume only, and know it by these names.
    if model.volume?.id == CostDriver.former.first?.id {
      (members["queriesPerMonth"], members["perQuery"]) = (volume, perUnit)
    }
    if withLines { members["lines"] = .array(outcome.lines.map(value)) }
    return .object(members)
  }

  private static func value(of entry: OutcomeCost.Line) -> JSONValue {
    let line = entry.line
    var members: [String: JSONValue] = [
      "id": .string(line.id), "title": .string(line.title), "basis": .string(line.basis.word),
      "unit": .string(line.isLabour ? "hours" : "money"), "figure": value(of: line.figure),
      "assumed": .bool(line.isAssumed), "weak": .bool(entry.isWeak),
      "fromFile": .bool(entry.isFromFile),
      "date": line.date.map { .string($0.description) } ?? .null,
      "because": .string(line.because), "sources": JSONValue(line.citations),
      "oneTime": value(of: entry.oneTime), "monthly": value(of: entry.monthly),
    ]
    if case .per(let driver) = line.basis, CostDriver.former(driver) == nil {
      members["driver"] = .string(driver)
    }
    return .object(members)
  }

  private static func value(
    of breakEven: BreakEven, in estimate: CostEstimate, hasMovers: Bool
  ) -> JSONValue {
    var ends: (low: Int?, high: Int?)
    switch breakEven.crossing {
    case .never: ends = (nil, nil)
    case .between(let low, let high): ends = (low, high)
    }
    func integer(_ number: Int?) -> JSONValue { number.map { .integer($0) } ?? .null }
    var members: [String: JSONValue] = [
      "between": JSONValue(strings: [breakEven.first, breakEven.second]),
      "driver": .string(
        breakEven.axis == .months ? "months" : estimate.model.volume?.id ?? ""),
      "scope": .string(breakEven.scope.rawValue),
      "crosses": .bool(breakEven.crossing != .never), "low": integer(ends.low),
      "high": integer(ends.high), "middle": integer(breakEven.middle),
      "because": .string(CostWords(estimate).crossing(breakEven)),
    ]
    if hasMovers {
      members["movers"] = .array(
        breakEven.movers.map {
          [
            "id": .string($0.id), "title": .string($0.title), "atLow": integer($0.atLow),
            "atHigh": integer($0.atHigh),
          ]
        })
    }
    return .object(members)
  }

  private static func value(of assumption: Assumption) -> JSONValue {
    let origin: (name: String, detail: [String]) =
      switch assumption.origin {
      case .flag(let flag): ("flag", [flag])
      case .file(let name): ("file", [name])
      case .answers(let questions): ("answers", questions)
      case .assumed: ("assumed", [])
      }
    return [
      "id": .string(assumption.id), "title": .string(assumption.title),
      "low": number(assumption.range.low), "high": number(assumption.range.high),
      "origin": .string(origin.name), "from": JSONValue(strings: origin.detail),
      "because": .string(assumption.because), "weak": .bool(assumption.isWeak),
      "sources": JSONValue(assumption.citations),
      "options": JSONValue(strings: assumption.outcomes),
    ]
  }

  private static func value(of assumed: AssumedAnswer) -> JSONValue {
    [
      "question": .string(assumed.question), "choice": .string(assumed.choice),
      "because": .string(assumed.because),
    ]
  }

  private static func value(of check: PublishedCheck) -> JSONValue {
    [
      "id": .string(check.published.id), "title": .string(check.published.title),
      "published": value(of: check.published.total), "counted": value(of: check.counted),
      "relation": .string(check.relation.rawValue), "note": .string(check.published.note),
      "weak": .bool(check.isWeak),
      "sources": JSONValue(check.published.citations),
    ]
  }

  private static func value(of conflict: CostConflict) -> JSONValue {
    [
      "id": .string(conflict.id), "title": .string(conflict.title),
      "detail": .string(conflict.detail), "position": .string(conflict.position),
      "sources": JSONValue(conflict.citations),
    ]
  }

  private static func value(of price: AgedPrice) -> JSONValue {
    [
      "id": .string(price.id), "date": price.date.map { .string($0.description) } ?? .null,
      "ageInMonths": price.months.map { .integer($0) } ?? .null,
    ]
  }

  private static func value(of range: AmountRange) -> JSONValue {
    ["low": .number(range.low.number(places: 2)), "high": .number(range.high.number(places: 2))]
  }

  private static func value(of figure: DecimalRange) -> JSONValue {
    ["low": number(figure.low), "high": number(figure.high)]
  }

  private static func number(_ decimal: ExactDecimal) -> JSONValue {
    decimal.places == 0
      ? .integer(decimal.millionths / 1_000_000)
      : .number(Double(decimal.millionths) / 1_000_000)
  }
}
