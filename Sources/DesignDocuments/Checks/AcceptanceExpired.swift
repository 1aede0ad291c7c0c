import Diagnostics
import Rubrics

extension Check {
  static let acceptanceExpired = Check(
    id: "acceptance-expired",
    summary: "No acceptance has run out.",
    why:
      "It was given until a day, because by then what is missing should be there.",
    severity: .warning,
    remedy: "Put in place what was missing, or accept it anew",
    stage: .acceptance,
    passing: Handbook.deciding(
      "evaluation: none", "accept: evaluation-set -- lands with the pilot, until 2999-01-01"),
    failing: Handbook.deciding(
      "evaluation: none", "accept: evaluation-set -- lands with the pilot, until 2020-01-01")
  ) { document, _ in
    document.eachAcceptance { acceptance in
      guard let until = acceptance.until, let day = CalendarDay(until.value),
        day < document.options.today
      else { return nil }
      return "the acceptance of \(acceptance.name.value.quoted) ran out on \(day)"
    }
  }
}
