import Rubrics

/// Turns rubrics into functions over one frame.
struct Compiler {
  /// The largest number of options, each of which doubles the number of possible outcomes.
  static let optionLimit = 10

  /// The rubrics.
  let rubrics: [Rubric]
  /// The questions that matter.
  let frame: Frame
  /// The functions made so far.
  var store: DiagramStore

  /// Prepares to compile rubrics, and conditions beside them.
  init(
    for rubrics: [Rubric], conditions: [Condition] = [], extra: [Question] = [],
    branchLimit: Int = .max, nodeLimit: Int
  ) throws(AnswerSpaceError) {
    self.rubrics = rubrics
    do {
      frame = try Frame(
        of: rubrics, conditions: conditions, extra: extra,
        limit: min(branchLimit, nodeLimit))
    } catch {
      throw AnswerSpaceError(.picks, questions: [error.question])
    }
    let options = rubrics.map(\.options.count).max() ?? 0
    if options > Self.optionLimit { throw AnswerSpaceError(.options(limit: Self.optionLimit)) }
    // The numbers of nodes have 28 bits in the cache of operations.
    store = DiagramStore(
      arities: frame.arities, terminalCount: 1 << max(1, options),
      nodeLimit: min(nodeLimit, 1 << 27))
  }

  /// Runs a step and explains what made it overflow.
  mutating func explaining<Value>(
    _ step: (inout DiagramStore) throws(DiagramStore.Overflow) -> Value
  ) throws(AnswerSpaceError) -> Value {
    do {
      return try step(&store)
    } catch {
      let worst = error.nodesByLevel.indices.sorted {
        (error.nodesByLevel[$1], $0) < (error.nodesByLevel[$0], $1)
      }
      throw AnswerSpaceError(
        .nodes(limit: error.nodesByLevel.reduce(0, +)),
        questions: worst.prefix(3).map { frame.levels[$0].question.id })
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
  private func points(of option: RubricOption, in rubric: Int) -> [[Int]] {
    let column = frame.columns.firstIndex { $0.rubric == rubric && $0.option == option.id }
    return frame.levels.map { level in
      level.branches.map { branch in column.map { branch.points[$0] } ?? 0 }
    }
  }

  /// Returns where at least one of some rules fires.
  mutating func firing(of rules: [Rule]) throws(AnswerSpaceError) -> Int32 {
    var either: Int32 = 0
    for rule in rules {
      let fires = try function(of: rule.when)
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

  /// Returns the set of adopted options as a number with one bit an option.
  mutating func adoptedSets(of rubric: Int) throws(AnswerSpaceError) -> Int32 {
    var sets: Int32 = 0
    for (bit, adoption) in try adoptions(of: rubric).enumerated() {
      sets = try apply(.bit(bit), sets, adoption)
    }
    return sets
  }

  /// The ids of a rubric's outcomes, and one more for sets that none of them names.
  func outcomeIDs(of rubric: Int) -> [String] {
    rubrics[rubric].outcomes.map(\.id) + ["unnamed"]
  }

  /// Returns the position of the outcome for every set of adopted options.
  func outcomePositions(of rubric: Int) -> [Int32] {
    let rubric = rubrics[rubric]
    return (0..<store.terminalCount).map { set in
      let adopted = rubric.options.indices.filter { set & (1 << $0) != 0 }
        .map { rubric.options[$0].id }
      let wanted = Set(adopted)
      return Int32(
        rubric.outcomes.firstIndex { Set($0.adopts) == wanted } ?? rubric.outcomes.count)
    }
  }

  /// Returns the outcome of a rubric as a diagram, whose terminals are positions of outcomes.
  func outcomes(of rubric: Int, adopted: Int32) throws(AnswerSpaceError) -> Diagram {
    do {
      return try store.diagram(
        of: adopted, values: outcomePositions(of: rubric),
        terminalCount: max(2, rubrics[rubric].outcomes.count + 1))
    } catch {
      throw AnswerSpaceError(.nodes(limit: store.nodeCount))
    }
  }
}
