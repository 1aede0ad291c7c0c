import Rubrics

extension Compiler {
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
