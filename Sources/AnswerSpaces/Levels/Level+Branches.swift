import Rubrics

extension Level {
  /// Gathers the answers to a question into branches.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - position: Where it stands in the rubric.
  ///   - columns: The points of each choice, by column.
  ///   - mentions: The choices that conditions name, one set a mention.
  ///   - limit: The largest number of branches.
  /// - Throws: `TooWide` when any number may be picked of very many choices.
  init(
    question: Question, position: Int, columns: [[Int]], mentions: [Set<String>], limit: Int
  ) throws(TooWide) {
    let width = columns.first?.count ?? 0
    tallies = question.choices.indices.map { index in
      var tally = Tally(columns: width, mentions: mentions.count)
      tally.points = columns[index]
      for (mention, ids) in mentions.enumerated() where ids.contains(question.choices[index].id) {
        tally.hit(mention)
      }
      return tally
    }
    none = Tally(columns: width, mentions: mentions.count)
    branches = [Branch(points: none.points, size: 1, example: Picks())]
    if mentions.contains(where: { $0.contains(Question.unknown) }) { branches.append(branches[0]) }
    firstAnswer = branches.count
    branchOfChoice = []
    branchOfTally = [:]
    self.question = question
    self.position = position
    if question.pick == .one {
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
    } else {
      try gatherPicks(limit: limit)
    }
  }

  /// A question with too many choices to pick from.
  struct TooWide: Error {
    /// The id of the question.
    var question: String
  }

  private mutating func gatherPicks(limit: Int) throws(TooWide) {
    if tallies.count > Picks.limit { throw TooWide(question: question.id) }
    var gathered = [none: Branch(points: none.points, size: 1, example: Picks())]
    for (index, tally) in tallies.enumerated() {
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
      if next.count > limit { throw TooWide(question: question.id) }
      gathered = next
    }
    // Examples differ from branch to branch, so the order does not depend on the dictionary.
    for (tally, branch) in gathered.sorted(by: { $0.value.example < $1.value.example }) {
      branchOfTally[tally] = branches.count
      branches.append(branch)
    }
  }
}
