import Rubrics

/// Turns rubrics into functions over one frame.
struct Compiler {
  /// The largest number of options, each of which doubles the number of possible outcomes.
  static let optionLimit = 10

  let rubrics: [Rubric]
  /// The questions that matter.
  let frame: Frame
  /// The levels of each rubric that count as open once another one has an answer.
  let supersedings: [[Superseding]]
  /// The functions made so far.
  var store: DiagramStore

  /// Prepares to compile rubrics, and conditions beside them.
  ///
  /// - Parameters:
  ///   - rubrics: The rubrics, over one frame.
  ///   - conditions: Conditions that will be asked for, beside those of the rules.
  ///   - extra: Questions of no rubric.
  ///   - given: Answers that stand in for all branches of a question where those are too many.
  ///   - terminalCount: How many values functions have, of which false and true are the first two.
  ///   - budget: The work that may go into it.
  /// - Throws: An error that names the question, or the limit, that makes it too much.
  init(
    for rubrics: [Rubric], conditions: [Condition] = [], extra: [Question] = [],
    given: Answers? = nil, terminalCount: Int = 2, budget: Budget
  ) throws(AnswerSpaceError) {
    self.rubrics = rubrics
    var budget = budget
    do {
      frame = try Frame(
        of: rubrics, conditions: conditions, extra: extra, given: given, budget: &budget)
    } catch {
      throw AnswerSpaceError(cause: .picks, questions: [error.question])
    }
    supersedings = rubrics.map(frame.supersedings)
    let options = rubrics.map(\.options.count).max() ?? 0
    if options > Self.optionLimit {
      throw AnswerSpaceError(cause: .options(limit: Self.optionLimit))
    }
    store = DiagramStore(arities: frame.arities, terminalCount: terminalCount, budget: budget)
  }

  /// Runs a step and explains what made it overflow.
  mutating func explaining<Value>(
    _ step: (inout DiagramStore) throws(DiagramStore.Overflow) -> Value
  ) throws(AnswerSpaceError) -> Value {
    do {
      return try step(&store)
    } catch {
      throw frame.error(for: error, limit: store.budget.limit)
    }
  }

  /// Returns where a condition on answers holds.
  mutating func function(of condition: Condition) throws(AnswerSpaceError) -> Int32 {
    let frame = frame
    return try explaining { store throws(DiagramStore.Overflow) in
      try store.function(of: condition, in: frame)
    }
  }

  /// Returns where the points of an option reach its threshold, nowhere when it has none.
  mutating func threshold(
    of option: RubricOption, in rubric: Int
  ) throws(AnswerSpaceError) -> Int32 {
    guard let adoptAt = option.adoptAt else { return 0 }
    let points = points(of: option, in: rubric)
    return try explaining { store throws(DiagramStore.Overflow) in
      try store.function(reaching: adoptAt, points: points)
    }
  }

  /// Returns where an option has at least as many points as another.
  mutating func lead(
    of option: RubricOption, over other: RubricOption, in rubric: Int
  ) throws(AnswerSpaceError) -> Int32 {
    let points = zip(points(of: option, in: rubric), points(of: other, in: rubric)).map {
      own, others in
      zip(own, others).map { $0 - $1 }
    }
    return try explaining { store throws(DiagramStore.Overflow) in
      try store.function(reaching: 0, points: points)
    }
  }

  /// Returns the points an option gets, by level and branch.
  func points(of option: RubricOption, in rubric: Int) -> [[Int]] {
    let column = frame.columns.firstIndex { $0.rubric == rubric && $0.option == option.id }
    return frame.levels.map { level in
      level.branches.map { branch in column.map { branch.points[$0] } ?? 0 }
    }
  }

  /// Returns where at least one of some rules of a rubric fires.
  mutating func firing(of rules: [Rule], in rubric: Int) throws(AnswerSpaceError) -> Int32 {
    var either: Int32 = 0
    for condition in rubrics[rubric].joinedConditions(of: rules) {
      let fires = try function(of: condition)
      either = try apply(.or, either, fires)
    }
    return either
  }

  /// Combines two functions.
  mutating func apply(
    _ operation: DiagramStore.Operation, _ left: Int32, _ right: Int32
  ) throws(AnswerSpaceError) -> Int32 {
    try explaining { store throws(DiagramStore.Overflow) in
      try store.apply(operation, left, right)
    }
  }

  /// Returns the function that is left when a level takes one branch.
  mutating func cofactor(
    _ function: Int32, level: Int, branch: Int
  ) throws(AnswerSpaceError) -> Int32 {
    try explaining { store throws(DiagramStore.Overflow) in
      try store.cofactor(function, level: level, branch: branch)
    }
  }

  /// Returns the branches of a way to make a function true that leaves most levels open, if there is one.
  mutating func witness(of function: Int32) throws(AnswerSpaceError) -> [Int]? {
    try explaining { store throws(DiagramStore.Overflow) in
      try store.spend(Int(function) / 4)
      return store.witness(of: function)
    }
  }

  /// The ids of a rubric's outcomes, and one more for sets that none of them names.
  func outcomeIDs(of rubric: Int) -> [String] {
    rubrics[rubric].outcomes.map(\.id) + ["unnamed"]
  }

  /// Returns the position of the outcome for every set of adopted options, one bit an option.
  func outcomePositions(of rubric: Int) -> [Int32] {
    let rubric = rubrics[rubric]
    let options = rubric.options.map(\.id)
    var positions = [Int32](
      repeating: Int32(rubric.outcomes.count), count: 1 << options.count)
    // Backwards, because of several outcomes of one set the first one counts.
    for (position, outcome) in rubric.outcomes.enumerated().reversed() {
      let bits = outcome.adopts.compactMap { options.firstIndex(of: $0) }
      guard bits.count == outcome.adopts.count else { continue }
      positions[bits.reduce(0) { $0 | 1 << $1 }] = Int32(position)
    }
    return positions
  }
}
