import Decisions
import Rubrics

/// The search for answers to two rubrics by which the second undoes an outcome of the first.
///
/// It walks down the diagram of the first, and takes along what is left of the second: the diagram of
/// its forbidden outcomes over nothing but the questions to which an answer goes over. A question
/// that is open here stays open there, since whoever answers it there has answered it here too; where
/// an answer goes over to none that fits, every answer there is possible.
struct FollowOnSearch {
  /// What one branch of a level here says of a level there.
  private enum Passage {
    /// The answer there takes this branch.
    case branch(Int)
    /// Any answer there is possible.
    case anything
  }

  /// A place that was searched in vain.
  private struct Place: Hashable {
    var level: Int
    var here: Int32
    var there: Int32
  }

  /// An answer that goes over, and what there was there before.
  private struct Crossing: Hashable {
    var level: Int
    var branch: Int
    var there: Int32
  }

  private let next: FollowOn
  private let outcome: String
  private let rubric: Rubric
  private let other: Rubric
  private let stepLimit: Int
  private var here: Compiler
  private var there: Compiler
  /// Where the outcome is reached and nothing excuses what follows.
  private let reached: Int32
  /// Where the next rubric comes to an outcome that would undo it with what is given, and nothing excuses it.
  private let undoing: Int32
  /// The levels there that an answer may go over to, by the level here, with what each branch says.
  private var passages: [Int: [(level: Int, branches: [Passage])]] = [:]
  /// The levels with passages, in their order.
  private var crossings: [Int] = []
  private var searched: Set<Place> = []
  private var crossed: [Crossing: Int32] = [:]
  private var steps = 0
  /// The branches taken at the crossings.
  private var taken: [Int: Int] = [:]

  /// Compiles both rubrics.
  init(
    of next: FollowOn, after outcome: String, from rubric: Rubric, to other: Rubric,
    budget: Budget, stepLimit: Int
  ) throws(AnswerSpaceError) {
    (self.next, self.outcome, self.rubric, self.other) = (next, outcome, rubric, other)
    self.stepLimit = stepLimit
    let exceptions = next.exceptions(in: other)
    var there = try Compiler(
      for: [other], conditions: [exceptions].compactMap(\.self), budget: budget)
    var undoing: Int32 = 0
    for (id, function) in try there.outcomeFunctions(of: 0) where next.never.contains(id) {
      undoing = try there.apply(.or, undoing, function)
    }
    if let exceptions {
      undoing = try there.apply(.andNot, undoing, try there.function(of: exceptions))
    }
    let gifts = FollowOn(rubric: other.id, gives: next.gives).answers(from: [:], to: other)
    for (level, asked) in there.frame.levels.enumerated() {
      guard let gift = gifts[asked.question.id] else { continue }
      undoing = try there.cofactor(undoing, level: level, branch: asked.branch(of: gift))
    }
    self.there = there
    self.undoing = undoing
    let isUsed = there.store.support(of: [undoing])
    let carries = next.carries.filter { carry in
      there.frame.levelOfQuestion[carry.target].map { isUsed[$0] } ?? false
    }
    let told = carries.flatMap { Self.distinctions($0, of: rubric, other) }
    var here = try Compiler(
      for: [rubric], conditions: told + [next.unless].compactMap(\.self), budget: budget)
    var reached = try here.outcomeFunctions(of: 0).first { $0.outcome == outcome }?.function ?? 0
    if let unless = next.unless {
      reached = try here.apply(.andNot, reached, try here.function(of: unless))
    }
    self.here = here
    self.reached = reached
    for carry in carries { addPassages(of: carry) }
    crossings = passages.keys.sorted()
  }

  /// Returns conditions that tell apart the answers here which mean different things there.
  private static func distinctions(
    _ carry: FollowOn.Carry, of rubric: Rubric, _ other: Rubric
  ) -> [Condition] {
    guard let question = rubric.question(carry.question), let target = other.question(carry.target)
    else { return [] }
    let sets = target.choices.map { choice in
      question.choices.map(\.id).filter { own in
        (carry.choices.map { $0[own] } ?? own) == choice.id
      }
    }
    return (sets + [question.choices.map(\.id)]).filter { !$0.isEmpty }
      .map { .answer(question: question.id, choices: $0) }
  }

