import Arguments
import Costs
import Diagnostics
import Layouts
import Reports
import Rubrics

/// `cost`: what each outcome costs, and where the costs cross.
enum CostCommand {
  /// What a command line can say.
  struct Settings: AnsweredSettings, DeliveringSettings {
    var answers = AnswerSettings()
    var output = OutputSettings()
    var isPlain = false
    var isBrief = false
    var queriesPerMonth: Int?
    var documents: Int?
    var retrainsPerYear: Int?
    var months = CostSettings.usualMonths
    var hourlyRate: ExactDecimal?
    var prices: String?
  }

  static let entry: CommandEntry = CommandEntry("cost", Settings(), table: table) {
    settings, module, context in
    let rubric = module.rubric
    guard !rubric.costs.isEmpty else {
      throw Problems(
        Problem(
          "the rubric '\(rubric.id)' says nothing about costs",
          remedy: "add 'costs' to it, or use another rubric"))
    }
    let sheet = try AnswerSheet(settings.answers, rubric: module.rubric, in: context)
    let estimate = CostEstimate(
      of: rubric, answers: sheet.answers,
      settings: try costSettings(settings, model: rubric.costs),
      today: PriceDate(context.environment.today))
    let isBrief = settings.isBrief && settings.output.format == .text
    try settings.output.deliver(
      CostReport(on: estimate, answers: sheet.answers, by: rubric, digest: module.digest),
      isBrief ? .brief : .full,
      isAccessible: settings.isPlain || context.environment["ACCESSIBLE"] != nil, in: context)
    return .fine
  }

  private static func costSettings(
    _ settings: Settings, model: CostModel
  ) throws(Problems) -> CostSettings {
    var prices = PriceList()
    if let path = settings.prices {
      let text = try InputFile.read(path, limit: InputFile.largestAnswers)
      prices = try PriceFile.prices(from: text, for: model)
    }
    return try CostSettings(
      queriesPerMonth: settings.queriesPerMonth, documents: settings.documents,
      retrainsPerYear: settings.retrainsPerYear, months: settings.months,
      hourlyRate: settings.hourlyRate, prices: prices)
  }

  private static func table(for rubric: Rubric) -> Command<Settings> {
    Command(
      name: "cost",
      summary: "What each outcome costs as ranges, where the costs cross, and what that assumes.",
      examples: [
        Example(
          "crossroads cost --queries-per-month 100000",
          "The ranges at 100,000 queries a month, and the volume at which they cross."),
        Example(
          "crossroads cost --answers answers.json --months 36 --prices prices.json",
          "Three years, from a project's answers and today's prices."),
        Example(
          "crossroads cost --traffic 10k-100k --format svg --output cost.svg",
          "The charts as a picture."),
      ],
      rows: quantities() + AnswerRows.rows(for: rubric) + [
        .flag(
          "brief", \.isBrief, help: "Print the ranges and the crossing only.", section: "Output"),
        .flag(
          "plain", \.isPlain, help: "Say charts in sentences, as for a screen reader.",
          section: "Output"),
      ] + OutputSettings.rows(for: CostReport.self),
      notes: [
        "Every figure has a low and a high end, and the report names its source or says that it is assumed. What a flag gives wins over the answers.",
        "A file of prices: {\"prices\": {\"vector-database\": {\"low\": 20, \"high\": 70, \"currency\": \"USD\", \"date\": \"2026-10\"}}}. The report and 'explain' name the ids; 'hourly-rate' is one too.",
        "Exit status: 0 an estimate; 2 the command line or a file is wrong.",
      ])
  }
}

extension CostCommand {
  private static func quantities() -> [OptionRow<Settings>] {
    let section = "Quantities and prices"
    let number = "a whole number, such as 12"
    return [
      .reading(
        "queries-per-month", \.queriesPerMonth, placeholder: "N", expected: number,
        help: "Queries a month, instead of what --traffic says.", section: section,
        read: whole),
      .reading(
        "documents", \.documents, placeholder: "N", expected: number,
        help: "Documents to index, instead of what --corpus says.", section: section,
        read: whole),
      .reading(
        "retrains-per-year", \.retrainsPerYear, placeholder: "N", expected: number,
        help: "Retrainings a year, instead of what --volatility says.", section: section,
        read: whole),
      .reading(
        "months", \.months, placeholder: "N", expected: number,
        help: "Months of the plan, from 1 to 600; \(CostSettings.usualMonths) unless given.",
        section: section, read: { Int($0) }),
      .reading(
        "hourly-rate", \.hourlyRate, placeholder: "MONEY",
        expected: "a number of at most two decimals, such as 80 or 72.50",
        help: "What an hour of work costs.", section: section,
        read: { text in ExactDecimal(text).map { .some($0) } }),
      .value(
        "prices", \.prices, placeholder: "FILE",
        help: "Read prices from a JSON file; they replace the rubric's by id.",
        section: section, hint: .file),
    ]
  }

  /// Returns the whole number a text spells, as the value of an optional property.
  private static func whole(_ text: String) -> Int?? {
    Int(text).map { .some($0) }
  }
}
