import Rubrics

extension AuditFunctions {
  /// Returns the ways to pick a choice of a level that takes many as well.
  mutating func steps(
    picking choice: String, at level: Int
  ) throws(AnswerSpaceError) -> [Level.Step] {
    let own = compiler.frame.levels[level]
    guard let position = own.question.choices.firstIndex(where: { $0.id == choice }) else {
      return []
    }
    return try compiler.explaining { store throws(DiagramStore.Overflow) in
      var part = Budget(steps: store.budget.left)
      let steps = own.steps(picking: position, within: &part)
      try store.spend(steps == nil ? part.limit + 1 : part.spent)
      return steps ?? []
    }
  }

  /// Returns where an option is adopted that picking a choice of a level as well drops.
  mutating func drop(
    of option: String, level: Int, by steps: [Level.Step]
  ) throws(AnswerSpaceError) -> Int32 {
    let adoption = adoption(of: option)
    return try compiler.explaining { store throws(DiagramStore.Overflow) in
      try store.dropped(adoption, level: level, by: steps)
    }
  }

  /// Returns the fewest answers where picking a choice as well makes a drop, without it and with it.
  mutating func witnesses(
    of drop: Int32, level: Int, by steps: [Level.Step]
  ) throws(AnswerSpaceError) -> [Witness] {
    guard let branches = try compiler.witness(of: drop),
      let step = steps.first(where: { $0.without == branches[level] })
    else { return [] }
    var answers = compiler.frame.answers(at: branches)
    let own = compiler.frame.levels[level]
    return [step.others, step.picks].map { picks in
      answers[own.question.id] = own.answer(of: picks)
      return Witness(answers: answers, outcome: space.outcome(of: answers))
    }
  }
}
