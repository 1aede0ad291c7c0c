extension Situation {
  /// Returns a smallest set of given answers that alone forces the outcome, first in rubric order.
  ///
  /// Smallest sets that meet every way out of the outcome are tried until one leaves no way out
  /// (Reiter, 1987; Ignatiev, Narodytska, Asher and Marques-Silva, 2020).
  ///
  /// - Returns: The levels; only meaningful when the outcome is settled.
  func smallestReason() -> [Int] {
    var search = ReasonSearch(self)
    var waysOut: [LevelSet] = []
    while true {
      let fixed = HittingSet.smallest(of: waysOut)
      guard let wayOut = search.wayOut(fixing: fixed), !wayOut.isEmpty else {
        return fixed.elements.map { search.given[$0] }
      }
      waysOut.append(wayOut)
    }
  }

  /// Returns every set of given answers that alone forces the outcome and has none to spare.
  ///
  /// - Parameter limit: The largest number of sets to look at.
  /// - Returns: The sets of levels, smallest first, then in rubric order.
  func minimalReasons(limit: Int) -> [[Int]] {
    var search = ReasonSearch(self)
    var candidates = [LevelSet()]
    var reasons: Set<LevelSet> = []
    while let candidate = candidates.first(where: { !reasons.contains($0) }) {
      guard let wayOut = search.wayOut(fixing: candidate) else {
        reasons.insert(candidate)
        if reasons.count >= limit { break }
        continue
      }
      if wayOut.isEmpty { return [] }
      candidates = HittingSet.transversals(candidates, meeting: wayOut)
    }
    return reasons.map(\.elements)
      .sorted { $0.count != $1.count ? $0.count < $1.count : $0.lexicographicallyPrecedes($1) }
      .map { $0.map { search.given[$0] } }
  }
}

/// Looks for ways out of an outcome while some of the given answers are held fixed.
private struct ReasonSearch {
  let situation: Situation
  /// The given levels in the rubric's order, to which level sets refer.
  let given: [Int]
  let outcome: Int
  private var placeOfLevel: [Int]
  private var distances: [UInt8]

  init(_ situation: Situation) {
    self.situation = situation
    given = situation.given
    outcome = situation.outcome
    placeOfLevel = [Int](repeating: -1, count: situation.branches.count)
    for (place, level) in given.enumerated() { placeOfLevel[level] = place }
    distances = [UInt8](repeating: 0, count: situation.space.diagram.count)
  }

  /// Returns a smallest set of given answers whose change, with any open ones, leaves the outcome.
  mutating func wayOut(fixing fixed: LevelSet) -> LevelSet? {
    let diagram = situation.space.diagram
    let unreachable: UInt8 = 200
    for value in 0..<diagram.terminalCount { distances[value] = value == outcome ? unreachable : 0 }
    for node in diagram.interior {
      let level = Int(diagram.levels[node])
      let start = Int(diagram.starts[node])
      let place = placeOfLevel[level]
      var kept = unreachable
      for branch in situation.ways[level] {
        kept = min(kept, distances[Int(diagram.children[start + branch])])
      }
      if place < 0 {
        distances[node] = kept
      } else {
        if fixed.contains(place) {
          distances[node] = kept
          continue
        }
        var least = unreachable
        for index in start..<start + diagram.arities[level] {
          least = min(least, distances[Int(diagram.children[index])])
        }
        distances[node] = min(kept, least < unreachable ? least + 1 : unreachable)
      }
    }
    if distances[diagram.root] >= unreachable { return nil }
    return changedLevels(fixing: fixed)
  }

  private func changedLevels(fixing fixed: LevelSet) -> LevelSet {
    let diagram = situation.space.diagram
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
      node = nearest(of: Array(0..<diagram.arities[level]), at: node)
    }
    return changed
  }

  /// Returns the child along the branch that leaves the outcome with the fewest changes.
  private func nearest(of branches: [Int], at node: Int) -> Int {
    let nodes = branches.map { situation.space.diagram.child(node, $0) }
    return nodes.min { distances[$0] < distances[$1] } ?? situation.space.diagram.root
  }
}
