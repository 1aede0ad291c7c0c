/// Finds out where the answers of a line lead, by walking the diagram of the answer space.
struct LineJudge {
  /// Where answers lead.
  struct Verdict {
    /// The position of the outcome on the answers so far.
    var outcome: Int
    /// The outcomes that some way of answering what is open leads to.
    var possible: OutcomeSet
    /// Whether an essential question is unanswered while the outcome is open.
    var isUndecided: Bool
  }

  /// What the answers say at a level of the diagram.
  private struct Given {
    /// The branch taken on the answers so far.
    var branch = 0
    /// Whether no other branch is possible.
    var isFixed = false
    /// The question whose answer holds the only choices possible, below zero where it does not.
    var limit = -1
  }

  private let tables: DecisionTables
  /// The points of the options, in the rubric's order.
  private(set) var scores = DecisionTables.Points()
  private var given: [Given]
  /// The last level that is not open, below zero when all are.
  private var lastGiven = -1
  private var found = OutcomeSet()
  /// The last walk that met each node.
  private var walks: [UInt64]
  private var walk: UInt64 = 0
  /// The nodes from which several ways go on.
  private var stack: [Int32]
  private var depth = 0

  /// Prepares the judging of answers to a rubric.
  init(_ tables: DecisionTables) {
    self.tables = tables
    given = [Given](repeating: Given(), count: tables.levels.count)
    walks = [UInt64](repeating: 0, count: tables.reach.count)
    // A walk puts off each node once at most, so there is room for all.
    stack = [Int32](repeating: 0, count: tables.reach.count)
  }

  /// Adds up the answers of a line and returns where they lead.
  mutating func verdict(on answers: borrowing LineAnswers) -> Verdict {
    scores = DecisionTables.Points()
    for level in given.indices { given[level] = Given() }
    lastGiven = -1
    for place in 0..<answers.count { add(answers.questions[place], of: answers) }
    var outcome = tables.root
    while outcome >= tables.outcomeCount {
      outcome = tables.child(of: outcome, along: given[tables.level(of: outcome)].branch)
    }
    let possible = possibleOutcomes(for: answers)
    let isUndecided =
      possible.count > 1
      && tables.essentials.contains { !$0.contains(where: answers.isAnswered) }
      && !isSettledButForTests(answers)
    return Verdict(outcome: outcome, possible: possible, isUndecided: isUndecided)
  }

  /// Returns whether only tests that could replace an answer keep the outcome open.
  private mutating func isSettledButForTests(_ answers: borrowing LineAnswers) -> Bool {
    var areAnyPending = false
    for symptom in tables.symptoms where answers.isAnswered(symptom) {
      let test = tables.questions[symptom].test
      let level = tables.questions[test].level
      guard tables.questions[symptom].level >= 0, level >= 0, !answers.isAnswered(test) else {
        continue
      }
      given[level] = Given(isFixed: true)
      lastGiven = max(lastGiven, level)
      areAnyPending = true
    }
    return areAnyPending && possibleOutcomes(for: answers).count == 1
  }

  /// Adds the points of an answer and takes its branch.
  @inline(__always)
  private mutating func add(_ index: Int, of answers: borrowing LineAnswers) {
    let question = tables.questions[index]
    let level = question.level
    guard level >= 0 else { return }
    if question.test >= 0, answers.isAnswered(question.test) { return }
    let answer = answers[index]
    guard answer.sort != .unknown else {
      given[level].branch = tables.levels[level].unknownBranch
      return
    }
    lastGiven = max(lastGiven, level)
    var bits = 0
    var first = 0
    for place in answer.choices.reversed() {
      first = answers.choices[place] &- question.firstChoice
      bits |= 1 &<< first
      // Of a set only the best guess counts, which comes first.
      if answer.sort == .choices || place == answer.choices.lowerBound {
        scores &+= tables.points[answers.choices[place]]
      }
    }
    given[level] = Given(
      branch: tables.branch(at: level, of: question.takesMany ? bits : first),
      isFixed: answer.sort == .choices, limit: answer.sort == .oneOf ? index : -1)
  }

  /// Returns the outcomes that some way of answering what is open leads to.
  private mutating func possibleOutcomes(for answers: borrowing LineAnswers) -> OutcomeSet {
    found = OutcomeSet()
    walk &+= 1
    meet(tables.root)
    while depth > 0 {
      depth &-= 1
      let node = Int(stack[depth])
      let level = tables.level(of: node)
      if given[level].limit >= 0 {
        let question = given[level].limit
        for place in answers[question].choices {
          let choice = answers.choices[place] &- tables.questions[question].firstChoice
          meet(tables.child(of: node, along: tables.branch(at: level, of: choice)))
        }
      } else {
        for branch in 0..<tables.levels[level].branchCount {
          meet(tables.child(of: node, along: branch))
        }
      }
    }
    return found
  }

  /// Follows fixed branches from a node, to an outcome or to a node where several ways go on.
  @inline(__always)
  private mutating func meet(_ start: Int) {
    var node = start
    while node >= tables.outcomeCount {
      let level = tables.level(of: node)
      // Below the last answer every way is open.
      if level > lastGiven { break }
      guard given[level].isFixed else {
        guard !found.contains(tables.reach[node]), walks[node] != walk else { return }
        walks[node] = walk
        stack[depth] = Int32(truncatingIfNeeded: node)
        depth &+= 1
        return
      }
      node = tables.child(of: node, along: given[level].branch)
    }
    found.formUnion(tables.reach[node])
  }
}
