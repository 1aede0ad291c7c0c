import Decisions
package import Rubrics

/// A test of the cases themselves, which asks whether any of them notices a small change to the rubric.
///
/// A case that fails on a mutant kills it. What changes no outcome anywhere is equivalent and
/// proves nothing about the cases.
package struct MutationTest: Sendable {
  /// What became of a mutant.
  package enum Fate: Sendable, Hashable {
    /// The case with this id fails on it.
    case killed(by: String)
    /// No case fails on it, though these answers get another outcome from it.
    case survived(Mutant.Difference)
    /// It is proved to give all answers the outcome that the rubric gives.
    case equivalent
  }

  /// A mutant with its fate.
  package struct Verdict: Sendable, Hashable {
    package var mutant: Mutant
    /// What became of it.
    package var fate: Fate
  }

  /// One verdict a mutant, in the order of the mutants.
  package let verdicts: [Verdict]

  /// Tries every mutant of a rubric on its cases.
  ///
  /// - Parameters:
  ///   - rubric: The rubric.
  ///   - cases: Its cases; one that fails on the rubric itself kills nothing.
  ///   - mutants: The mutants to try, all of them unless given.
  /// - Throws: An error when the answer space is too large to prove anything.
  package init(
    of rubric: Rubric, on cases: [DocumentedCase], mutants: [Mutant]? = nil
  ) throws(AnswerSpaceError) {
    let accepted = cases.filter { CaseResult(of: $0, by: rubric).isAccepted }
      .map { (case: $0, adopted: Scorecard(of: $0.answers, by: rubric).adopted) }
    var verdicts: [Verdict] = []
    var budget = Budget.exhaustive
    for mutant in mutants ?? Mutant.all(of: rubric) {
      let killer = accepted.first { sample in
        // Where the same options are adopted everything else follows as before.
        Scorecard(of: sample.case.answers, by: mutant.rubric).adopted != sample.adopted
          && !CaseResult(of: sample.case, by: mutant.rubric).isAccepted
      }
      let fate: Fate =
        if let killer {
          .killed(by: killer.case.id)
        } else if let difference = try mutant.difference(from: rubric, within: &budget) {
          .survived(difference)
        } else {
          .equivalent
        }
      verdicts.append(Verdict(mutant: mutant, fate: fate))
    }
    self.verdicts = verdicts
  }

  /// The number of mutants that a case kills.
  package var killed: Int {
    verdicts.count { if case .killed = $0.fate { true } else { false } }
  }

  /// The number of mutants that change nothing.
  package var equivalent: Int { verdicts.count { $0.fate == .equivalent } }

  /// The mutants that no case kills although they change something, with answers that show it.
  package var survivors: [(mutant: Mutant, difference: Mutant.Difference)] {
    verdicts.compactMap { verdict in
      if case .survived(let difference) = verdict.fate { (verdict.mutant, difference) } else { nil }
    }
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
