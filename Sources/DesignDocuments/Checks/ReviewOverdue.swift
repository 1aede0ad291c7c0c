import Rubrics

extension Check {
  static let reviewOverdue = Check(
    id: "review-overdue",
    summary: "A decision is looked at again by the day it names.",
    why:
      "The day was chosen because things would have changed by then.",
    severity: .warning,
    remedy: "Look at the decision again and move the date",
    passing: Handbook.deciding("review-by: 2999-01-01"),
    failing: Handbook.deciding("review-by: 2020-01-01")
  ) { document, _ in
    document.eachDecision { decision in
      guard let reviewBy = decision.declaration.reviewBy, let day = CalendarDay(reviewBy.value),
        day < document.options.today
      else { return [] }
      return [
        Mark(message: "this decision was to be looked at again by \(day)", range: reviewBy.range)
      ]
    }
  }
}
