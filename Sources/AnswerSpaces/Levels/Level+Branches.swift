import Rubrics

extension Level {
  /// Gathers the answers to a question into branches; those of one that takes many are left to `gatherPicks`.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - position: Where it stands in the rubric.
  ///   - columns: The points of each choice, by column.
  ///   - mentions: The sets of choices that conditions name.
  init(question: Question, position: Int, columns: [[Int]], mentions: Set<Set<String>>) {
    let width = columns.first?.count ?? 0
    let places = Dictionary(
      question.choices.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    tallies = columns.map { points in
      var tally = Tally(columns: width, mentions: mentions.count)
      tally.points = points
      return tally
    }
    for (mention, ids) in mentions.enumerated() {
      for index in ids.compactMap({ places[$0] }) { tallies[index].hit(mention) }
    }
    none = Tally(columns: width, mentions: mentions.count)
    branches = [Branch(points: none.points, size: 1, example: Picks())]
    if mentions.contains(where: { $0.contains(Question.unknown) }) { branches.append(branches[0]) }
    firstAnswer = branches.count
    branchOfChoice = []
    branchOfTally = [:]
    self.question = question
    self.position = position
    guard question.pick == .one else { return }
    for tally in tallies {
      if let branch = branchOfTally[tally] {
        branches[branch].size += 1
        branchOfChoice.append(branch)
      } else {
        branchOfTally[tally] = branches.count
        branchOfChoice.append(branches.count)
        branches.append(Branch(points: tally.points, size: 1, example: Picks()))
      }
    }
  }

  /// A question with too many choices to pick from.
  struct TooWide: Error {
    /// The id of the question.
    var question: String
  }

  /// Gathers the picks into branches, and returns whether there were few enough of them.
  mutating func gatherPicks(within budget: inout Budget) -> Bool {
    guard let gathered = gathered(within: &budget) else { return false }
    // Examples differ from branch to branch, so the order does not depend on the dictionary.
    for (tally, branch) in gathered.sorted(by: { $0.value.example < $1.value.example }) {
      branchOfTally[tally] = branches.count
      branches.append(branch)
    }
    return true
  }

  /// Returns what all ways to pick add up to, of all choices or of all but one; nothing where they are too many.
  func gathered(leavingOut other: Int? = nil, within budget: inout Budget) -> [Tally: Branch]? {
    if tallies.count > Picks.limit { return nil }
    var gathered = [none: Branch(points: none.points, size: 1, example: Picks())]
    for (index, tally) in tallies.enumerated() where index != other {
      var next = gathered
      for (before, branch) in gathered {
        var after = before
        after.add(tally)
        let picked = branch.example.adding(index)
        if var known = next[after] {
          known.size += branch.size
          known.example = min(known.example, picked)
          next[after] = known
        } else {
          next[after] = Branch(points: after.points, size: branch.size, example: picked)
        }
      }
      if !budget.take(40 * next.count) { return nil }
      gathered = next
    }
    return gathered
  }

  /// Makes one branch of the picks that are given, or none where nothing is.
  mutating func hold(_ answer: Answer?) {
    guard case .choices? = answer else { return }
    let positions = Set(positions(of: answer)).sorted()
    let tally = positions.reduce(into: none) { $0.add(tallies[$1]) }
    branchOfTally[tally] = branches.count
    branches.append(
      Branch(points: tally.points, size: 1, example: Picks(positions.filter { $0 < 64 })))
  }
}
