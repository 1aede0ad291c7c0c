extension Diagram {
  /// Returns what is left of the function when levels take some of their branches only.
  ///
  /// - Parameters:
  ///   - ways: The branches each level may take.
  ///   - leading: One of them for each level, which stands in for those it may not take.
  ///   - budget: The work that may go into it.
  /// - Returns: The function, which no longer depends on levels with one way.
  /// - Throws: `Overflow` when the budget is spent.
  func restricted(
    to ways: [[Int]], leading: [Int], budget: inout Budget
  ) throws(Budget.Exhausted) -> Diagram {
    try budget.spend(children.count / 4)
    var store = DiagramStore(arities: arities, terminalCount: terminalCount, budget: budget)
    defer { budget = store.budget }
    var nodes = (0..<Int32(terminalCount)).map { $0 }
    do {
      for node in interior {
        let level = Int(levels[node])
        let own = ways[level]
        if own.count == 1 {
          nodes.append(nodes[child(node, own[0])])
          continue
        }
        let start = store.mark()
        for branch in 0..<arities[level] {
          let isAllowed = own.count == arities[level] || own.contains(branch)
          store.push(nodes[child(node, isAllowed ? branch : leading[level])])
        }
        nodes.append(try store.node(level: level, since: start))
      }
    } catch {
      throw Budget.Exhausted()
    }
    return store.diagram(of: nodes[root])
  }
}
