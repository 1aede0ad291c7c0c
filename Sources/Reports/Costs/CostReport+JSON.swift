import Costs
import Rubrics
import Shapes
package import StrictJSON

extension CostReport {
  /// The JSON Schema of the estimate.
  package static var schema: JSONValue { shape.document("What the outcomes cost") }

  /// Returns the estimate for the answers it was counted with: a promise to programs, in format 1.
  package func json(version: String) -> JSONValue { Self.shape.value(of: Versioned(self, version)) }

  private static let shape = WrittenShape<Versioned<CostReport>>(
    "cost-report", "What 'crossroads cost --format json' writes."
  ) {
    Versioned<CostReport>.head
    Member.required("rubric", "", .object(UsedRubric.shape)) {
      UsedRubric($0.report.rubric, digest: $0.report.digest)
    }
    Member.required("answers", "The answers it was counted with.", .answers) {
      JSONValue($0.report.answers, in: $0.report.rubric)
    }
    Member.givenNumbers { ($0.report.notes, $0.report.answers, $0.report.rubric) }
    terms.members { $0.report.estimate }
    Member.required("premise", "What is assumed of everything that follows.", .text) {
      $0.report.estimate.model.premise
    }
    Member.required(
      "options", "The costs of each outcome, in the rubric's order.",
      .list(of: .object(outcomeWithLines), atLeast: 1)
    ) { $0.report.estimate.outcomesInModel }
    Member.required(
      "breakEven", "Where the costs of two outcomes cross.",
      .list(of: .object(crossingWithMovers))
    ) { $0.report.estimate.breakEvens.in($0.report.estimate) }
    Member.required(
      "assumptions", "The quantities that figures are multiplied with.",
      .list(of: .object(assumption))
    ) { $0.report.estimate.assumptions }
    Member.required(
      "assumedAnswers", "The answers that were assumed because none was given.",
      .list(of: .object(assumedAnswer))
    ) { $0.report.estimate.assumedAnswers }
    Member.required(
      "published", "Totals that sources state, beside what the lines give.",
      .list(of: .object(published))
    ) { $0.report.estimate.published }
    Member.required(
      "conflicts", "Where sources contradict one another, and the position taken.",
      .list(of: .object(conflict))
    ) { $0.report.estimate.model.conflicts }
    Member.required(
      "agedPrices", "The prices that are old or bear no date.", .list(of: .object(agedPrice))
    ) { $0.report.estimate.agedPrices }
  }

  /// What the result of a recommendation says about costs: no lines, and only the crossing that is
  /// argued about.
  static let summary = WrittenShape<CostEstimate>(
    "costs", "What each outcome costs; 'cost' tells more."
  ) {
    terms.members { $0 }
    Member.required("options", "The costs of each outcome.", .list(of: .object(outcome))) {
      $0.outcomesInModel
    }
    Member.required(
      "breakEven", "Where the costs of the alternatives cross.",
      .list(of: .object(crossing), atMost: 1)
    ) { estimate in
      let breakEven = estimate.comparedOutcomes.flatMap {
        estimate.breakEven(
          between: $0.first.id, and: $0.second.id, along: .volume, findsMovers: false)
      }
      return [breakEven].compactMap(\.self).in(estimate)
    }
  }

  /// What a comparison says about the cost of one outcome.
  static let summaryOfOutcome = WrittenShape<(outcome: OutcomeCost, estimate: CostEstimate)>(
    "cost", "What the recommended outcome costs."
  ) {
    outcome.members { ($0.outcome, $0.estimate.model) }
    terms.members { $0.estimate }
  } constraints: {
    pairs
  }

  private static let terms = WrittenShape<CostEstimate> {
    Member.required("currency", "The currency of all money.", .shared("currency")) { $0.currency }
    Member.required("months", "The months of the plan.", .integer(1...600)) { $0.months }
  }

  private typealias OutcomeInModel = (outcome: OutcomeCost, model: CostModel)

