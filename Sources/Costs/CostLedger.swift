import Decisions
import Rubrics

/// The cost lines and drivers as they stand for one set of answers and settings.
struct CostLedger: Sendable {
  /// A quantity with its origin.
  struct Quantity: Sendable {
    var range: DecimalRange
    var origin = Assumption.Origin.assumed
    var because = ""
    var citations: [Citation] = []

    /// Returns what is counted of a driver that nothing is said about.
    static func least(of kind: CostDriver.Kind) -> Quantity {
      Quantity(range: DecimalRange(kind.least))
    }
  }

  /// A line with the figure that counts.
  struct PricedLine: Sendable {
    var line: CostLine
    var isFromFile = false
  }

  /// What one outcome pays and with which quantities.
  struct Account: Sendable {
    var outcome: Outcome
    /// Whether the rules leave the outcome, given the answers.
    var isPermitted: Bool
    /// How much of every driver.
    var quantities: [CostDriver.Kind: Quantity]
    /// Whether the outcome pays each line, in the order of the lines.
    var pays: [Bool]

    /// Returns the quantity of a driver.
    func quantity(_ kind: CostDriver.Kind) -> Quantity { quantities[kind] ?? .least(of: kind) }
  }

  let model: CostModel
  let settings: CostSettings
  let lines: [PricedLine]
  /// The accounts, in the rubric's order of outcomes.
  let accounts: [Account]

  /// The accounts of the outcomes that the rules leave.
  var permitted: [Account] { accounts.filter(\.isPermitted) }

  init(of rubric: Rubric, answers: Answers, settings: CostSettings) {
    let model = rubric.costs
    let scorecard = Scorecard(of: answers, by: rubric)
    // What a set leaves open is no reason to leave a line out: it costs as its best guess.
    let answers = answers.bestGuesses
    var determined = answers
    for assumed in model.assumed where (answers[assumed.question] ?? .unknown) == .unknown {
      determined[assumed.question] = .choice(assumed.choice)
    }
    let lines = model.lines.map { line in
      guard let price = settings.prices.price(line.id) else { return PricedLine(line: line) }
      var line = line
      line.figure = price.figure
      line.date = price.date
      line.isAssumed = false
      return PricedLine(line: line, isFromFile: true)
    }
    self.model = model
    self.settings = settings
    self.lines = lines
    accounts = rubric.outcomes.map { outcome in
      let quantities = CostDriver.Kind.allCases.map { kind in
        (kind, Self.quantity(kind, of: model, for: outcome.id, answers, settings))
      }
      return Account(
        outcome: outcome, isPermitted: scorecard.permits(outcome, by: rubric.method),
        quantities: Dictionary(uniqueKeysWithValues: quantities),
        pays: lines.map(\.line).map {
          $0.outcomes.contains(outcome.id)
            && $0.when.truth(given: determined, outcome: outcome.id) == .holds
        })
    }
  }

  private static func quantity(
    _ kind: CostDriver.Kind, of model: CostModel, for outcome: String, _ answers: Answers,
    _ settings: CostSettings
  ) -> Quantity {
    let flag = "--\(kind.rawValue)"
    if let figure = settings.quantities[kind] {
      return Quantity(
        range: DecimalRange(figure), origin: .flag(flag), because: "Given by \(flag).")
    }
    if let price = settings.prices.price(kind.rawValue) {
      return Quantity(
        range: price.figure, origin: .file(settings.prices.name),
        because: "Given by \(settings.prices.name).")
    }
    let reading = model.driver(kind)?.readings.first {
      $0.when.truth(given: answers, outcome: outcome) == .holds
    }
    guard let reading else { return .least(of: kind) }
    let questions = reading.when.questions.filter { answers[$0] != nil }
    return Quantity(
      range: reading.figure, origin: questions.isEmpty ? .assumed : .answers(questions),
      because: reading.because, citations: reading.citations)
  }
}
