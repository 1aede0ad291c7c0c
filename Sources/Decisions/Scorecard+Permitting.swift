package import Rubrics

extension Scorecard {
  /// Returns whether the rules that fired leave an outcome, whatever the points.
  ///
  /// An outcome that adopts what is ruled out is none they leave, and neither is one without an
  /// option they require, unless only one of several can be chosen.
  package func permits(_ outcome: Outcome, by method: DecisionMethod) -> Bool {
    scores.allSatisfy { score in
      outcome.adopts.contains(score.option.id)
        ? !score.isRuledOut : method.ranksOptions || score.requiredBy.isEmpty
    }
  }
}