  /// The first programs that read this knew one volume only, and know it by names of its own.
  private static let pairs: [String: JSONValue] = [
    "dependentRequired": [
      "volume": ["perUnit"], "perUnit": ["volume"], "queriesPerMonth": ["volume", "perQuery"],
      "perQuery": ["queriesPerMonth"],
    ]
  ]

  private static let outcomeWithLines = WrittenShape<OutcomeInModel>(
    "outcomeCost", "What an outcome costs."
  ) {
    outcome.members { $0 }
    Member.required("lines", "The lines it pays.", .list(of: .object(line))) { $0.outcome.lines }
  } constraints: {
    pairs
  }

  private static let outcome = WrittenShape<OutcomeInModel>(
    "outcomeCost", "What an outcome costs."
  ) {
    Member.required("id", "The outcome's id.", .entryID) { $0.outcome.id }
    Member.required("title", "The outcome's name.", .text) { $0.outcome.title }
    Member.optional(
      "volume", "The volume of a month it is counted for, where costs are followed along one.",
      .object(quantity)
    ) { $0.model.volume == nil ? nil : $0.outcome.volume }
    Member.optional("perUnit", "What a unit of the volume costs in the end.", .object(unitRange)) {
      $0.model.volume == nil ? nil : $0.outcome.perUnit
    }
    Member.optional(
      "queriesPerMonth", "The same as 'volume', where that is the driver queries-per-month.",
      .object(quantity)
    ) { $0.model.countsQueries ? $0.outcome.volume : nil }
    Member.optional(
      "perQuery", "The same as 'perUnit', where the volume is the driver queries-per-month.",
      .object(unitRange)
    ) { $0.model.countsQueries ? $0.outcome.perUnit : nil }
    Member.required("oneTime", "What is paid once, work included.", .object(range)) {
      $0.outcome.oneTime
    }
    Member.required("oneTimeBills", "What is paid once, without work.", .object(range)) {
      $0.outcome.oneTimeBills
    }
    Member.required("monthly", "What is paid every month, work included.", .object(range)) {
      $0.outcome.monthly
    }
    Member.required("monthlyBills", "What is paid every month, without work.", .object(range)) {
      $0.outcome.monthlyBills
    }
    Member.required("total", "What is paid within the months of the plan.", .object(range)) {
      $0.outcome.total
    }
  } constraints: {
    pairs
  }

  private static let line = WrittenShape<OutcomeCost.Line>("line", "A line of the cost model.") {
    Member.required("id", "The line's id.", .entryID) { $0.line.id }
    Member.required("title", "What it is.", .text) { $0.line.title }
    Member.required(
      "basis", "What the figure is multiplied with.",
      .word(of: CostLine.basisWords + [CostLine.Basis.perUnit])
    ) { $0.line.basis.word }
    Member.optional("driver", "The driver that a figure per unit is multiplied with.", .entryID) {
      guard case .per(let driver) = $0.line.basis, CostDriver.former(driver) == nil else {
        return nil
      }
      return driver
    }
    Member.required("unit", "What the figure counts.", .word(of: ["hours", "money"])) {
      $0.line.isLabour ? "hours" : "money"
    }
    Member.required("figure", "", .object(figure)) { $0.line.figure }
    Member.required("assumed", "Whether the figure is the rubric's own.", .flag) {
      $0.line.isAssumed
    }
    Member.weak { $0.isWeak }
    Member.required("fromFile", "Whether the figure is that of a file of prices.", .flag) {
      $0.isFromFile
    }
    Member.required(
      "date", "When the price was seen, or null.", .orNull(.shared("date"))
    ) { $0.line.date?.description }
    Member.required("because", "Why the figure is what it is.", .text) { $0.line.because }
    Member.sources { $0.line.citations }
    Member.required("oneTime", "What it adds to what is paid once.", .object(range)) { $0.oneTime }
    Member.required("monthly", "What it adds to what is paid every month.", .object(range)) {
      $0.monthly
    }
  }

  private typealias CrossingInEstimate = (breakEven: BreakEven, estimate: CostEstimate)

