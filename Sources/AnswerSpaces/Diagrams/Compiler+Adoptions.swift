import Rubrics

extension Compiler {
  /// Returns where each option of a rubric is adopted, in the rubric's order.
  mutating func adoptions(of rubric: Int) throws(AnswerSpaceError) -> [Int32] {
    try adoptions(of: rubric, by: rubrics[rubric].rules)
  }

  /// Returns where each option of a rubric would be adopted if it had other rules.
  mutating func adoptions(
    of rubric: Int, by rules: [Rule]
  ) throws(AnswerSpaceError) -> [Int32] {
    var adoptions =
      switch rubrics[rubric].method {
      case .adopt: try thresholdAdoptions(of: rubric, by: rules)
      case .chooseOne: try choices(of: rubric, by: rules)
      }
    for index in adoptions.indices {
      adoptions[index] = try counting(adoptions[index], in: rubric)
    }
    return adoptions
  }

  /// Returns a function with the superseded questions of a rubric open wherever their tests are
  /// answered.
  ///
  /// What is put together from such functions needs it once, at the end.
  mutating func counting(
    _ function: Int32, in rubric: Int
  ) throws(AnswerSpaceError) -> Int32 {
    var function = function
    for superseding in frame.supersedings(in: rubrics[rubric]) {
      function = try explaining { store throws(DiagramStore.Overflow) in
        try store.counting(function, with: superseding)
      }
    }
    return function
  }

  private mutating func thresholdAdoptions(
    of rubric: Int, by rules: [Rule]
  ) throws(AnswerSpaceError) -> [Int32] {
    var adoptions: [Int32] = []
    for option in rubrics[rubric].options {
      let required = try firing(of: rules, that: .requires, option)
      let excluded = try firing(of: rules, that: .excludes, option)
      let earned = try threshold(of: option, in: rubric)
      adoptions.append(try apply(.or, required, try apply(.andNot, earned, excluded)))
    }
    return adoptions
  }

  /// Returns where each option is the one chosen: a candidate that no other candidate beats.
  private mutating func choices(
    of rubric: Int, by rules: [Rule]
  ) throws(AnswerSpaceError) -> [Int32] {
    let options = rubrics[rubric].options
    let candidates = try candidates(among: options, by: rules)
    var chosen = candidates
    for first in options.indices {
      for second in options.indices.dropFirst(first + 1) {
        // The first of two wins a tie.
        let leads = try lead(of: options[first], over: options[second], in: rubric)
        let beaten = try apply(.and, candidates[first], leads)
        let beating = try apply(.andNot, candidates[second], leads)
        chosen[second] = try apply(.andNot, chosen[second], beaten)
        chosen[first] = try apply(.andNot, chosen[first], beating)
      }
    }
    return chosen
  }

  /// Returns where each option may be chosen: where it is required, or nothing is and no rule excludes it.
  private mutating func candidates(
    among options: [RubricOption], by rules: [Rule]
  ) throws(AnswerSpaceError) -> [Int32] {
    let anyRequired = try firing(of: rules.filter { $0.effect == .requires })
    let isFree = try apply(.andNot, 1, anyRequired)
    var candidates: [Int32] = []
    for option in options {
      let required = try firing(of: rules, that: .requires, option)
      let excluded = try firing(of: rules, that: .excludes, option)
      candidates.append(try apply(.or, required, try apply(.andNot, isFree, excluded)))
    }
    return candidates
  }

  private mutating func firing(
    of rules: [Rule], that effect: Rule.Effect, _ option: RubricOption
  ) throws(AnswerSpaceError) -> Int32 {
    try firing(of: rules.filter { $0.effect == effect && $0.option == option.id })
  }
}
