/// A warning, a remedy, a test or a technique that applies under a condition.
package struct Advice: Sendable, Hashable {
  /// What sort of advice it is, in the order of a report.
  package enum Kind: String, Sendable, CaseIterable {
    /// A cost that estimates leave out.
    case hiddenCost = "hidden-cost"
    /// A choice that is known to go wrong.
    case antiPattern = "anti-pattern"
    /// An argument that does not support the plan.
    case badReason = "bad-reason"
    /// A way in which the outcome breaks.
    case failureMode = "failure-mode"
    /// A test to run.
    case evaluation
    /// A repair.
    case mitigation
    /// A technique to start from.
    case method
    /// Something to find out before committing.
    case evidence
    /// An event that should reopen the decision.
    case relookTrigger = "relook-trigger"
    /// A neighbouring decision that this one does not make.
    case adjacentDecision = "adjacent-decision"
  }

  package var id: String
  /// What sort of advice it is.
  package var kind: Kind
  /// The ids of the options it is about.
  package var about: [String]
  /// When it applies.
  package var when: Condition
  /// The ids of the outcomes that commit it when they are the plan.
  package var committedBy: [String]
  /// A few words.
  package var title: String
  /// What happens, with figures.
  package var detail: String
  /// What to do about it.
  package var remedy: String
  /// What it rests on.
  package var citations: [Citation]
  /// What it has in common with other entries, which a page says once; nothing where it stands alone.
  package var theme: String?
  /// Phrases by which a text does or argues what it warns of, or shows that a cost is known.
  package var cues: [String]
  /// When its figures held, where they age; nothing where they do not.
  package var asOf: PriceDate?

  /// Creates a piece of advice.
  package init(
    id: String, kind: Kind, about: [String] = [], when: Condition = .always,
    committedBy: [String] = [], title: String, detail: String = "", remedy: String = "",
    citations: [Citation] = [], cues: [String] = []
  ) {
    self.id = id
    self.kind = kind
    self.about = about
    self.when = when
    self.committedBy = committedBy
    self.title = title
    self.detail = detail
    self.remedy = remedy
    self.citations = citations
    self.cues = cues
  }
}
