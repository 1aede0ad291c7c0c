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
    for superseding in supersedings[rubric] {
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
      let required = try firing(of: rules, that: .requires, option, in: rubric)
      let excluded = try firing(of: rules, that: .excludes, option, in: rubric)
      let earned = try threshold(of: option, in: rubric)
      adoptions.append(try apply(.or, required, try apply(.andNot, earned, excluded)))
    }
    return adoptions
  }

  /// Returns functions of which one holds wherever a rubric adopts other options than some.
  ///
  /// Each takes one more option than those into account, which keeps them small: where each option is adopted on its
  /// own, that one has changed; where one is chosen, that one is a candidate and ahead.
  mutating func departures(
    from adopted: Set<String>, in rubric: Int
  ) throws(AnswerSpaceError) -> [Int32] {
    let model = rubrics[rubric]
    guard model.method.ranksOptions else {
      var departures: [Int32] = []
      for (option, adoption) in zip(model.options, try adoptions(of: rubric)) {
        departures.append(
          adopted.contains(option.id) ? try apply(.andNot, 1, adoption) : adoption)
      }
      return departures
    }
    let candidates = try candidates(among: model.options, by: model.rules, in: rubric)
    guard let chosen = model.options.firstIndex(where: { adopted.contains($0.id) }) else {
      var departures: [Int32] = []
      for candidate in candidates { departures.append(try counting(candidate, in: rubric)) }
      return departures
    }
    var departures = [try counting(try apply(.andNot, 1, candidates[chosen]), in: rubric)]
    for (index, rival) in model.options.enumerated() where index != chosen {
      // The first of two wins a tie.
      let isAhead =
        index < chosen
        ? try lead(of: rival, over: model.options[chosen], in: rubric)
        : try apply(.andNot, 1, try lead(of: model.options[chosen], over: rival, in: rubric))
      departures.append(
        try counting(try apply(.and, candidates[index], isAhead), in: rubric))
    }
    return departures
  }

  /// Returns where each option is the one chosen: a candidate that no other candidate beats.
  private mutating func choices(
    of rubric: Int, by rules: [Rule]
  ) throws(AnswerSpaceError) -> [Int32] {
    let options = rubrics[rubric].options
    let candidates = try candidates(among: options, by: rules, in: rubric)
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
    among options: [RubricOption], by rules: [Rule], in rubric: Int
  ) throws(AnswerSpaceError) -> [Int32] {
    let anyRequired = try firing(of: rules.filter { $0.effect == .requires }, in: rubric)
    let isFree = try apply(.andNot, 1, anyRequired)
    var candidates: [Int32] = []
    for option in options {
      let required = try firing(of: rules, that: .requires, option, in: rubric)
      let excluded = try firing(of: rules, that: .excludes, option, in: rubric)
      candidates.append(try apply(.or, required, try apply(.andNot, isFree, excluded)))
    }
    return candidates
  }

  private mutating func firing(
    of rules: [Rule], that effect: Rule.Effect, _ option: RubricOption, in rubric: Int
  ) throws(AnswerSpaceError) -> Int32 {
    try firing(of: rules.filter { $0.effect == effect && $0.option == option.id }, in: rubric)
  }
}
