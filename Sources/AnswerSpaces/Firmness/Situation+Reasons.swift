/// Where an outcome is left, as a function of the answers.
struct Exit {
  /// The function.
  let diagram: Diagram
  /// Whether each of its terminals stands for another outcome.
  let isOut: [Bool]
}

extension Situation {
  /// Where the outcome is left, by the whole space.
  var exits: [Exit] {
    let outcome = outcome
    return [
      Exit(
        diagram: space.diagram, isOut: (0..<space.diagram.terminalCount).map { $0 != outcome })
    ]
  }

  /// Returns a smallest set of given answers that alone forces the outcome, first in rubric order.
  ///
  /// Smallest sets that meet every way out of the outcome are tried until one leaves no way out
  /// (Reiter, 1987; Ignatiev, Narodytska, Asher and Marques-Silva, 2020).
  ///
  /// - Parameters:
  ///   - exits: Where the outcome is left: wherever one of these functions says so.
  ///   - budget: The work that may go into it.
  /// - Returns: The levels; only meaningful when the outcome is settled.
  /// - Throws: `Exhausted` when the budget is spent, or more is given than a set can hold.
  func smallestReason(
    exits: [Exit], within budget: inout Budget
  ) throws(Budget.Exhausted) -> [Int] {
    var search = ReasonSearch(self, exits: exits)
    if search.given.count > LevelSet.capacity { throw Budget.Exhausted() }
    var waysOut: [LevelSet] = []
    while true {
      let fixed = try HittingSet.smallest(of: waysOut, within: &budget)
      guard let wayOut = try search.wayOut(fixing: fixed, within: &budget), !wayOut.isEmpty else {
        return fixed.elements.map { search.given[$0] }
      }
      waysOut.append(wayOut)
    }
  }
}

/// Looks for ways out of an outcome while some of the given answers are held fixed.
private struct ReasonSearch {
  let situation: Situation
  /// The given levels in the rubric's order, to which level sets refer.
  let given: [Int]
  private let exits: [Exit]
  private var placeOfLevel: [Int]
  /// The changes from each node of each exit to where the outcome is left.
  private var distances: [[UInt8]]

  init(_ situation: Situation, exits: [Exit]) {
    self.situation = situation
    self.exits = exits
    given = situation.given
    placeOfLevel = [Int](repeating: -1, count: situation.branches.count)
    for (place, level) in given.enumerated() { placeOfLevel[level] = place }
    distances = exits.map { [UInt8](repeating: 0, count: $0.diagram.count) }
  }

  /// Returns a smallest set of given answers whose change, with any open ones, leaves the outcome.
  mutating func wayOut(
    fixing fixed: LevelSet, within budget: inout Budget
  ) throws(Budget.Exhausted) -> LevelSet? {
    var best: (exit: Int, distance: UInt8)?
    for index in exits.indices {
      try budget.spend(exits[index].diagram.children.count / 2 + 50)
      let distance = measure(index, fixing: fixed)
      if distance < (best?.distance ?? Self.unreachable) { best = (index, distance) }
    }
    return best.map { changedLevels(through: $0.exit, fixing: fixed) }
  }

  private static let unreachable: UInt8 = 200

  /// Measures the distances to an exit, and returns that from the root.
  private mutating func measure(_ exit: Int, fixing fixed: LevelSet) -> UInt8 {
    let diagram = exits[exit].diagram
    var distances = [UInt8](repeating: Self.unreachable, count: diagram.count)
    for value in 0..<diagram.terminalCount where exits[exit].isOut[value] { distances[value] = 0 }
    for node in diagram.interior {
      let level = Int(diagram.levels[node])
      let start = Int(diagram.starts[node])
      let place = placeOfLevel[level]
      var kept = Self.unreachable
      for branch in situation.ways[level] {
        kept = min(kept, distances[Int(diagram.children[start + branch])])
      }
      if place < 0 || fixed.contains(place) {
        distances[node] = kept
        continue
      }
      var least = Self.unreachable
      for index in start..<start + diagram.arities[level] {
        least = min(least, distances[Int(diagram.children[index])])
      }
      distances[node] = min(kept, least + 1)
    }
    self.distances[exit] = distances
    return distances[diagram.root]
  }

  private func changedLevels(through exit: Int, fixing fixed: LevelSet) -> LevelSet {
    let diagram = exits[exit].diagram
    let distances = distances[exit]
    /// Returns the child along the branch that leaves the outcome with the fewest changes.
    func nearest(of branches: some Sequence<Int>, at node: Int) -> Int {
      branches.map { diagram.child(node, $0) }.min { distances[$0] < distances[$1] }
        ?? diagram.root
    }
    var changed = LevelSet()
    var node = diagram.root
    while node >= diagram.terminalCount {
      let level = Int(diagram.levels[node])
      let place = placeOfLevel[level]
      if place >= 0 {
        let kept = nearest(of: situation.ways[level], at: node)
        if fixed.contains(place) || distances[kept] == distances[node] {
          node = kept
          continue
        }
        changed.insert(place)
      }
      node = nearest(of: 0..<diagram.arities[level], at: node)
    }
    return changed
  }
}
