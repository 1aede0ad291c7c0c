package import Rubrics

/// Whether the decision that an outcome raises next can ever undo that outcome.
package struct FollowOnProof: Sendable, Hashable {
  /// What came of looking at all ways of answering both rubrics.
  package enum Verdict: Sendable, Hashable {
    /// No way of answering both undoes the outcome.
    case proved
    /// These answers lead to the outcome and then to one that undoes it.
    case refuted(here: Witness, there: Witness)
    /// Why nobody can tell, as a sentence.
    case notComputed(String)
  }

  /// The id of the outcome that leads on.
  package var outcome: String
  /// The id of the next rubric.
  package var rubric: String
  /// The ids of the outcomes there that would undo it.
  package var never: [String]
  /// The next rubric, where there is one.
  package var next: Rubric?
  /// What came of it.
  package var verdict: Verdict

  /// Whether answers were found that undo the outcome.
  package var isRefuted: Bool {
    if case .refuted = verdict { true } else { false }
  }
}

extension FollowOnProof {
  /// The number of steps after which a search gives up, unless told otherwise.
  static let defaultStepLimit = 4_000_000

  /// Proves or refutes everything that a rubric promises of the decisions it leads to.
  ///
  /// - Parameters:
  ///   - rubric: The rubric.
  ///   - library: Returns the rubric with an id, nothing where there is none.
  ///   - budget: The work that may go into all of it, each proof getting the same part.
  ///   - stepLimit: The number of steps after which a search gives up.
  /// - Returns: One proof for each follow-on with a `never`, in the rubric's order.
  package static func all(
    of rubric: Rubric, among library: (String) -> Rubric?,
    budget: Budget = .thorough, stepLimit: Int = Self.defaultStepLimit
  ) -> [FollowOnProof] {
    let count = max(1, rubric.outcomes.flatMap(\.next).count { !$0.never.isEmpty })
    let share = Budget(steps: budget.limit / count)
    let stepShare = min(stepLimit, max(stepLimit / count, 10_000))
    return rubric.outcomes.flatMap { outcome in
      outcome.next.filter { !$0.never.isEmpty }.map { next in
        let other = library(next.rubric)
        return FollowOnProof(
          outcome: outcome.id, rubric: next.rubric, never: next.never, next: other,
          verdict: other.map {
            verdict(on: next, of: outcome.id, from: rubric, to: $0, share, stepShare)
          } ?? .notComputed("No rubric is called `\(next.rubric)`."))
      }
    }
  }

  private static func verdict(
    on next: FollowOn, of outcome: String, from rubric: Rubric, to other: Rubric,
    _ budget: Budget, _ stepLimit: Int
  ) -> Verdict {
    let strangers = next.never.filter { other.outcome($0) == nil }
    guard strangers.isEmpty else {
      return .notComputed("`\(other.id)` has no outcome \(strangers.quoted).")
    }
    do throws(AnswerSpaceError) {
      var search = try FollowOnSearch(
        of: next, after: outcome, from: rubric, to: other, budget: budget,
        stepLimit: stepLimit)
      guard let isUndone = try search.run() else {
        return .notComputed(
          "After \(stepLimit) steps the search for answers that undo it was given up.")
      }
      return isUndone ? try search.refutation() : .proved
    } catch {
      return .notComputed(error.description)
    }
  }
}
