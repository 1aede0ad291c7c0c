import AnswerSpaces

/// Finds the outcomes that open questions still allow, by walking the diagram from the given answers.
final class PossibleOutcomes {
  /// A question of the diagram as the bits of a line give it.
  private struct Level: BitwiseCopyable {
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

  private let terminalCount: Int32
  private let all: UInt64
  private let root: Int32
  private let levels: FlatTable<Level>
  private let branches: FlatTable<Int32>
  private let levelOfNode: FlatTable<Int32>
  private let starts: FlatTable<Int32>
  private let children: FlatTable<Int32>
  /// The branch of each level, 0 where it is open.
  private let given: FlatTable<Int32>
  /// The last walk that met each node.
  private let walks: FlatTable<UInt64>
  private let stack: FlatTable<Int32>
  private var walk: UInt64 = 0

  /// Prepares the walk over a diagram, or returns nothing when its questions are not those of the rubric.
  init?(_ tables: AnswerSpaceTables, of rubric: CompiledRubric) {
    var table: [Int32] = []
    var levels: [Level] = []
    for level in tables.levels {
      guard let key = rubric.key(level.question) else { return nil }
      let count = key.endOfChoices - key.firstChoice
      levels.append(
        Level(
          word: key.bits, known: key.known,
          shift: UInt64(rubric.values[key.firstChoice].bit.trailingZeroBitCount),
          mask: (1 << UInt64(count)) - 1, takesMany: key.takesMany, table: table.count,
          branchCount: level.branchCount))
      table += level.branches
    }
    terminalCount = Int32(tables.terminalCount)
    all = (1 << UInt64(tables.terminalCount)) - 1
    root = tables.root
    self.levels = FlatTable(levels)
    branches = FlatTable(table)
    levelOfNode = FlatTable(tables.levelOfNode)
    starts = FlatTable(tables.starts)
    children = FlatTable(tables.children)
    given = FlatTable([Int32](repeating: 0, count: levels.count))
    walks = FlatTable([UInt64](repeating: 0, count: tables.levelOfNode.count))
    stack = FlatTable([Int32](repeating: 0, count: tables.levelOfNode.count))
  }

  /// Returns the bits of the outcomes that some way of answering the open questions leads to.
  func outcomes(for bits: UnsafeMutablePointer<UInt64>) -> UInt64 {
    for index in 0..<levels.count { given.start[index] = branch(of: index, bits) }
    walk &+= 1
    var found: UInt64 = 0
    var depth = 0
    func meet(_ start: Int32) {
      var node = start
      var branch: Int32 = 1
      while node >= terminalCount {
        let level = Int(levelOfNode.start[Int(node)])
        branch = given.start[level]
        if branch == 0 { break }
        node = children.start[Int(starts.start[Int(node)] + branch)]
      }
      guard branch == 0 else {
        found |= 1 << UInt64(node)
        return
      }
      guard walks.start[Int(node)] != walk else { return }
      walks.start[Int(node)] = walk
      // Only nodes of open questions are stacked, and each once a walk, so there is room for all.
      stack.start[depth] = node
      depth += 1
    }
    meet(root)
    while depth > 0, found != all {
      depth -= 1
      let node = Int(stack.start[depth])
      let level = Int(levelOfNode.start[node])
      let first = children.start + Int(starts.start[node])
      for index in 0..<levels.start[level].branchCount { meet(first[index]) }
    }
    return found
  }

  @inline(__always)
  private func branch(of index: Int, _ bits: UnsafeMutablePointer<UInt64>) -> Int32 {
    let level = levels.start[index]
    let word = bits[level.word]
    guard word & level.known != 0 else { return 0 }
    let picks = (word >> level.shift) & level.mask
    return branches.start[level.table + (level.takesMany ? Int(picks) : picks.trailingZeroBitCount)]
  }
}