  private static let crossing = WrittenShape<CrossingInEstimate>(
    "crossing", "Where the costs of two outcomes cross."
  ) {
    Member.required(
      "between", "The two outcomes whose costs cross.",
      .list(of: .entryID, atLeast: 2, atMost: 2, isUnique: true)
    ) { [$0.breakEven.first, $0.breakEven.second] }
    Member.required(
      "driver", "Along what they cross: the driver of the volume, or months.", .entryID
    ) { $0.breakEven.axis == .months ? "months" : $0.estimate.model.volume?.id ?? "" }
    Member.required("scope", "Which costs are compared.", .word()) { $0.breakEven.scope }
    Member.required("crosses", "Whether they cross at all.", .flag) {
      $0.breakEven.crossing != .never
    }
    Member.required(
      "low", "Where they begin to cross; nothing where they do not.", .orNull(.natural)
    ) {
      guard case .between(let low, _) = $0.breakEven.crossing else { return nil }
      return low
    }
    Member.required(
      "high",
      "Where the crossing is certain; nothing where that is beyond what makes sense.",
      .orNull(.natural)
    ) {
      guard case .between(_, let high) = $0.breakEven.crossing else { return nil }
      return high
    }
    Member.required("middle", "Where the middles of both ranges cross.", .orNull(.natural)) {
      $0.breakEven.middle
    }
    Member.required("because", "The crossing in words.", .sentence) {
      CostWords($0.estimate).crossing($0.breakEven)
    }
  }

  private static let crossingWithMovers = WrittenShape<CrossingInEstimate>(
    "crossing", "Where the costs of two outcomes cross."
  ) {
    crossing.members { $0 }
    Member.required(
      "movers", "The lines and quantities that move the crossing most.",
      .list(of: .object(mover))
    ) { $0.breakEven.movers }
  }

  private static let mover = WrittenShape<BreakEven.Mover>(
    "mover", "A line or quantity that moves a crossing."
  ) {
    Member.required("id", "Its id.", .entryID) { $0.id }
    Member.required("title", "What it is.", .text) { $0.title }
    Member.required(
      "atLow", "Where the crossing is when it is at its least, or null.", .orNull(.natural)
    ) { $0.atLow }
    Member.required(
      "atHigh", "Where the crossing is when it is at its most, or null.", .orNull(.natural)
    ) { $0.atHigh }
  }

  private static let assumption = WrittenShape<Assumption>(
    "assumption", "A quantity and where it comes from."
  ) {
    Member.required("id", "Which quantity it is.", .entryID) { $0.id }
    Member.required("title", "What it is.", .text) { $0.title }
    Member.required("low", "The least.", .figure) { $0.range.low }
    Member.required("high", "The most.", .figure) { $0.range.high }
    Member.required("origin", "Where it comes from.", .word(of: Assumption.Origin.words)) {
      $0.origin.word
    }
    Member.required(
      "from", "The flag, the file or the questions it comes from.", .list(of: .string)
    ) { $0.origin.names }
    Member.required("because", "Why it is what it is.", .string) { $0.because }
    Member.weak { $0.isWeak }
    Member.sources { $0.citations }
    Member.required("options", "The outcomes it counts for; empty for all.", .entryIDs()) {
      $0.outcomes
    }
  }

  private static let assumedAnswer = WrittenShape<AssumedAnswer>(
    "assumedAnswer", "An answer that was assumed."
  ) {
    Member.required("question", "The question.", .entryID) { $0.question }
    Member.required("choice", "The choice.", .choiceID) { $0.choice }
    Member.required("because", "Why.", .text) { $0.because }
  }

  private static let published = WrittenShape<PublishedCheck>(
    "published", "A total that a source states."
  ) {
    Member.required("id", "Its id.", .entryID) { $0.published.id }
    Member.required("title", "What it is the total of.", .text) { $0.published.title }
    Member.required("published", "The total as published.", .object(figure)) { $0.published.total }
    Member.required("counted", "What the lines give.", .object(range)) { $0.counted }
    Member.required("relation", "How the two ranges lie to one another.", .word()) { $0.relation }
    Member.required("note", "What is to be known when they are compared.", .text) {
      $0.published.note
    }
    Member.weak { $0.isWeak }
    Member.sources { $0.published.citations }
  }

