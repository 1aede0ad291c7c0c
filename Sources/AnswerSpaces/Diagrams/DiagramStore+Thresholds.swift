extension DiagramStore {
  /// Returns the function that is true where the points of the branches taken reach a threshold.
  ///
  /// Every node is met once: beside each node stands the interval of scores that lead to it (Abío,
  /// Nieuwenhuis, Oliveras and Rodríguez-Carbonell, 2011, for pseudo-Boolean constraints).
  ///
  /// - Parameters:
  ///   - threshold: The points to reach.
  ///   - points: The points, by level and branch.
  /// - Returns: The function.
  /// - Throws: `Overflow` when the store is full.
  mutating func function(
    reaching threshold: Int, points: [[Int]]
  ) throws(Overflow) -> Int32 {
    var builder = Thresholds(points: points)
    return try builder.build(level: 0, missing: threshold, in: &self).node
  }

  private struct Thresholds {
    struct Entry {
      /// The least and the most missing points for which the node is right.
      var low: Int
      var high: Int
      var node: Int32
    }

    let points: [[Int]]
    var least: [Int]
    var most: [Int]
    var entries: [[Entry]]

    init(points: [[Int]]) {
      self.points = points
      least = [Int](repeating: 0, count: points.count + 1)
      most = least
      for level in points.indices.reversed() {
        least[level] = least[level + 1] + (points[level].min() ?? 0)
        most[level] = most[level + 1] + (points[level].max() ?? 0)
      }
      entries = [[Entry]](repeating: [], count: points.count)
    }

    mutating func build(
      level: Int, missing: Int, in store: inout DiagramStore
    ) throws(Overflow) -> Entry {
      // Far beyond any score, yet safe to add points to.
      let far = Int(Int32.max)
      if missing <= least[level] { return Entry(low: -far, high: least[level], node: 1) }
      if missing > most[level] { return Entry(low: most[level] + 1, high: far, node: 0) }
      for entry in entries[level] where entry.low <= missing && missing <= entry.high {
        return entry
      }
      var result = Entry(low: -far, high: far, node: 0)
      let start = store.mark()
      var last: (points: Int, entry: Entry)?
      for points in points[level] {
        let entry: Entry
        if let last, last.points == points {
          entry = last.entry
        } else {
          entry = try build(level: level + 1, missing: missing - points, in: &store)
          last = (points, entry)
        }
        result.low = max(result.low, entry.low + points)
        result.high = min(result.high, entry.high + points)
        store.push(entry.node)
      }
      result.node = try store.node(level: level, since: start)
      entries[level].append(result)
      return result
    }
  }
}
