import Decisions
package import Rubrics

/// Exactly how firm a recommendation is, and what it hangs on.
package struct Firmness: Sendable, Hashable {
  /// The largest number of changes listed for one outcome.
  package static let changeLimit = 24

  /// How firm it is.
  package var standing: Standing
  /// The ids of every outcome still possible, in the rubric's order; just one when settled.
  package var possible: [String]
  /// The tests that alone keep the outcome open, in the rubric's order: it is settled unless one of
  /// them says otherwise, and then its standing is open even where an essential answer is missing.
  package var subjectTo: [PendingTest] = []
  /// A smallest set of the given answers that alone forces the outcome, in the rubric's order;
  /// empty while the outcome is open.
  package var restsOn: [String] = []
  /// The smallest sets of changed answers that lead to each other outcome, fewest changes first,
  /// then in the rubric's order; at most `changeLimit` an outcome.
  package var changes: [Change] = []
  /// How many such sets there are for each of those outcomes, of which `changes` may hold only the
  /// first.
  package var totals: [ChangeTotal] = []
  /// The open questions that can still matter and the sets worth narrowing, most informative first,
  /// but before all others the essential ones that a test supersedes, and the test right after.
  package var next: [NextQuestion] = []
  /// The ids of the essential questions without an answer, in the rubric's order.
  package var missingEssentials: [String] = []
  /// What of all this was not computed, if anything.
  package var shortfall: Shortfall?
}

extension Firmness {
  /// Creates what can be said where nothing can be computed, which is to claim nothing: no outcome is ruled out.
  ///
  /// - Parameters:
  ///   - answers: What is given.
  ///   - rubric: The rubric.
  ///   - questions: The ids of the questions that cause it.
  package init(
    notComputedFor answers: Answers, by rubric: Rubric, because questions: [String] = []
  ) {
    self.init(
      standing: .notComputed, possible: rubric.outcomes.map(\.id),
      missingEssentials: rubric.missingEssentials(in: answers).map(\.id),
      shortfall: Shortfall(parts: Shortfall.Part.allCases, questions: questions))
  }
}
