extension AnswerSpace {
  /// The number of ways to answer every question.
  package var combinations: Count {
    frame.levels.reduce(frame.factor) { $0 * $1.count }
  }

  /// The number of ways to answer every question that lead to each outcome, by its id.
  ///
  /// The outcomes stand in the rubric's order; adopted sets without a name come last, if any.
  package var combinationsByOutcome: [(outcome: String, count: Count)] {
    let counts = diagram.counts(in: frame)
    return outcomes.indices.compactMap { index in
      let count = index < counts.count ? counts[index] : .zero
      let isUnnamed = index == outcomes.count - 1
      return isUnnamed && count.isZero ? nil : (outcomes[index], count)
    }
  }
}
