package import Rubrics

/// A test of the cases themselves, which asks whether any of them notices a small change to the rubric.
///
/// A changed rubric is a mutant, and a case that fails on it kills it (DeMillo, Lipton and Sayward,
/// 1978). What changes no outcome anywhere is equivalent and proves nothing about the cases.
package struct MutationTest: Sendable {
  /// A rubric with one small change.
  package struct Mutant: Sendable {
    /// The id, unique among the mutants of a rubric.
    package var id: String
    /// What was changed, as a clause such as "'weekly' gives 'rag' 5 points instead of 4".
    package var change: String
    /// The changed rubric.
    package var rubric: Rubric

    /// Creates a mutant.
    package init(id: String, change: String, rubric: Rubric) {
      self.id = id
      self.change = change
      self.rubric = rubric
    }
  }

  /// What became of a mutant.
  package enum Fate: Sendable, Hashable {
    /// The case with this id fails on it.
    case killed(by: String)
    /// No case fails on it, though these answers get another outcome from it.
    case survived(Survival)
    /// It gives every answer the outcome that the rubric gives.
    case equivalent
  }

  /// Answers that tell a mutant from its rubric.
  package struct Survival: Sendable, Hashable {
    /// The answers.
    package var answers: Answers
    /// The id of the outcome by the rubric.
    package var outcome: String
    /// The id of the outcome by the mutant.
    package var changedOutcome: String

    /// Creates a survival.
    package init(answers: Answers, outcome: String, changedOutcome: String) {
      self.answers = answers
      self.outcome = outcome
      self.changedOutcome = changedOutcome
    }
  }

  /// A mutant's id and change with its fate.
  package struct Verdict: Sendable, Hashable {
    /// The id of the mutant.
    package var mutant: String
    /// What was changed.
    package var change: String
    /// What became of it.
    package var fate: Fate
  }

  /// One verdict a mutant, in the order of the mutants.
  package let verdicts: [Verdict]

  /// Tries mutants on cases.
  ///
  /// - Parameters:
  ///   - mutants: The mutants.
  ///   - cases: The cases.
  ///   - rubric: The rubric without changes.
  ///   - witness: Returns answers to which a mutant gives another outcome than the rubric, or
  ///     nothing when there are none at all. It is asked only for mutants that no case kills.
  package init(
    of mutants: [Mutant], on cases: [DocumentedCase], by rubric: Rubric,
    witness: (Mutant) throws -> Answers?
  ) rethrows {
    let accepted = cases.filter { CaseResult(of: $0, by: rubric).isAccepted }
    verdicts = try mutants.map { mutant in
      let killer = accepted.first { documentedCase in
        // Where the same options are adopted everything else follows as before.
        Scorecard(of: documentedCase.answers, by: mutant.rubric).adopted
          != Scorecard(of: documentedCase.answers, by: rubric).adopted
          && !CaseResult(of: documentedCase, by: mutant.rubric).isAccepted
      }
      let fate: Fate =
        if let killer {
          .killed(by: killer.id)
        } else if let answers = try witness(mutant) {
          .survived(
            Survival(
              answers: answers, outcome: Decision(from: answers, by: rubric).outcome.id,
              changedOutcome: Decision(from: answers, by: mutant.rubric).outcome.id))
        } else {
          .equivalent
        }
      return Verdict(mutant: mutant.id, change: mutant.change, fate: fate)
    }
  }

  /// The number of mutants that a case kills.
  package var killed: Int {
    verdicts.count { if case .killed = $0.fate { true } else { false } }
  }

  /// The number of mutants that change nothing.
  package var equivalent: Int { verdicts.count { $0.fate == .equivalent } }

  /// The verdicts on mutants that no case kills although they change something.
  package var survivors: [Verdict] {
    verdicts.filter { if case .survived = $0.fate { true } else { false } }
  }

  /// The share of killed mutants among those that change something, in whole percent, rounded down.
  package var percent: Int {
    let total = verdicts.count - equivalent
    return total == 0 ? 100 : killed * 100 / total
  }
}

extension CaseResult {
  /// Whether the case is as its file says, be it a hit or a documented miss.
  fileprivate var isAccepted: Bool { isHit != (documentedCase.documentedMiss != nil) }
}
