extension DiagramStore {
  /// Returns the interior nodes that some functions are made of, children first.
  func nodes(of functions: [Int32]) -> [Int32] {
    guard let top = functions.max(), Int(top) >= terminalCount else { return [] }
    var isReached = [Bool](repeating: false, count: Int(top) + 1)
    for function in functions { isReached[Int(function)] = true }
    var found: [Int32] = []
    for node in stride(from: Int(top), through: terminalCount, by: -1) where isReached[node] {
      found.append(Int32(node))
      for branch in 0..<arities[Int(levels[node])] { isReached[Int(child(node, branch))] = true }
    }
    return found.reversed()
  }

  /// Returns the child of a node along a branch.
  func child(_ node: Int, _ branch: Int) -> Int32 {
    children[Int(starts[node]) + branch]
  }

  /// Returns whether a function with the values false and true holds where the levels take some branches.
  func holds(_ function: Int32, at branches: [Int]) -> Bool {
    var node = function
    while Int(node) >= terminalCount { node = child(Int(node), branches[Int(levels[Int(node)])]) }
    return node == 1
  }

  /// Returns which levels some functions depend on.
  func support(of functions: [Int32]) -> [Bool] {
    var isUsed = [Bool](repeating: false, count: arities.count)
    for node in nodes(of: functions) { isUsed[Int(levels[Int(node)])] = true }
    return isUsed
  }

  /// Returns the function that is left of another one when a level takes one branch.
  mutating func cofactor(
    _ function: Int32, level: Int, branch: Int
  ) throws(Overflow) -> Int32 {
    try spend(Int(function) / 8)
    var result = [Int32](0...max(function, 0))
    for node in nodes(of: [function]) {
      let own = Int(levels[Int(node)])
      if own == level {
        result[Int(node)] = child(Int(node), branch)
        continue
      }
      let start = mark()
      for branch in 0..<arities[own] { push(result[Int(child(Int(node), branch))]) }
      result[Int(node)] = try self.node(level: own, since: start)
    }
    return result[Int(function)]
  }

  /// Returns where a function is true that is no longer so once a level takes a step.
  ///
  /// - Parameters:
  ///   - function: The function.
  ///   - level: The level.
  ///   - steps: The steps, one for each branch they start from.
  /// - Returns: The function, true only on branches from which a step leads.
  /// - Throws: `Overflow` when the store is full.
  mutating func dropped(
    _ function: Int32, level: Int, by steps: [Level.Step]
  ) throws(Overflow) -> Int32 {
    try spend(Int(function) / 8)
    // What does not look at the level does not change with it.
    var result = [Int32](repeating: 0, count: Int(function) + 1)
    for node in nodes(of: [function]) where Int(levels[Int(node)]) <= level {
      let own = Int(levels[Int(node)])
      var next = [Int32](repeating: 0, count: arities[own])
      if own == level {
        for step in steps {
          next[step.without] = try apply(
            .andNot, child(Int(node), step.without), child(Int(node), step.with))
        }
      } else {
        for branch in next.indices { next[branch] = result[Int(child(Int(node), branch))] }
      }
      let start = mark()
      for child in next { push(child) }
      result[Int(node)] = try self.node(level: own, since: start)
    }
    return result[Int(function)]
  }

  /// Returns whether a step of a level ever changes a function.
  func changes(_ function: Int32, level: Int, by steps: [Level.Step]) -> Bool {
    nodes(of: [function]).contains { node in
      Int(levels[Int(node)]) == level
        && steps.contains { child(Int(node), $0.without) != child(Int(node), $0.with) }
    }
  }

  /// Returns the function that counts a level as open wherever another one has an answer.
  mutating func counting(
    _ function: Int32, with superseding: Superseding
  ) throws(Overflow) -> Int32 {
    let open = try cofactor(function, level: superseding.symptom, branch: 0)
    if open == function { return function }
    let answered = try literal(level: superseding.test, superseding.isAnswered)
    return try apply(
      .or, try apply(.and, answered, open), try apply(.andNot, function, answered))
  }

  /// Returns the branches of a way to make a function true that leaves most levels open.
  ///
  /// - Parameter function: A function with the values false and true.
  /// - Returns: A branch for each level, 0 for open; nothing when the function is never true.
  func witness(of function: Int32) -> [Int]? {
    if function == 0 { return nil }
    let far = arities.count + 1
    var distances: [Int32: Int] = [0: far, 1: 0]
    for node in nodes(of: [function]) {
      var least = far
      for branch in 0..<arities[Int(levels[Int(node)])] {
        let next = distances[child(Int(node), branch)] ?? far
        least = min(least, next + (branch == 0 ? 0 : 1))
      }
      distances[node] = least
    }
    var branches = [Int](repeating: 0, count: arities.count)
    var node = function
    while Int(node) >= terminalCount {
      let level = Int(levels[Int(node)])
      let distance = distances[node] ?? far
      let branch =
        (0..<arities[level]).first { branch in
          (distances[child(Int(node), branch)] ?? far) + (branch == 0 ? 0 : 1) == distance
        } ?? 0
      branches[level] = branch
      node = child(Int(node), branch)
    }
    return branches
  }
}
