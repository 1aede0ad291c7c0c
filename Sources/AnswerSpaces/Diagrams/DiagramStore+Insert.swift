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
  /// Returns what is left of the function when some levels take a branch other than 0.
  func restricted(to branches: [Int]) throws(DiagramStore.Overflow) -> Diagram {
    var store = DiagramStore(arities: arities, terminalCount: terminalCount, nodeLimit: .max)
    var nodes = (0..<Int32(terminalCount)).map { $0 }
    for node in interior {
      let level = Int(levels[node])
      if branches[level] > 0 {
        nodes.append(nodes[child(node, branches[level])])
        continue
      }
      let start = store.mark()
      for branch in 0..<arities[level] { store.push(nodes[child(node, branch)]) }
      nodes.append(try store.node(level: level, since: start))
    }
    return try store.diagram(
      of: nodes[root], values: (0..<Int32(terminalCount)).map { $0 }, terminalCount: terminalCount)
  }
}
