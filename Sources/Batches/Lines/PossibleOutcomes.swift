import AnswerSpaces

/// Finds the outcomes that open questions still allow, by walking the diagram from the given answers.
final class PossibleOutcomes {
  private let diagram: WalkedDiagram
  /// The branch of each level, 0 where it is open.
  private let given: FlatTable<Int32>
  /// The last walk that met each node.
  private let walks: FlatTable<UInt64>
  private let stack: FlatTable<Int32>
  private var walk: UInt64 = 0

  /// Prepares walks over a diagram.
  init(_ diagram: WalkedDiagram) {
    self.diagram = diagram
    given = FlatTable([Int32](repeating: 0, count: diagram.levels.count))
    walks = FlatTable([UInt64](repeating: 0, count: diagram.levelOfNode.count))
    stack = FlatTable([Int32](repeating: 0, count: diagram.levelOfNode.count))
  }

  /// Returns the bits of the outcomes that some way of answering the open questions leads to.
  func outcomes(for bits: UnsafeMutablePointer<UInt64>) -> UInt64 {
    let diagram = diagram
    for index in 0..<diagram.levels.count { given.start[index] = branch(of: index, bits) }
    walk &+= 1
    var found: UInt64 = 0
    var depth = 0
    func meet(_ start: Int32) {
      var node = start
      var branch: Int32 = 1
      while node >= diagram.terminalCount {
        let level = Int(diagram.levelOfNode.start[Int(node)])
        branch = given.start[level]
        if branch == 0 { break }
        node = diagram.children.start[Int(diagram.starts.start[Int(node)] + branch)]
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
    meet(diagram.root)
    while depth > 0, found != diagram.all {
      depth -= 1
      let node = Int(stack.start[depth])
      let level = Int(diagram.levelOfNode.start[node])
      let first = diagram.children.start + Int(diagram.starts.start[node])
      for index in 0..<diagram.levels.start[level].branchCount { meet(first[index]) }
    }
    return found
  }

  @inline(__always)
  private func branch(of index: Int, _ bits: UnsafeMutablePointer<UInt64>) -> Int32 {
    let level = diagram.levels.start[index]
    let word = bits[level.word]
    guard word & level.known != 0 else { return 0 }
    let picks = (word >> level.shift) & level.mask
    return diagram.branches.start[
      level.table + (level.takesMany ? Int(picks) : picks.trailingZeroBitCount)]
  }
}
