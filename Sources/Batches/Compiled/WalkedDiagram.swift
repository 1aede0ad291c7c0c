import AnswerSpaces

/// The diagram of an answer space, with the bits of a line that choose its branches.
///
/// It is never changed once made, so any number of workers may read it.
final class WalkedDiagram: @unchecked Sendable {
  /// A question of the diagram as the bits of a line give it.
  struct Level: BitwiseCopyable {
    /// The index of its word of bits.
    var word: Int
    /// The bit set when choices were given.
    var known: UInt64
    /// The position of the bit of its first choice.
    var shift: UInt64
    /// The bits of its choices, moved down to the lowest.
    var mask: UInt64
    /// Whether an answer may hold several choices.
    var takesMany: Bool
    /// Where its table of branches starts.
    var table: Int
    /// The number of its branches.
    var branchCount: Int
  }

  /// The number of outcomes, whose nodes come first.
  let terminalCount: Int32
  /// The bits of all outcomes.
  let all: UInt64
  /// The node to start from.
  let root: Int32
  /// The questions.
  let levels: FlatTable<Level>
  /// The branches of all answers, question by question.
  let branches: FlatTable<Int32>
  /// The level of each node.
  let levelOfNode: FlatTable<Int32>
  /// Where the children of each node start.
  let starts: FlatTable<Int32>
  /// The children of all nodes.
  let children: FlatTable<Int32>

  /// Prepares a diagram, or returns nothing when its questions are not those of the rubric.
  init?(_ tables: AnswerSpaceTables, of rubric: CompiledRubric) {
    var table: [Int32] = []
    var levels: [Level] = []
    for level in tables.levels {
      guard let key = rubric.key(level.question), tables.terminalCount <= 64 else { return nil }
      let count = key.endOfChoices - key.firstChoice
      levels.append(
        Level(
          word: key.bits, known: key.known,
          shift: UInt64(rubric.values[key.firstChoice].bit.trailingZeroBitCount),
          mask: (1 << UInt64(count)) &- 1, takesMany: key.takesMany, table: table.count,
          branchCount: level.branchCount))
      table += level.branches
    }
    terminalCount = Int32(tables.terminalCount)
    all = tables.terminalCount == 64 ? .max : (1 << UInt64(tables.terminalCount)) - 1
    root = tables.root
    self.levels = FlatTable(levels)
    branches = FlatTable(table)
    levelOfNode = FlatTable(tables.levelOfNode)
    starts = FlatTable(tables.starts)
    children = FlatTable(tables.children)
  }
}
