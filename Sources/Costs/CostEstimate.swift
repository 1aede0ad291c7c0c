package import Rubrics

/// What every outcome of a rubric costs, where the costs cross, and what all of it assumes.
package struct CostEstimate: Sendable {
  /// The rubric's model.
  package let model: CostModel
  /// The rubric's evidence, for whoever prints the sources.
  package let evidence: Evidence
  /// The currency of all amounts.
  package let currency: String
  /// The months of the plan.
  package let months: Int
  /// The outcomes that the rules leave, given the answers, in the rubric's order.
  package let outcomes: [OutcomeCost]
  /// The titles of the other outcomes, in the rubric's order.
  package let ruledOut: [String]
  /// The ids of those of the outcomes that adopt exactly one option, in the rubric's order.
  package let alternatives: [String]
  /// The id of the outcome that the answers lead to, where it is known.
  package let recommended: String?
  /// The id of the outcome that is planned, where it is known.
  package let planned: String?
  /// The quantities counted with, in the order of the drivers.
  package let assumptions: [Assumption]
  /// The answers taken for granted because nobody gave them.
  package let assumedAnswers: [AssumedAnswer]
  /// The prices in use that are old or bear no date, in the rubric's order; none without a date of today.
  package let agedPrices: [AgedPrice]
  private let ledger: CostLedger

  /// Counts the costs.
  ///
  /// - Parameters:
  ///   - rubric: The rubric whose model counts.
  ///   - answers: What the team said.
  ///   - notes: What stands beside the answers, such as numbers that were given as answers.
  ///   - settings: What a person fixed.
  ///   - recommended: The id of the outcome that the answers lead to, where it is known.
  ///   - planned: The id of the outcome that is planned, where it is known.
  ///   - today: The date to which prices are held; without one their age is not judged.
  package init(
    of rubric: Rubric, answers: Answers = Answers(), notes: Notes = Notes(),
    settings: CostSettings = .usual,
    recommended: String? = nil, planned: String? = nil, today: PriceDate? = nil
  ) {
    let ledger = CostLedger(of: rubric, answers: answers, notes: notes, settings: settings)
    self.ledger = ledger
    model = rubric.costs
    evidence = rubric.evidence
    currency = settings.prices.currency ?? rubric.costs.currency
    months = settings.months
    self.recommended = recommended
    self.planned = planned
    let permitted = ledger.permitted
    outcomes = permitted.map(ledger.cost)
    ruledOut = ledger.accounts.filter { !$0.isPermitted }.map(\.outcome.title)
    alternatives = permitted.map(\.outcome).filter { $0.adopts.count == 1 }.map(\.id)
    assumptions = ledger.model.drivers.indices.flatMap(ledger.assumptions)
    assumedAnswers = rubric.costs.assumed.filter {
      (answers[$0.question] ?? .unknown) == .unknown
    }
    let used = ledger.lines.indices.filter { index in permitted.contains { $0.pays[index] } }
    agedPrices =
      today.map { today in used.compactMap { AgedPrice(ledger.lines[$0].line, today: today) } }
      ?? []
  }

  /// Returns the cost of the outcome with an id, though a rule may exclude it.
  package func outcome(_ id: String) -> OutcomeCost? {
    outcomes.first { $0.id == id }
      ?? ledger.accounts.first { $0.outcome.id == id }.map(ledger.cost)
  }

  /// Returns the two figures that would narrow the range of an outcome's total most, were they known.
  ///
  /// - Parameter id: The id of an outcome.
  /// - Returns: The figures, or nothing when the id names no outcome or fewer than two figures are open.
  package func narrowing(of id: String) -> Narrowing? {
    ledger.accounts.first { $0.outcome.id == id }.flatMap(ledger.narrowing)
  }

  /// Returns where two outcomes cross, in whatever order they are named.
  ///
  /// - Parameters:
  ///   - one: The id of an outcome.
  ///   - other: The id of another outcome.
  ///   - axis: What the cost is followed along.
  ///   - scope: What is counted.
  ///   - findsMovers: Whether to find what moves the crossing, which takes far longer.
  /// - Returns: The crossing, or nothing when an id names no outcome or the model has no volume to
  ///   follow.
  package func breakEven(
    between one: String, and other: String, along axis: BreakEven.Axis,
    scope: BreakEven.Scope = .everything, findsMovers: Bool = true
  ) -> BreakEven? {
    let accounts = [one, other].compactMap { id in
      ledger.accounts.first { $0.outcome.id == id }
    }
    guard accounts.count == 2, axis != .volume || ledger.volume != nil else { return nil }
    return BreakEvenSearch(ledger: ledger, axis: axis, scope: scope, findsMovers: findsMovers)
      .breakEven(between: accounts[0], and: accounts[1])
  }

  /// The crossings of each two outcomes in the rubric's order: by volume, by monthly bills, and by months.
  package var breakEvens: [BreakEven] {
    let terms: [(BreakEven.Axis, BreakEven.Scope)] = [
      (.volume, .everything), (.volume, .monthlyBills), (.months, .everything),
    ]
    return outcomes.indices.flatMap { first in
      outcomes.indices[(first + 1)...].flatMap { second in
        terms.compactMap { axis, scope in
          breakEven(
            between: outcomes[first].id, and: outcomes[second].id, along: axis, scope: scope)
        }
      }
    }
  }

  /// The totals of the sources beside those of the rubric's lines, at the rubric's own prices.
  package var published: [PublishedCheck] {
    model.published.map { PublishedCheck($0, by: model, evidence: evidence) }
  }
}
