import Rubrics

extension AuditFunctions {
  /// Returns the fewest answers that meet a premise twice, differing in one of some questions and in what they adopt.
  mutating func influence(
    of questions: [String], where premise: Int32
  ) throws(AnswerSpaceError) -> [Witness] {
    var fewest: [[Int]] = []
    for level in questions.compactMap({ compiler.frame.levelOfQuestion[$0] }) {
      for adoption in adoptions {
        let ways = try influence(of: level, on: adoption, where: premise)
        if fewest.isEmpty || !ways.isEmpty && Self.answers(in: ways) < Self.answers(in: fewest) {
          fewest = ways
        }
      }
    }
    return fewest.map(witness)
  }

  /// Returns the branches of two ways to meet a premise that differ at a level, one where a function holds and one where it does
  /// not.
  private mutating func influence(
    of level: Int, on function: Int32, where premise: Int32
  ) throws(AnswerSpaceError) -> [[Int]] {
    let sides = [try apply(.and, premise, function), try apply(.andNot, premise, function)]
    // Where neither side looks at the level, it changes nothing.
    guard compiler.store.support(of: sides)[level] else { return [] }
    let either = try apply(
      .and, try reaching(sides[0], level: level), try reaching(sides[1], level: level))
    guard let others = try compiler.witness(of: either) else { return [] }
    // The way that leaves the question open comes first.
    return compiler.frame.levels[level].branches.indices.reduce(into: [[Int]]()) { ways, branch in
      var branches = others
      branches[level] = branch
      let side = sides.filter { compiler.store.holds($0, at: branches) }
      guard let own = side.first else { return }
      if ways.isEmpty || ways.count == 1 && !compiler.store.holds(own, at: ways[0]) {
        ways.append(branches)
      }
    }
  }

  /// Returns where some branch of a level makes a function true.
  private mutating func reaching(
    _ function: Int32, level: Int
  ) throws(AnswerSpaceError) -> Int32 {
    var reached: Int32 = 0
    for branch in compiler.frame.levels[level].branches.indices {
      reached = try apply(.or, reached, try cofactor(function, level: level, branch: branch))
    }
    return reached
  }

  private static func answers(in ways: [[Int]]) -> Int {
    ways.reduce(0) { count, branches in count + branches.count { $0 != 0 } }
  }
}
