extension Diagram {
  /// Returns how many ways of answering every question lead to each terminal.
  ///
  /// - Parameter frame: The questions, which say how many answers a branch stands for.
  /// - Returns: The numbers, by terminal, over all questions of the rubric.
  func counts(in frame: Frame) -> [Count] {
    let sizes = frame.levels.map(\.count)
    var reach = [Count](repeating: .zero, count: count)
    let above = Int(levels[root])
    reach[root] = sizes[..<above].reduce(frame.factor, *)
    for node in interior.reversed() where !reach[node].isZero {
      let level = Int(levels[node])
      for branch in frame.levels[level].firstAnswer..<arities[level] {
        let next = child(node, branch)
        var ways = reach[node] * Count(frame.levels[level].branches[branch].size)
        for skipped in (level + 1)..<max(level + 1, Int(levels[next])) { ways *= sizes[skipped] }
        reach[next] += ways
      }
    }
    return Array(reach[..<terminalCount])
  }
}
