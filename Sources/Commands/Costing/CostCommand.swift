import Arguments
import Costs
import Decisions
import Diagnostics
import Layouts
import Paths
import Reports
import Rubrics

/// `cost`: what each outcome costs, and where the costs cross.
enum CostCommand {
  struct Settings: AnsweredSettings, DeliveringSettings {
    var answers = AnswerSettings()
    var output = OutputSettings()
    var isPlain = false
    var quantities: [String: ExactDecimal] = [:]
    var months: Int?
    var prices: String?
  }

  static let entry: CommandEntry = CommandEntry("cost", Settings(), table: table) {
    settings, module, context in
    let rubric = module.rubric
    guard !rubric.costs.isEmpty else {
      throw Problems(
        "the rubric '\(rubric.id)' says nothing about costs",
        remedy: "add 'costs' to it, or use another rubric")
    }
    try context.refuseUnreadInput(beside: settings.answers)
    let sheet = try AnswerSheet(settings.answers, rubric: module.rubric, in: context)
    // What nothing was answered to recommends is no recommendation yet.
    let decision = Decision(from: sheet.answers, plan: sheet.plan, by: rubric)
    let isAnswered = !sheet.answers.answered(in: rubric).isEmpty
    let estimate = CostEstimate(
      of: rubric, answers: sheet.answers, notes: sheet.notes,
      settings: try costSettings(settings, model: rubric.costs),
      recommended: isAnswered ? decision.outcome.id : nil, planned: sheet.plan,
      today: PriceDate(context.environment.today))
    try settings.output.deliver(
      CostReport(
        on: estimate, answers: sheet.answers, notes: sheet.notes, by: rubric,
        digest: module.digest),
      isAccessible: settings.isPlain || context.environment["ACCESSIBLE"] != nil, in: context)
    return .fine
  }

  private static func costSettings(
    _ settings: Settings, model: CostModel
  ) throws(Problems) -> CostSettings {
    var prices = PriceList()
    if let path = settings.prices {
      let text = try InputFile.read(FilePath(path), limit: InputFile.largestAnswers)
      prices = try PriceFile.prices(from: text, for: model)
    }
    return try CostSettings(
      quantities: settings.quantities, of: model,
      months: settings.months ?? CostSettings.usualMonths, prices: prices)
  }

  private static func table(for rubric: Rubric) -> Command<Settings> {
    let volume = rubric.costs.volume
    let example = volume.map { max(1, 100_000 / VolumeWords($0).scale) } ?? 1
    let priced = rubric.costs.lines.first { !$0.isLabour }?.id ?? CostDriver.hourlyRate
    return Command(
      name: "cost",
      summary: "What each outcome costs as ranges, where the costs cross, and what that assumes.",
      examples: [
        Example(
          "crossroads cost \(volume.map { "--\($0.id) \(example)" } ?? "--months 36")",
          volume.map {
            "The ranges at \(VolumeWords($0).exact(example)) a month, and the volume at which they cross."
          } ?? "The ranges over three years."),
        Example(
          "crossroads cost --answers answers.json --months 36 --prices prices.json",
          "Three years, from a project's answers and today's prices."),
        Example(
          "crossroads cost \(rubric.exampleAnswers(1)) --format svg --output cost.svg",
          "The charts as a picture."),
      ],
      rows: quantities(of: rubric.costs) + AnswerRows.rows(for: rubric) + [
        .flag(
          "plain", \.isPlain, help: "Say charts in sentences, as for a screen reader.",
          section: "Output")
      ] + OutputSettings.rows(for: CostReport.self),
      notes: [
        "Every figure has a low and a high end, and the report names its source or says that it is assumed. What a flag gives wins over the answers.",
        "A file of prices: {\"prices\": {\"\(priced)\": {\"low\": 20, \"high\": 70, \"currency\": \"USD\", \"date\": \"2026-10\"}}}. The report and 'explain' name the ids; 'hourly-rate' is one too.",
        "Exit status: 0 an estimate; 2 the command line or a file is wrong.",
      ])
  }
}

extension CostCommand {
  private static let section = "Quantities and prices"
  private static let number = "a whole number, such as 12"

  private static func quantities(of model: CostModel) -> [OptionRow<Settings>] {
    model.drivers.map(quantity) + [
      .reading(
        "months", \.months, placeholder: "N", expected: number,
        help: "Months of the plan, from 1 to 600; \(CostSettings.usualMonths) unless given.",
        section: section, read: { Int($0) }),
      .value(
        "prices", \.prices, placeholder: "FILE",
        help: "Read prices from a JSON file; they replace the rubric's by id.",
        section: section, hint: .file),
    ]
  }

  private static func quantity(_ driver: CostDriver) -> OptionRow<Settings> {
    let isWhole = driver.places == 0
    let questions = driver.readings.flatMap(\.when.questions)
    let told = questions.enumerated().filter { !questions[..<$0.offset].contains($0.element) }
      .map { "--\($0.element)" }
    let help =
      told.isEmpty
      ? "\(driver.title)."
      : "\(driver.title), instead of what \(told.listed()) \(told.count == 1 ? "says" : "say")."
    return .reading(
      driver.id, \.quantities[driver.id], placeholder: driver.isMoney ? "MONEY" : "N",
      expected: isWhole ? number : "a number of at most two decimals, such as 80 or 72.50",
      help: help, section: section
    ) { isWhole ? Int($0).map(ExactDecimal.init(clamping:)) : ExactDecimal($0) }
  }
}
