import Rubrics

/// An answer space as flat tables, for callers that ask it millions of times.
///
/// The terminals of the diagram come first: node `n` below the number of outcomes is the outcome at
/// position `n` of the rubric.
package struct AnswerSpaceTables: Sendable {
  /// A question of the diagram.
  package struct Level: Sendable {
    /// The id of the question.
    package let question: String
    /// The number of branches; branch 0 stands for an open question.
    package let branchCount: Int
    /// The branch of an answer: by the position of the choice, or by the bits of the picks.
    package let branches: [Int32]
    /// The branch of unknown, which is open unless a condition names it.
    package let unknownBranch: Int32
  }

  /// The most choices of a question that allows any number of them.
  static let pickLimit = 12

  /// The questions, in the order of the diagram.
  package let levels: [Level]
  /// The number of terminals.
  package let terminalCount: Int
  /// The node to start from.
  package let root: Int32
  /// The level of each node.
  package let levelOfNode: [Int32]
  /// Where the children of each node start.
  package let starts: [Int32]
  /// The children of all nodes, branch by branch.
  package let children: [Int32]
}

extension AnswerSpace {
  /// Returns the space as flat tables, or nothing when a question allows too many picks for one.
  package func tables() -> AnswerSpaceTables? {
    let limit = AnswerSpaceTables.pickLimit
    guard frame.levels.allSatisfy({ $0.question.pick == .one || $0.tallies.count <= limit })
    else { return nil }
    let levels = frame.levels.map { level in
      let branches =
        level.question.pick == .one
        ? level.branchOfChoice
        : (0..<1 << level.tallies.count).map { bits in
          level.branch(ofPicks: level.tallies.indices.filter { bits >> $0 & 1 == 1 })
        }
      return AnswerSpaceTables.Level(
        question: level.question.id, branchCount: level.arity, branches: branches.map(Int32.init),
        unknownBranch: Int32(level.unknownBranch))
    }
    return AnswerSpaceTables(
      levels: levels, terminalCount: diagram.terminalCount, root: Int32(diagram.root),
      levelOfNode: diagram.levels, starts: diagram.starts, children: diagram.children)
  }
}
