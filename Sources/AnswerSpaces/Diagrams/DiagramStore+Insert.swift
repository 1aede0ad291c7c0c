extension DiagramStore {
  /// Adds a diagram over the same levels and terminals, and returns its function.
  mutating func insert(_ diagram: Diagram) throws(Overflow) -> Int32 {
    var nodes = (0..<Int32(diagram.terminalCount)).map { $0 }
    for node in diagram.interior {
      let start = mark()
      let level = Int(diagram.levels[node])
      for branch in 0..<diagram.arities[level] { push(nodes[diagram.child(node, branch)]) }
      nodes.append(try self.node(level: level, since: start))
    }
    return nodes[diagram.root]
  }
}

extension Diagram {
  /// Returns what is left of the function when levels take some of their branches only.
  ///
  /// - Parameters:
  ///   - ways: The branches each level may take.
  ///   - leading: One of them for each level, which stands in for those it may not take.
  /// - Returns: The function, which no longer depends on levels with one way.
  /// - Throws: `Overflow` when the store is full.
  func restricted(
    to ways: [[Int]], leading: [Int]
  ) throws(DiagramStore.Overflow) -> Diagram {
    var store = DiagramStore(arities: arities, terminalCount: terminalCount, nodeLimit: .max)
    var nodes = (0..<Int32(terminalCount)).map { $0 }
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
    return try store.diagram(
      of: nodes[root], values: (0..<Int32(terminalCount)).map { $0 }, terminalCount: terminalCount)
  }
}
