/// A reduced ordered decision diagram with many-valued levels (Bryant, 1986; Srinivasan and others, 1990).
///
/// Nodes are numbers: the terminals come first, and every node comes after its children, so that
/// one loop upwards over the numbers sees children before parents, and one downwards the reverse.
struct Diagram: Sendable {
  /// The number of terminals; a terminal's number is its value.
  let terminalCount: Int
  /// The number of branches of each level.
  let arities: [Int]
  /// The level of each node, and the number of levels for a terminal.
  var levels: [Int32]
  /// Where the children of each node start.
  var starts: [Int32]
  /// The children of all nodes, branch by branch.
  var children: [Int32]
  /// The node for the whole function.
  var root: Int

  /// The number of nodes, terminals included.
  var count: Int { levels.count }

  /// The interior nodes, children before parents.
  var interior: Range<Int> { terminalCount..<levels.count }

  /// Returns the child of a node along a branch.
  func child(_ node: Int, _ branch: Int) -> Int {
    Int(children[Int(starts[node]) + branch])
  }

  /// Returns the terminal that a choice of branches leads to.
  func value(at branches: [Int]) -> Int {
    var node = root
    while node >= terminalCount { node = child(node, branches[Int(levels[node])]) }
    return node
  }

  /// Returns which levels the function depends on.
  func support() -> [Bool] {
    var isUsed = [Bool](repeating: false, count: arities.count)
    for node in interior { isUsed[Int(levels[node])] = true }
    return isUsed
  }
}
