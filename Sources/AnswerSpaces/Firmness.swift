/// Exactly how firm a recommendation is, and what it hangs on.
package struct Firmness: Sendable, Hashable {
  /// How firm it is.
  package var standing: Standing
  /// The ids of every outcome still possible, in the rubric's order; just one when settled.
  package var possible: [String]
  /// A smallest set of the given answers that alone forces the outcome, in the rubric's order;
  /// empty while the outcome is open.
  package var restsOn: [String]
  /// Every smallest set of changed answers that leads to each other outcome, fewest changes first.
  package var changes: [Change]
  /// The open questions that can still matter, most informative first.
  package var next: [NextQuestion]
  /// The ids of the essential questions without an answer, in the rubric's order.
  package var missingEssentials: [String]

  /// Creates a statement of firmness.
  package init(
    standing: Standing, possible: [String], restsOn: [String] = [], changes: [Change] = [],
    next: [NextQuestion] = [], missingEssentials: [String] = []
  ) {
    self.standing = standing
    self.possible = possible
    self.restsOn = restsOn
    self.changes = changes
    self.next = next
    self.missingEssentials = missingEssentials
  }
}
