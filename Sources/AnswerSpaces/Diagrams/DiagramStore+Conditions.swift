import Rubrics

extension DiagramStore {
  /// What is known about the outcome and the plan when a condition names them.
  struct Context {
    /// The functions that hold where an outcome is the computed one, by id.
    var outcomes: [String: Int32] = [:]
    /// The id of the question that stands for the plan.
    var plan: String?
  }

  /// Returns the function that is true where a condition holds, or where it fails.
  ///
  /// Three-valued logic needs no third value here: whether a condition holds depends only on which
  /// parts hold and which parts under a `not` fail, and an open answer makes neither so.
  ///
  /// - Parameters:
  ///   - condition: The condition.
  ///   - truth: Whether to ask where it holds or where it fails.
  ///   - frame: The questions.
  ///   - context: The outcome and the plan.
  /// - Returns: The function, false where the condition is undetermined.
  /// - Throws: `Overflow` when the store is full.
  mutating func function(
    of condition: Condition, is truth: Bool = true, in frame: Frame, context: Context = Context()
  ) throws(Overflow) -> Int32 {
    switch condition {
    case .all(let parts):
      return try fold(parts, truth ? .and : .or, is: truth, in: frame, context)
    case .any(let parts):
      return try fold(parts, truth ? .or : .and, is: truth, in: frame, context)
    case .not(let part):
      return try function(of: part, is: !truth, in: frame, context: context)
    case .answer(let question, let choices):
      return try answer(question, choices, is: truth, in: frame)
    case .outcome(let ids):
      var either: Int32 = 0
      for id in Set(ids).sorted() { either = try apply(.or, either, context.outcomes[id] ?? 0) }
      return truth ? either : try not(either)
    case .plan(let ids):
      guard let plan = context.plan else { return truth ? 0 : 1 }
      let named = try answer(plan, ids, is: true, in: frame)
      return truth ? named : try not(named)
    }
  }

  private mutating func fold(
    _ parts: [Condition], _ operation: Operation, is truth: Bool, in frame: Frame,
    _ context: Context
  ) throws(Overflow) -> Int32 {
    var result: Int32 = if case .and = operation { 1 } else { 0 }
    for part in parts {
      let function = try function(of: part, is: truth, in: frame, context: context)
      result = try apply(operation, result, function)
    }
    return result
  }

  private mutating func answer(
    _ question: String, _ choices: [String], is truth: Bool, in frame: Frame
  ) throws(Overflow) -> Int32 {
    guard let index = frame.levelOfQuestion[question] else { return 0 }
    let level = frame.levels[index]
    var isTrue = [Bool](repeating: false, count: level.arity)
    if truth && choices.contains(Question.unknown) && level.firstAnswer > 1 {
      isTrue[level.unknownBranch] = true
    }
    let named = level.question.choices.indices.filter {
      choices.contains(level.question.choices[$0].id)
    }
    let isNamed = level.branches(naming: named)
    for branch in level.firstAnswer..<level.arity { isTrue[branch] = isNamed[branch] == truth }
    return try literal(level: index, isTrue)
  }
}
