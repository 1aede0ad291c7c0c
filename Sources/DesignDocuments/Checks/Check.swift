/// A rule that documents are held against, with what `explain` prints about it.
package struct Check: Sendable {
  /// The id, by which findings are accepted and severities set.
  package let id: String
  /// What a document should be like, in one sentence.
  package let summary: String
  /// Why that matters.
  package let why: String
  /// How much a finding matters unless it says otherwise.
  package let severity: Severity
  /// What to do about a finding unless it says otherwise, as an imperative sentence without the full stop.
  package let remedy: String
  /// A document the check is content with.
  package let passing: String
  /// A document the check complains about.
  package let failing: String
  /// Returns what is wrong with a document, given what other checks have found.
  let find: @Sendable (ExaminedDocument, [Mark]) -> [Mark]

  /// Creates a check.
  init(
    id: String, summary: String, why: String, severity: Severity, remedy: String,
    passing: String = Handbook.deciding(), failing: String,
    find: @escaping @Sendable (ExaminedDocument, [Mark]) -> [Mark]
  ) {
    self.id = id
    self.summary = summary
    self.why = why
    self.severity = severity
    self.remedy = remedy
    self.passing = passing
    self.failing = failing
    self.find = find
  }
}

extension Check {
  /// Every check in the order of a report: whether the document can be read, what it decides, what
  /// follows from that, what only its prose suggests.
  ///
  /// The checks on acceptances come last, because they look at what the others have found.
  package static let all: [Check] = [
    declarationUnclosed, declarationMisplaced, declarationMalformed, declarationMissing,
    answerUnknown, decisionMissing, decisionContradicted, decisionUnsupported, rubricMovedOn,
    essentialUnanswered, antiPatternCommitted, badReasonGiven, prerequisiteOpen,
    prerequisiteUnconfirmed, hiddenCostUnacknowledged, evaluationPlanMissing, reviewDateMissing,
    reviewOverdue, groundMoved, groundUncertain, answerNotAsMeasured, answerInProse,
    questionOpenInProse, antiPatternInProse, textUnreadable, acceptanceUnreasoned,
    acceptanceExpired, acceptanceUnused,
  ]

  /// Returns the check with an id.
  package static func named(_ id: String) -> Check? {
    all.first { $0.id == id }
  }
}
