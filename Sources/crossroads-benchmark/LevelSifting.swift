import AnswerSpaces

/// The search for an order of questions in which a diagram is small: each question in turn is moved through all places
/// and left where it is best, until a round gains nothing (Rudell, 1993).
struct LevelSifting {
  /// A level, with the number of each of its nodes by what stands at the branches.
  private struct Table {
    var question: String
    var branchCount: Int
    var nodes: [[Int]: Int] = [:]
  }

  private var tables: [Table]
  private var children: [Int: (level: Int, nodes: [Int])] = [:]
  private let root: Int
  private var next: Int

  /// Takes the diagram of a space.
  init(of space: AnswerSpaceTables) {
    tables = space.levels.map { Table(question: $0.question, branchCount: $0.branchCount) }
    root = Int(space.root)
    next = space.levelOfNode.count
    for node in space.terminalCount..<max(space.terminalCount, next) {
      let level = Int(space.levelOfNode[node])
      let start = Int(space.starts[node])
      let own = space.children[start..<start + tables[level].branchCount].map { Int($0) }
      tables[level].nodes[own] = node
      children[node] = (level, own)
    }
  }

  /// The number of nodes.
  var nodeCount: Int { children.count }

  /// The ids of the questions, in the order found so far.
  var order: [String] { tables.map(\.question) }

  /// Moves the questions, until a whole round spares less than one node in a hundred.
  mutating func sift() {
    var before: Int
    repeat {
      before = nodeCount
      for question in tables.sorted(by: { $0.nodes.count > $1.nodes.count }).map(\.question) {
        place(question)
      }
    } while nodeCount * 100 < before * 99
  }

  private mutating func place(_ question: String) {
    guard var place = tables.firstIndex(where: { $0.question == question }) else { return }
    let home = place
    var best = (count: nodeCount, place: place)
    func isHopeless(_ count: Int) -> Bool { count > 2 * best.count }
    while place < tables.count - 1, !isHopeless(nodeCount) {
      swap(place)
      place += 1
      if nodeCount < best.count { best = (nodeCount, place) }
    }
    while place > 0, place > home || !isHopeless(nodeCount) {
      swap(place - 1)
      place -= 1
      if nodeCount < best.count { best = (nodeCount, place) }
    }
    while place < best.place {
      swap(place)
      place += 1
    }
    while place > best.place {
      swap(place - 1)
      place -= 1
    }
  }

  /// Exchanges a level with the next one; a node keeps its number as long as it means the same.
  private mutating func swap(_ level: Int) {
    let (upper, lower) = (tables[level], tables[level + 1])
    func isLower(_ node: Int) -> Bool { children[node]?.level == level + 1 }
    var risen = Table(question: lower.question, branchCount: lower.branchCount)
    var sunk = Table(question: upper.question, branchCount: upper.branchCount)
    // What does not look at the lower question sinks as it is.
    for (own, node) in upper.nodes where !own.contains(where: isLower) { sunk.nodes[own] = node }
    for (own, node) in upper.nodes where own.contains(where: isLower) {
      risen.nodes[exchanged(own, at: level, into: &sunk)] = node
    }
    var isUsed = Set([root])
    for table in tables[..<level] { isUsed.formUnion(table.nodes.keys.joined()) }
    for (own, node) in lower.nodes {
      if isUsed.contains(node) { risen.nodes[own] = node } else { children[node] = nil }
    }
    for (own, node) in risen.nodes { children[node] = (level, own) }
    for (own, node) in sunk.nodes { children[node] = (level + 1, own) }
    (tables[level], tables[level + 1]) = (risen, sunk)
  }

  private mutating func exchanged(_ own: [Int], at level: Int, into sunk: inout Table) -> [Int] {
    (0..<tables[level + 1].branchCount).map { branch in
      let column = own.map { node in
        guard let child = children[node], child.level == level + 1 else { return node }
        return child.nodes[branch]
      }
      if column.allSatisfy({ $0 == column[0] }) { return column[0] }
      if let known = sunk.nodes[column] { return known }
      defer { next += 1 }
      sunk.nodes[column] = next
      return next
    }
  }
}
