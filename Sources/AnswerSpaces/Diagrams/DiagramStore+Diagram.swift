extension DiagramStore {
  /// Returns a function as a diagram of its own.
  func diagram(of root: Int32) -> Diagram {
    let reached = nodes(of: [root])
    var diagram = Diagram(
      terminalCount: terminalCount, arities: arities,
      levels: [Int32](repeating: Int32(arities.count), count: terminalCount),
      starts: [Int32](repeating: 0, count: terminalCount), children: [], root: 0)
    diagram.levels.reserveCapacity(terminalCount + reached.count)
    diagram.starts.reserveCapacity(terminalCount + reached.count)
    var numbers = [Int32](0...max(root, Int32(terminalCount)))
    for node in reached {
      numbers[Int(node)] = Int32(truncatingIfNeeded: diagram.levels.count)
      diagram.levels.append(levels[Int(node)])
      diagram.starts.append(Int32(truncatingIfNeeded: diagram.children.count))
      let start = Int(starts[Int(node)])
      for index in start..<start + arities[Int(levels[Int(node)])] {
        diagram.children.append(numbers[Int(children[index])])
      }
    }
    diagram.root = Int(numbers[Int(root)])
    return diagram
  }
}
