/// Lists the sets of answers that the ways through a diagram count.
struct ConcessionSearch {
  let diagram: Diagram
  let own: [Int]
  let others: [Int]
  let ways: [Ways]
  private var taken: [Int] = []
  private var found: [[Int]] = []

  /// Prepares a search.
  init(diagram: Diagram, own: [Int], others: [Int], ways: [Ways]) {
    self.diagram = diagram
    self.own = own
    self.others = others
    self.ways = ways
  }

  /// Returns the levels of each set, at most a number of sets.
  mutating func sets(limit: Int) -> [[Int]] {
    follow(diagram.root, limit: limit)
    return found
  }

  private mutating func follow(_ node: Int, limit: Int) {
    guard found.count < limit, !ways[node].count.isZero else { return }
    guard node >= diagram.terminalCount else {
      found.append(taken)
      return
    }
    let level = Int(diagram.levels[node])
    let kept = diagram.child(node, own[level])
    if ways[kept].size == ways[node].size { follow(kept, limit: limit) }
    guard own[level] != others[level] else { return }
    let next = diagram.child(node, others[level])
    if ways[next].size + 1 == ways[node].size {
      taken.append(level)
      follow(next, limit: limit)
      taken.removeLast()
    }
  }
}
