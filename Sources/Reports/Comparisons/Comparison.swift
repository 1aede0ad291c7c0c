package import AnswerSpaces
import Decisions
package import Rubrics

/// Several recommendations by one rubric, side by side.
package struct Comparison: Sendable {
  /// One of them.
  package struct Entry: Sendable {
    /// What it is called in the report; no two entries share a name.
    package var name: String
    /// What its answers lead to.
    package var recommendation: Recommendation
    /// What an earlier run said about the same answers, where that is known.
    package var saved: SavedResult?

    package init(name: String, recommendation: Recommendation, saved: SavedResult? = nil) {
      self.name = name
      self.recommendation = recommendation
      self.saved = saved
    }
  }

  /// The result of an earlier run.
  package struct SavedResult: Sendable, Hashable {
    /// The version of the rubric it was drawn by, where the file says so.
    package var version: String?
    /// The id of the outcome it had, where the file says so.
    package var outcome: String?

    package init(version: String? = nil, outcome: String? = nil) {
      self.version = version
      self.outcome = outcome
    }
  }

  /// The rubric all of them were drawn by.
  package let rubric: Rubric
  /// The entries, in the order in which they were named.
  package let entries: [Entry]
  /// How each further entry differs from the first.
  package let divergences: [Divergence]

  /// Compares recommendations.
  ///
  /// - Parameters:
  ///   - entries: The entries, all drawn by the same rubric.
  ///   - rubric: The rubric.
  ///   - space: The rubric's answer space, or nothing when it is too large.
  package init(of entries: [Entry], by rubric: Rubric, in space: AnswerSpace?) {
    self.rubric = rubric
    self.entries = entries
    let answers = entries.map(\.recommendation.decision.answers)
    divergences = answers.dropFirst().map {
      Divergence(between: answers.first ?? Answers(), and: $0, by: rubric, in: space)
    }
  }

  /// The ids of the questions that any entry answers otherwise than the first, those that matter
  /// most first, then in the rubric's order.
  var differingQuestions: [String] {
    AnswerDifference.Weight.allCases.flatMap(differingQuestions)
  }

  /// Returns the ids of the differing questions whose greatest weight is a given one, in the rubric's order.
  func differingQuestions(_ weight: AnswerDifference.Weight) -> [String] {
    rubric.questions.map(\.id).filter { self.weight(of: $0) == weight }
  }

  /// Returns how much a question bears on the outcome in any of the divergences, nothing where all agree.
  package func weight(of question: String) -> AnswerDifference.Weight? {
    let weights = divergences.flatMap(\.differences).filter { $0.question == question }
      .map(\.weight)
    return AnswerDifference.Weight.allCases.first(where: weights.contains)
  }

  /// The prerequisites that are open or to be confirmed for any entry, blockers first, then in the rubric's order.
  package var prerequisites: [Prerequisite] {
    let found = entries.flatMap(\.recommendation.decision.prerequisites).map(\.prerequisite.id)
    return Prerequisite.Severity.allCases.flatMap { severity in
      rubric.prerequisites.filter { $0.severity == severity && found.contains($0.id) }
    }
  }
}
