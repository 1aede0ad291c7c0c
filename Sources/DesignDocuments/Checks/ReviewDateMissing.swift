extension Check {
  static let reviewDateMissing = Check(
    id: "review-date-missing",
    summary: "A decision says when it will be looked at again.",
    why:
      "What a decision rests on moves. A decision without a date is looked at "
      + "again only when it hurts.",
    severity: .note,
    remedy: "Add 'review-by: YYYY-MM-DD'",
    stage: .finished,
    passing: Handbook.deciding("review-by: 2999-01-01"),
    failing: Handbook.deciding()
  ) { document, _ in
    document.eachDecision { decision in
      guard decision.declaration.reviewBy == nil else { return [] }
      return [
        Mark(message: "this decision names no day to look at it again", range: decision.place)
      ]
    }
  }
}
