import Rubrics

/// One question of a diagram, its answers gathered into branches that nothing can tell apart.
struct Level: Sendable {
  /// A set of answers that add the same points and satisfy the same conditions.
  struct Branch: Sendable, Hashable {
    /// What the answers add, by column of points.
    var points: [Int]
    /// The number of answers.
    var size: UInt64
    /// The answer with the fewest picks, first in the order of the choices; empty where a question
    /// takes one choice.
    var example: Picks
  }

  var question: Question
  /// Where the question stands in the rubric.
  var position: Int
  /// The branches: open, then `unknown` where a condition names it, then the answers.
  var branches: [Branch]
  /// The first branch that is an answer.
  var firstAnswer: Int
  /// The branch of each choice, when the question takes one.
  var branchOfChoice: [Int]
  /// The tally of no picks.
  var none: Tally
  /// The tallies of the choices, from which the branch of any set of picks follows.
  var tallies: [Tally]
  /// The branch of each tally.
  var branchOfTally: [Tally: Int]

  /// The number of branches.
  var arity: Int { branches.count }

  /// The branch of `unknown`, which is open unless a condition names it.
  var unknownBranch: Int { firstAnswer - 1 }

  /// The number of answers, open not counted.
  var size: Double {
    branches[firstAnswer...].reduce(0) { $0 + Double($1.size) }
  }

  /// The exact number of answers, open not counted.
  var count: Count {
    branches[firstAnswer...].reduce(.zero) { $0 + Count($1.size) }
  }

  /// Returns the branch of an answer, of a set that of its best guess, open when the question does not
  /// offer it.
  func branch(of answer: Answer?) -> Int {
    switch answer {
    case nil: return 0
    case .unknown?: return unknownBranch
    case .oneOf?: return positions(of: answer).first.map { branchOfChoice[$0] } ?? 0
    case .choices?:
      let indices = positions(of: answer)
      if question.pick == .many { return branch(ofPicks: indices) }
      return indices.count == 1 ? branchOfChoice[indices[0]] : 0
    }
  }

  /// Returns the positions of the choices that an answer names and the question offers.
  func positions(of answer: Answer?) -> [Int] {
    let ids: [String]
    switch answer {
    case .choices(let picks)?: ids = picks
    // A question that takes many has no sets, and its choices have no branches of their own.
    case .oneOf(let possible)?: ids = question.pick == .one ? possible : []
    case .unknown?, nil: ids = []
    }
    return ids.compactMap { id in question.choices.firstIndex { $0.id == id } }
  }

  /// Returns the branch of a set of picks, given by their positions.
  func branch(ofPicks positions: [Int]) -> Int {
    let tally = Set(positions).reduce(into: none) { $0.add(tallies[$1]) }
    return branchOfTally[tally] ?? 0
  }

  /// Returns which branches name one of some choices, given by their positions.
  func branches(naming choices: [Int]) -> [Bool] {
    var isNamed = [Bool](repeating: false, count: arity)
    if question.pick == .one {
      for choice in choices { isNamed[branchOfChoice[choice]] = true }
      return isNamed
    }
    // The choices a condition names are one bit of a tally, unless no condition here names them.
    let named = Picks(choices)
    for branch in firstAnswer..<arity {
      isNamed[branch] = branches[branch].example.bits & named.bits != 0
    }
    return isNamed
  }

  /// Returns the answer that stands for a branch, nothing for open.
  func answer(at branch: Int) -> Answer? {
    if branch == 0 { return nil }
    if branch < firstAnswer { return .unknown }
    if question.pick == .many { return answer(of: branches[branch].example) }
    return branchOfChoice.firstIndex(of: branch).map { .choice(question.choices[$0].id) }
  }

  /// Returns the answer that consists of some picks.
  func answer(of picks: Picks) -> Answer {
    .choices(question.choices.indices.filter(picks.contains).map { question.choices[$0].id })
  }
}
