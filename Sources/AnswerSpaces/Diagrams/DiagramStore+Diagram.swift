extension DiagramStore {
  /// Returns a function as a diagram of its own.
  ///
  /// - Parameters:
  ///   - root: The function.
  ///   - values: What each terminal becomes.
  ///   - terminalCount: The number of terminals of the diagram, at least two.
  /// - Returns: The diagram, reduced.
  /// - Throws: `Overflow` when the store is full.
  func diagram(
    of root: Int32, values: [Int32], terminalCount: Int
  ) throws(Overflow) -> Diagram {
    var isReached = [Bool](repeating: false, count: levels.count)
    isReached[Int(root)] = true
    var node = Int(root)
    var reachedCount = 0
    var values = values
    while node >= self.terminalCount {
      if isReached[node] {
        reachedCount += 1
        let start = Int(starts[node])
        for index in start..<start + arities[Int(levels[node])] {
          isReached[Int(children[index])] = true
        }
      }
      node -= 1
    }
    let used = values.indices.filter { isReached[$0] }
    if Set(used.map { values[$0] }).count < used.count {
      return try merged(isReached, root, values: values, terminalCount: terminalCount)
    }
    var diagram = Diagram(
      terminalCount: terminalCount, arities: arities,
      levels: [Int32](repeating: Int32(arities.count), count: terminalCount),
      starts: [Int32](repeating: 0, count: terminalCount), children: [], root: 0)
    diagram.levels.reserveCapacity(terminalCount + reachedCount)
    diagram.starts.reserveCapacity(terminalCount + reachedCount)
    // From here on, `values` holds the new number of every old node.
    values.reserveCapacity(Int(root) + 1)
    for node in self.terminalCount..<max(self.terminalCount, Int(root) + 1) {
      guard isReached[node] else {
        values.append(0)
        continue
      }
      values.append(Int32(truncatingIfNeeded: diagram.levels.count))
      diagram.levels.append(levels[node])
      diagram.starts.append(Int32(truncatingIfNeeded: diagram.children.count))
      let start = Int(starts[node])
      for index in start..<start + arities[Int(levels[node])] {
        diagram.children.append(values[Int(children[index])])
      }
    }
    diagram.root = Int(values[Int(root)])
    return diagram
  }

  /// Returns the diagram when terminals fall together, so that nodes may do so too.
  private func merged(
    _ isReached: [Bool], _ root: Int32, values: [Int32], terminalCount: Int
  ) throws(Overflow) -> Diagram {
    var store = DiagramStore(
      arities: arities, terminalCount: terminalCount, nodeLimit: Int.max)
    var values = values
    for node in self.terminalCount..<max(self.terminalCount, Int(root) + 1) {
      guard isReached[node] else {
        values.append(0)
        continue
      }
      let mark = store.mark()
      let start = Int(starts[node])
      let level = Int(levels[node])
      for index in start..<start + arities[level] { store.push(values[Int(children[index])]) }
      values.append(try store.node(level: level, since: mark))
    }
    return try store.diagram(
      of: values[Int(root)], values: (0..<Int32(terminalCount)).map { $0 },
      terminalCount: terminalCount)
  }
}
