extension Diagram {
  /// Returns answers to every question that make a function true, on a way that many share.
  ///
  /// - Parameters:
  ///   - frame: The questions.
  ///   - takesLast: Whether the last of equally good ways is taken rather than the first.
  /// - Returns: The branch of each level; at levels the function does not look at, the first answer.
  func likeliestAnswers(in frame: Frame, takesLast: Bool) -> [Int] {
    var shares = [Double](repeating: 0, count: count)
    shares[1] = 1
    for node in interior {
      shares[node] = bestGroup(of: node, shares, frame, takesLast: takesLast).share
    }
    var branches = frame.levels.map(\.firstAnswer)
    var node = root
    while node >= terminalCount {
      let branch = bestGroup(of: node, shares, frame, takesLast: takesLast).branch
      branches[Int(levels[node])] = branch
      node = child(node, branch)
    }
    return branches
  }

  /// Returns one of the branches that together lead to the most, and how much that is.
  private func bestGroup(
    of node: Int, _ shares: [Double], _ frame: Frame, takesLast: Bool
  ) -> (share: Double, branch: Int) {
    let level = frame.levels[Int(levels[node])]
    var best = (share: 0.0, branch: level.firstAnswer)
    for branch in level.firstAnswer..<level.arity {
      let next = child(node, branch)
      var size = 0.0
      for other in level.firstAnswer..<level.arity where child(node, other) == next {
        size += Double(level.branches[other].size)
      }
      let share = size / level.size * shares[next]
      if share > best.share || (takesLast && share == best.share) { best = (share, branch) }
    }
    return best
  }
}

extension Diagram {
  /// Returns from which nodes some complete answers make a function true.
  func isEverTrue(in frame: Frame) -> [Bool] {
    var isTrue = [Bool](repeating: false, count: count)
    isTrue[1] = true
    for node in interior {
      let level = frame.levels[Int(levels[node])]
      isTrue[node] = (level.firstAnswer..<level.arity).contains { isTrue[child(node, $0)] }
    }
    return isTrue
  }
}
