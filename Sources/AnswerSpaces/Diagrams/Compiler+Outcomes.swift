import Rubrics

extension Compiler {
  /// Returns the position of a rubric's computed outcome, put together from where each option is adopted.
  ///
  /// The store needs as many terminals as there are outcomes, and one more.
  mutating func outcomes(of rubric: Int) throws(AnswerSpaceError) -> Int32 {
    guard rubrics[rubric].method.ranksOptions else {
      var outcomes = Int32(rubrics[rubric].outcomes.count)
      for (position, outcome) in try outcomeFunctions(of: rubric).dropLast().enumerated() {
        outcomes = try apply(.marking(Int32(position)), outcomes, outcome.function)
      }
      return outcomes
    }
    // No two options are chosen together.
    let positions = outcomePositions(of: rubric)
    var outcomes = positions[0]
    for (option, chosen) in try adoptions(of: rubric).enumerated() {
      outcomes = try apply(.marking(positions[1 << option]), outcomes, chosen)
    }
    return outcomes
  }

  /// Returns where each outcome of a rubric is the computed one, sets without a name last.
  mutating func outcomeFunctions(
    of rubric: Int
  ) throws(AnswerSpaceError) -> [(outcome: String, function: Int32)] {
    let options = rubrics[rubric].options
    let adoptions = try adoptions(of: rubric)
    var rest: Int32 = 1
    var functions: [(outcome: String, function: Int32)] = []
    for outcome in rubrics[rubric].outcomes {
      var function = rest
      for (option, adoption) in zip(options, adoptions) {
        function = try apply(
          outcome.adopts.contains(option.id) ? .and : .andNot, function, adoption)
      }
      if !Set(options.map(\.id)).isSuperset(of: outcome.adopts) { function = 0 }
      rest = try apply(.andNot, rest, function)
      functions.append((outcome.id, function))
    }
    return functions + [("unnamed", rest)]
  }
}
