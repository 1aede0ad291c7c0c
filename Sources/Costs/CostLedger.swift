import Decisions
import Diagnostics
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
    static func least(of driver: CostDriver) -> Quantity {
      Quantity(range: DecimalRange(driver.least))
    }
  }

  /// A line with the figure that counts.
  struct PricedLine: Sendable {
    var line: CostLine
    var isFromFile = false
    /// What its figure is multiplied with.
    var terms: Terms
  }

  /// What a line's figure is multiplied with, by the indices of the drivers.
  struct Terms: Sendable {
    /// The driver and how it is counted, if any.
    var driver: (index: Int, count: CostDriver.Count)?
    /// The price of an hour, where the figure is hours.
    var rate: Int?
    /// Whether the driver is the one that costs are followed along.
    var isVolume = false

    /// Looks up what a line names.
    init(of line: CostLine, in model: CostModel) {
      func index(_ id: String) -> Int? { model.drivers.firstIndex { $0.id == id } }
      if line.isLabour { rate = index(CostDriver.hourlyRate) }
      guard case .per(let id) = line.basis, let place = index(id) else { return }
      driver = model.drivers[place].count.map { (place, $0) }
      isVolume = id == model.volume?.id
    }
  }

  /// What one outcome pays and with which quantities.
  struct Account: Sendable {
    var outcome: Outcome
    /// Whether the rules leave the outcome, given the answers.
    var isPermitted: Bool
    /// How much of every driver, in the model's order.
    var quantities: [Quantity]
    /// Whether the outcome pays each line, in the order of the lines.
    var pays: [Bool]
  }

  let model: CostModel
  /// Where the sources of the lines are looked up.
  let evidence: Evidence
  let settings: CostSettings
  let lines: [PricedLine]
  /// The index of the driver that costs are followed along.
  let volume: Int?
  /// The accounts, in the rubric's order of outcomes.
  let accounts: [Account]

  /// The accounts of the outcomes that the rules leave.
  var permitted: [Account] { accounts.filter(\.isPermitted) }

  init(of rubric: Rubric, answers: Answers, notes: Notes = Notes(), settings: CostSettings) {
    let model = rubric.costs
    let scorecard = Scorecard(of: answers, by: rubric)
    // What a set leaves open is no reason to leave a line out: it costs as its best guess.
    let answers = answers.bestGuesses
    var determined = answers
    for assumed in model.assumed where (answers[assumed.question] ?? .unknown) == .unknown {
      determined[assumed.question] = .choice(assumed.choice)
    }
    let lines = model.lines.map { line in
      guard let price = settings.prices.price(line.id) else {
        return PricedLine(line: line, terms: Terms(of: line, in: model))
      }
      var line = line
      line.figure = price.figure
      line.date = price.date
      line.isAssumed = false
      return PricedLine(line: line, isFromFile: true, terms: Terms(of: line, in: model))
    }
    self.model = model
    evidence = rubric.evidence
    self.settings = settings
    self.lines = lines
    volume = model.drivers.firstIndex { $0.count == .monthly }
    accounts = rubric.outcomes.map { outcome in
      Account(
        outcome: outcome, isPermitted: scorecard.permits(outcome, by: rubric.method),
        quantities: model.drivers.map {
          Self.fixed($0, by: settings)
            ?? Self.given($0, answers, notes, by: rubric)
            ?? Self.read($0, for: outcome.id, answers)
        },
        pays: lines.map(\.line).map {
          $0.outcomes.contains(outcome.id)
            && $0.when.truth(given: determined, outcome: outcome.id) == .holds
        })
    }
  }

  /// Returns what a person fixed.
  private static func fixed(_ driver: CostDriver, by settings: CostSettings) -> Quantity? {
    let flag = "--\(driver.id)"
    if let figure = settings.quantities[driver.id] {
      return Quantity(
        range: DecimalRange(figure), origin: .flag(flag), because: "Given by \(flag).")
    }
    if let price = settings.prices.price(driver.id) {
      return Quantity(
        range: price.figure, origin: .file(settings.prices.name),
        because: "Given by \(settings.prices.name).")
    }
    return nil
  }

  /// Returns what a number given as an answer comes to.
  private static func given(
    _ driver: CostDriver, _ answers: Answers, _ notes: Notes, by rubric: Rubric
  ) -> Quantity? {
    guard let given = driver.given, let question = rubric.question(given.question),
      let unit = question.unit, let number = notes.number(answering: question, with: answers)
    else { return nil }
    return Quantity(
      range: DecimalRange(driver.quantity(of: number, by: given)),
      origin: .answers([question.id]),
      because: "\(number.description.groupedDigits) \(unit), as given, \(given.because).")
  }

  /// Returns what the choices of the answers say.
  private static func read(
    _ driver: CostDriver, for outcome: String, _ answers: Answers
  ) -> Quantity {
    let reading = driver.readings.first {
      $0.when.truth(given: answers, outcome: outcome) == .holds
    }
    guard let reading else { return .least(of: driver) }
    let questions = reading.when.questions.filter { answers[$0] != nil }
    return Quantity(
      range: reading.figure, origin: questions.isEmpty ? .assumed : .answers(questions),
      because: reading.because, citations: reading.citations)
  }
}
