package import Rubrics

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
  /// Whether its findings count for nothing until a configuration gives them a weight, because too few
  /// of them were right on documents of other people.
  package let isOff: Bool
  /// What of a document it is about, which says when it counts.
  let stage: Stage
  /// Returns what is wrong with a document, given what other checks have found.
  let find: @Sendable (ExaminedDocument, [Mark]) -> [Mark]

  init(
    id: String, summary: String, why: String, severity: Severity, remedy: String,
    isOff: Bool = false,
    stage: Stage = .decision, passing: String = Handbook.deciding(), failing: String,
    find: @escaping @Sendable (ExaminedDocument, [Mark]) -> [Mark]
  ) {
    self.id = id
    self.summary = summary
    self.why = why
    self.severity = severity
    self.remedy = remedy
    self.isOff = isOff
    self.stage = stage
    self.passing = passing
    self.failing = failing
    self.find = find
  }
}

extension Check {
  /// What a check is about.
  enum Stage {
    /// What a document says, and whether its decision holds.
    case decision
    /// What follows from the decision as it is declared.
    case consequence
    /// What a decision that is made should have, and a draft need not have yet.
    case finished
    /// The acceptances themselves, which nothing accepts.
    case acceptance
    /// What is asked even of a record that is no longer in force.
    case closed
  }

  /// Every check in the order of a report: whether the document can be read, what it decides, what
  /// follows from that, what only its prose suggests.
  ///
  /// The checks on acceptances come last, because they look at what the others have found.
  package static let all: [Check] = [
    declarationUnclosed, declarationMisplaced, declarationMalformed, declarationMissing,
    answerUnknown, answerMoved, decisionMissing, decisionContradicted, decisionUnsupported,
    rubricMovedOn,
    essentialUnanswered, antiPatternCommitted, badReasonGiven, prerequisiteOpen,
    prerequisiteUnconfirmed, hiddenCostUnacknowledged, evaluationPlanMissing, reviewDateMissing,
    reviewOverdue, successorMissing, groundMoved, groundUncertain, answerNotAsMeasured,
    answerInProse, questionOpenInProse, antiPatternInProse, textUnreadable, acceptanceUnreasoned,
    acceptanceExpired, acceptanceUnused,
  ]

  /// Returns whether the documents by which checks are shown speak of what a rubric is about.
  package static func samplesFit(_ rubric: Rubric) -> Bool { Handbook.fits(rubric) }

  package static func named(_ id: String) -> Check? {
    all.first { $0.id == id }
  }
}