  private static let conflict = WrittenShape<CostConflict>(
    "conflict", "A contradiction among sources."
  ) {
    Member.required("id", "Its id.", .entryID) { $0.id }
    Member.required("title", "A few words.", .text) { $0.title }
    Member.required("detail", "What they say.", .text) { $0.detail }
    Member.required("position", "The position taken.", .text) { $0.position }
    Member.sources { $0.citations }
  }

  private static let agedPrice = WrittenShape<AgedPrice>(
    "agedPrice", "A price that is old or bears no date."
  ) {
    Member.required("id", "The line's id.", .entryID) { $0.id }
    Member.required("date", "When it was seen, or null.", .orNull(.shared("date"))) {
      $0.date?.description
    }
    Member.required("ageInMonths", "How old it is, or null.", .orNull(.integer(-120_000...120_000)))
    {
      $0.months
    }
  }

  private static let range = WrittenShape<AmountRange>(
    "range", "A range of money in the estimate's currency."
  ) {
    Member.required("low", "The least.", .money) { $0.low.number(places: 2) }
    Member.required("high", "The most.", .money) { $0.high.number(places: 2) }
  }

  /// A range of what a unit costs, which may be a small part of a cent.
  private static let unitRange = WrittenShape<(low: Int128, high: Int128)>(
    "range", "A range of money in the estimate's currency."
  ) {
    Member.required("low", "The least.", .money) { Double($0.low) / 1_000_000 }
    Member.required("high", "The most.", .money) { Double($0.high) / 1_000_000 }
  }

  private static let quantity = WrittenShape<ClosedRange<Int>>(
    "quantity", "A range of whole numbers."
  ) {
    Member.required("low", "The least.", .natural) { $0.lowerBound }
    Member.required("high", "The most.", .natural) { $0.upperBound }
  }

  private static let figure = WrittenShape<DecimalRange>("figure", "A range of a figure.") {
    Member.required("low", "The least.", .figure) { $0.low }
    Member.required("high", "The most.", .figure) { $0.high }
  }
}

extension Member {
  /// Whether a figure rests on weak sources alone.
  fileprivate static func weak(_ isWeak: @escaping @Sendable (Owner) -> Bool) -> Self {
    Member.addedLater(
      "weak",
      "Whether it rests on nothing but sources that give their figures without one.", .flag,
      isWeak)
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
  fileprivate static var figure: WrittenForm {
    WrittenForm(["type": "number", "minimum": 0]) { decimal in
      decimal.places == 0
        ? .integer(decimal.millionths / 1_000_000)
        : .number(Double(decimal.millionths) / 1_000_000)
    }
  }
}

extension CostEstimate {
  /// The costs of the outcomes, each with the model they were counted by.
  fileprivate var outcomesInModel: [(outcome: OutcomeCost, model: CostModel)] {
    outcomes.map { ($0, model) }
  }
}

extension [BreakEven] {
  /// The crossings, each with the estimate it is of.
  fileprivate func `in`(
    _ estimate: CostEstimate
  ) -> [(breakEven: BreakEven, estimate: CostEstimate)] {
    map { ($0, estimate) }
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

extension Assumption.Origin {
  /// What programs know the origins by.
  fileprivate static let words = ["flag", "file", "answers", "assumed"]

  /// What programs know it by.
  fileprivate var word: String {
    switch self {
    case .flag: Self.words[0]
    case .file: Self.words[1]
    case .answers: Self.words[2]
    case .assumed: Self.words[3]
    }
  }

  /// The flag, the file or the questions.
  fileprivate var names: [String] {
    switch self {
    case .flag(let name), .file(let name): [name]
    case .answers(let questions): questions
    case .assumed: []
    }
  }
}