  private mutating func addPassages(of carry: FollowOn.Carry) {
    guard let level = here.frame.levelOfQuestion[carry.question],
      let target = there.frame.levelOfQuestion[carry.target]
    else { return }
    let asked = here.frame.levels[level]
    let alone = FollowOn(rubric: other.id, carries: [carry])
    let branches = asked.branches.indices.map { branch -> Passage in
      guard let answer = asked.answer(at: branch) else { return .branch(0) }
      let known = alone.answers(from: Answers([carry.question: answer]), to: other)
      return known[carry.target].map { .branch(there.frame.levels[target].branch(of: $0)) }
        ?? .anything
    }
    passages[level, default: []].append((target, branches))
  }

  /// Returns whether some answers undo the outcome, or nothing when the search was given up.
  mutating func run() throws(AnswerSpaceError) -> Bool? {
    var left = undoing
    let targets = Set(passages.values.joined().map(\.level))
    for (level, isUsed) in there.store.support(of: [undoing]).enumerated()
    where isUsed && !targets.contains(level) {
      left = try anything(left, level: level)
    }
    let isUndone = try visit(0, reached, left)
    return isUndone || steps <= stepLimit ? isUndone : nil
  }

  /// Returns where a function there holds for at least one answer at a level.
  private mutating func anything(
    _ function: Int32, level: Int
  ) throws(AnswerSpaceError) -> Int32 {
    var result: Int32 = 0
    for branch in there.frame.levels[level].branches.indices where result != 1 {
      result = try there.apply(
        .or, result, try there.cofactor(function, level: level, branch: branch))
    }
    return result
  }

  /// Looks below a place in both diagrams.
  ///
  /// - Parameters:
  ///   - crossing: The number of crossings passed.
  ///   - own: The node here.
  ///   - others: The node there.
  /// - Returns: Whether answers were found, whose branches at the crossings are then in `taken`.
  /// - Throws: An error that names the questions which make the space large.
  private mutating func visit(
    _ crossing: Int, _ own: Int32, _ others: Int32
  ) throws(AnswerSpaceError) -> Bool {
    if own == 0 || others == 0 { return false }
    if crossing == crossings.count { return true }
    let next = crossings[crossing]
    let level = Int(here.store.levels[Int(own)])
    steps += 1
    let place = Place(level: min(level, next), here: own, there: others)
    if steps > stepLimit || !searched.insert(place).inserted { return false }
    for branch in here.frame.levels[min(level, next)].branches.indices {
      let child = level <= next ? here.store.child(Int(own), branch) : own
      if level < next {
        if try visit(crossing, child, others) { return true }
      } else if child != 0,
        try visit(crossing + 1, child, try crossed(others, at: next, by: branch))
      {
        taken[next] = branch
        return true
      }
    }
    return false
  }

  /// Returns what is left there once the answer here is known.
  private mutating func crossed(
    _ function: Int32, at level: Int, by branch: Int
  ) throws(AnswerSpaceError) -> Int32 {
    let crossing = Crossing(level: level, branch: branch, there: function)
    if let known = crossed[crossing] { return known }
    var left = function
    for passage in passages[level] ?? [] {
      switch passage.branches[branch] {
      case .branch(let fixed):
        left = try there.cofactor(left, level: passage.level, branch: fixed)
      case .anything: left = try anything(left, level: passage.level)
      }
    }
    crossed[crossing] = left
    return left
  }

  /// Returns the answers that were found, as few as can be beside those that go over.
  mutating func refutation() throws(AnswerSpaceError) -> FollowOnProof.Verdict {
    var own = reached
    var others = undoing
    for (level, branch) in taken.sorted(by: { $0.key < $1.key }) {
      own = try here.cofactor(own, level: level, branch: branch)
      for passage in passages[level] ?? [] {
        guard case .branch(let fixed) = passage.branches[branch] else { continue }
        others = try there.cofactor(others, level: passage.level, branch: fixed)
      }
    }
    var branches = here.store.witness(of: own) ?? []
    for (level, branch) in taken where level < branches.count { branches[level] = branch }
    let answers = here.frame.answers(at: branches)
    let known = next.answers(from: answers, to: other)
    let answersThere = there.frame.answers(at: there.store.witness(of: others) ?? [])
      .overlaid(by: known)
    return .refuted(
      here: Witness(answers: answers, outcome: outcome),
      there: Witness(
        answers: answersThere, outcome: Decision(from: answersThere, by: other).outcome.id))
  }
}
