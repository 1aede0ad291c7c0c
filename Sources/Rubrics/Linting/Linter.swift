package import Diagnostics

/// Everything about a rubric that can be judged by reading it, without its answer space.
package enum Linter {
  /// The rules that need nothing but the rubric, in the order of a report.
  package static let rules: [any LintRule] = [
    UnsourcedEntries(), MissingRemedies(), MissingFindOuts(), OverlongTexts(), UnevenAdvice(),
    LeadingFirstChoices(), EssentialQuestions(), RepeatedNames(), SimilarIDs(), SimilarWording(),
    UncitedClaims(),
    UntraceableSources(), UndatedSources(), DominantSource(), NeedlessMoves(), MovedBases(),
    IdleLookalikes(),
  ]

  /// The id of the rule on claims that nothing cites.
  package static let uncitedClaims = UncitedClaims().id

  /// The id of the rule on acceptances that accept nothing.
  package static let needlessAcceptances = NeedlessAcceptances.name

  /// The ids of the rules whose findings a rubric can accept: all but errors, and acceptances themselves.
  static let acceptableRules =
    rules.filter { $0.severity != .error }.map(\.id) + [StaleFigures.name]

  /// Returns the rules that can be held against a rubric, in the order of a report.
  ///
  /// - Parameters:
  ///   - library: Returns the rubric with an id; without it nobody looks where outcomes lead.
  ///   - today: The day to count the age of figures from; without it nobody counts.
  ///   - cases: What keeps the cases from being read.
  /// - Returns: The rules.
  package static func rules(
    among library: (@Sendable (String) -> Rubric?)?, today: CalendarDay? = nil,
    unreadable cases: [Problem] = []
  ) -> [any LintRule] {
    let elsewhere: [any LintRule] = library.map { [MisfittingFollowOns(rubric: $0)] } ?? []
    let all =
      rules + [UnreadableCases(problems: cases)] + elsewhere
      + (today.map { [StaleFigures(today: $0)] } ?? [])
    return all + [NeedlessAcceptances(rules: all)]
  }

  /// Returns what all rules find, gravest first, then in the order of the rules and of the files; what the rubric
  /// accepts with its reason.
  ///
  /// - Parameters:
  ///   - rubric: The rubric.
  ///   - library: Returns the rubric with an id; without it nobody looks where outcomes lead.
  ///   - today: The day to count the age of figures from; without it nobody counts.
  ///   - cases: What keeps the cases from being read.
  /// - Returns: The findings.
  package static func findings(
    in rubric: Rubric, among library: (@Sendable (String) -> Rubric?)? = nil,
    today: CalendarDay? = nil, unreadable cases: [Problem] = []
  ) -> [LintFinding] {
    var all = rules(among: library, today: today, unreadable: cases).flatMap {
      $0.findings(in: rubric)
    }
    for index in all.indices where all[index].severity != .error {
      all[index].accepted = rubric.accepts.first { $0.covers(all[index]) }?.because
    }
    return LintFinding.Severity.allCases.flatMap { severity in
      all.filter { $0.severity == severity }
    }
  }
}
