package import Rubrics

/// How much of a rubric its documented cases exercise.
package struct CaseCoverage: Sendable, Hashable {
  /// The sorts of entries a case can exercise, in the order of a report.
  package enum Part: String, Sendable, CaseIterable {
    /// A question, exercised when a case answers it with anything but `unknown` and no test supersedes it.
    case questions
    /// A choice, exercised when a case gives it, in a set as the best guess.
    case choices
    /// A rule, exercised when it fires.
    case rules
    /// A prerequisite, exercised when it is open.
    case prerequisites
    /// A piece of advice, exercised when it applies.
    case advice
  }

  /// What is exercised of one sort of entries.
  package struct Tally: Sendable, Hashable {
    /// The sort.
    package var part: Part
    /// The number of entries of the sort.
    package var total: Int
    /// The ids of those no case exercises, in the rubric's order; choices as `question.choice`.
    package var missing: [String]

    /// The number of exercised entries.
    package var exercised: Int { total - missing.count }

    /// The share of exercised entries in whole percent, rounded down; 100 where there are none at all.
    package var percent: Int { total == 0 ? 100 : exercised * 100 / total }
  }

  /// One tally a part, in the order of parts.
  package var tallies: [Tally]

  /// Returns the tallies that fall short of a minimum; each part has to reach it by itself.
  ///
  /// - Parameter percent: The least share of exercised entries in percent, from 0 to 100.
  /// - Returns: The tallies below it, in the order of parts.
  package func shortfalls(below percent: Int) -> [Tally] {
    tallies.filter { $0.percent < percent }
  }
}

extension CaseCoverage {
  /// Measures what cases exercise.
  package init(of cases: [DocumentedCase], by rubric: Rubric) {
    var exercised: [Part: Set<String>] = [:]
    for documented in cases {
      let decision = Decision(from: documented.answers, plan: documented.plan, by: rubric)
      let counted = documented.answers.counted(by: rubric)
      for (question, answer) in counted.answered(in: rubric) where answer != .unknown {
        exercised[.questions, default: []].insert(question.id)
        exercised[.choices, default: []].formUnion(answer.choices.map { "\(question.id).\($0)" })
      }
      exercised[.rules, default: []].formUnion(decision.scorecard.firedRules.map(\.id))
      exercised[.prerequisites, default: []].formUnion(
        decision.prerequisites.filter { $0.status == .open }.map(\.prerequisite.id))
      exercised[.advice, default: []].formUnion(decision.advice.map(\.advice.id))
    }
    tallies = Part.allCases.map { part in
      let ids = part.ids(in: rubric)
      let seen = exercised[part] ?? []
      return Tally(part: part, total: ids.count, missing: ids.filter { !seen.contains($0) })
    }
  }
}

extension CaseCoverage.Part {
  /// Returns the ids of all entries of the sort, in the rubric's order.
  fileprivate func ids(in rubric: Rubric) -> [String] {
    switch self {
    case .questions: rubric.questions.map(\.id)
    case .choices:
      rubric.questions.flatMap { question in
        question.choices.map { "\(question.id).\($0.id)" }
      }
    case .rules: rubric.rules.map(\.id)
    case .prerequisites: rubric.prerequisites.map(\.id)
    case .advice: rubric.advice.map(\.id)
    }
  }
}
