import Rubrics

/// The functions of the answers that an audit looks at.
struct AuditFunctions {
  /// The id of the question that stands for the plan; a rubric's ids hold no spaces.
  static let plan = "the plan"

  let rubric: Rubric
  let space: AnswerSpace
  /// The size of that space and how it divides.
  let figures: AuditFigures
  /// The workshop.
  var compiler: Compiler
  /// Where each option is adopted, in the rubric's order.
  let adoptions: [Int32]
  /// Where each rule fires, in the rubric's order.
  let firing: [Int32]
  /// Where the points of each option reach its threshold, in the rubric's order; nowhere without one.
  let earned: [Int32]
  /// Where each prerequisite is open, and where it is neither open nor to be confirmed.
  private(set) var prerequisites: [(isOpen: Int32, isMet: Int32)] = []
  /// Where each piece of advice applies, in the rubric's order.
  private(set) var advice: [Int32] = []
  private var context = DiagramStore.Context()

  /// Compiles a rubric with everything that depends on its outcome.
  ///
  /// - Parameters:
  ///   - rubric: The rubric.
  ///   - space: Its answer space.
  ///   - budget: The work that may be done.
  /// - Throws: An error that names the questions which make the space large.
  init(of rubric: Rubric, space: AnswerSpace, budget: Budget) throws(AnswerSpaceError) {
    self.rubric = rubric
    self.space = space
    figures = AuditFigures(of: space)
    let plan = Question(
      id: Self.plan, title: "", ask: "",
      choices: rubric.outcomes.map { Choice(id: $0.id, label: "") })
    let promised = rubric.properties.compactMap(\.assertion.when)
    let conditions =
      rubric.rules.map(\.when) + rubric.prerequisites.map(\.when) + rubric.advice.map(\.when)
      + promised
    var compiler = try Compiler(
      for: [rubric], conditions: conditions, extra: [plan], budget: budget)
    var firing: [Int32] = []
    for rule in rubric.rules {
      firing.append(try compiler.counting(try compiler.function(of: rule.when), in: 0))
    }
    let adoptions = try compiler.adoptions(of: 0)
    var earned: [Int32] = []
    for option in rubric.options {
      earned.append(try compiler.counting(try compiler.threshold(of: option, in: 0), in: 0))
    }
    self.compiler = compiler
    self.firing = firing
    self.adoptions = adoptions
    self.earned = earned
    context.plan = Self.plan
    // Where an outcome is reached takes as much work as the space itself, so only named ones are asked.
    let named = Set(conditions.flatMap(\.outcomes))
    for outcome in rubric.outcomes where named.contains(outcome.id) {
      let adopting = try set(adopting: outcome.adopts)
      // The first outcome that names a set is the one that counts.
      let isFirst = rubric.outcome(adopting: outcome.adopts)?.id == outcome.id
      context.outcomes[outcome.id] = isFirst ? adopting : 0
    }
    for prerequisite in rubric.prerequisites {
      let isOpen = try function(of: prerequisite.when)
      prerequisites.append((isOpen, try function(of: prerequisite.when, is: false)))
    }
    for piece in rubric.advice { advice.append(try function(of: piece.when)) }
  }

  /// Returns where a condition on answers, outcome and plan holds, or where it fails.
  mutating func function(
    of condition: Condition, is truth: Bool = true
  ) throws(AnswerSpaceError) -> Int32 {
    let frame = compiler.frame
    let context = context
    return try compiler.explaining { store throws(DiagramStore.Overflow) in
      try store.function(of: condition, is: truth, in: frame, context: context)
    }
  }

  /// Returns where a condition holds and an option, if one is named, is adopted.
  mutating func premise(
    _ condition: Condition, adopting option: String?
  ) throws(AnswerSpaceError) -> Int32 {
    let function = try function(of: condition)
    return try option.map { option throws(AnswerSpaceError) in
      try apply(.and, function, adoption(of: option))
    } ?? function
  }

  /// Returns where exactly some options are adopted.
  mutating func set(adopting options: [String]) throws(AnswerSpaceError) -> Int32 {
    let known = Set(rubric.options.map(\.id))
    if !known.isSuperset(of: options) { return 0 }
    var result: Int32 = 1
    for (option, adoption) in zip(rubric.options, adoptions) {
      result = try compiler.apply(
        options.contains(option.id) ? .and : .andNot, result, adoption)
    }
    return result
  }

  /// Combines two functions.
  mutating func apply(
    _ operation: DiagramStore.Operation, _ left: Int32, _ right: Int32
  ) throws(AnswerSpaceError) -> Int32 {
    try compiler.apply(operation, left, right)
  }

  /// Returns the function that is left when a level takes one branch.
  mutating func cofactor(
    _ function: Int32, level: Int, branch: Int
  ) throws(AnswerSpaceError) -> Int32 {
    try compiler.cofactor(function, level: level, branch: branch)
  }

  /// Returns where one answer to a level adopts an option and another one drops it.
  mutating func drop(
    of option: String, level: Int, from before: Int, to after: Int
  ) throws(AnswerSpaceError) -> Int32 {
    let adoption = adoption(of: option)
    return try apply(
      .andNot, try cofactor(adoption, level: level, branch: before),
      try cofactor(adoption, level: level, branch: after))
  }

  /// Returns where an option is adopted, nowhere when the rubric has no such option.
  func adoption(of option: String) -> Int32 {
    zip(rubric.options, adoptions).first { $0.0.id == option }?.1 ?? 0
  }

  /// Returns the fewest answers that make a function true.
  mutating func witness(of function: Int32) throws(AnswerSpaceError) -> Witness? {
    try compiler.witness(of: function).map(witness)
  }

  /// Returns a witness that takes some branches.
  func witness(at branches: [Int]) -> Witness {
    var answers = compiler.frame.answers(at: branches)
    let plan = answers[Self.plan]?.choices.first
    answers[Self.plan] = nil
    return Witness(answers: answers, plan: plan, outcome: space.outcome(of: answers))
  }
}

extension Condition {
  /// The ids of the outcomes that the condition names.
  fileprivate var outcomes: [String] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.outcomes)
    case .not(let part): part.outcomes
    case .outcome(let ids): ids
    case .answer, .plan: []
    }
  }
}
