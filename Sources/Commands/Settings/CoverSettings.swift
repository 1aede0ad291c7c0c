import Arguments
import Diagnostics
import Reports
import Rubrics

/// What stands above a report, as a command line says it.
struct CoverSettings: Sendable, Equatable {
  /// The product or project that it is for.
  var product: String?
  /// Who made it.
  var author: String?
  /// The day to take for today.
  var today: CalendarDay?

  /// Returns the rows that set these.
  static func rows<Settings: CoveredSettings>() -> [OptionRow<Settings>] {
    [
      nameRow(
        "for", \.cover.product,
        help: "The product or project that the report is for; stands above it, with the day."),
      nameRow(
        "by", \.cover.author, help: "Who made the report; stands above it, with the day."),
      .day(
        "today", \.cover.today, help: "Put this day above the report, instead of today.",
        section: section),
    ]
  }

  private static let section = "Cover"

  private static func nameRow<Settings: CoveredSettings>(
    _ name: String, _ property: any WritableKeyPath<Settings, String?> & Sendable, help: String
  ) -> OptionRow<Settings> {
    let outline = OptionOutline(name: name, placeholder: "NAME", help: help, section: section)
    return OptionRow(outline) { settings, text throws(UsageProblem) in
      if let fault = Problem.line(text, as: "the name after '--\(name)'", limit: Cover.limit) {
        throw .refused([fault])
      }
      settings[keyPath: property] = text
    }
  }
}

/// The settings of a command whose report may have a cover.
protocol CoveredSettings: Sendable {
  /// What stands above the report.
  var cover: CoverSettings { get set }
}

extension RunContext {
  /// Returns what stands above a report, which bears a day as soon as anything does.
  func cover(_ settings: CoverSettings) -> Cover {
    guard settings != CoverSettings() else { return Cover() }
    return Cover(
      product: settings.product, author: settings.author,
      day: today(settings.today)?.description)
  }
}
