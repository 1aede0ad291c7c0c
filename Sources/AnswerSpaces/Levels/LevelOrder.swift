import Rubrics

/// The order in which a diagram asks its questions, on which its size depends.
struct LevelOrder {
  /// The positions of the levels, in their new order.
  let order: [Int]

  /// Finds an order for levels that stand in the order of the rubric.
  ///
  /// Questions that stand in one rule are drawn towards each other, since a diagram must remember
  /// a rule from its first question to its last (Aloul, Markov and Sakallah, 2003). A superseded
  /// question stands right after its test, which makes the two one question to all others.
  init(of levels: [Level], rubrics: [Rubric]) {
    var levelOfQuestion: [String: Int] = [:]
    for (index, level) in levels.enumerated() { levelOfQuestion[level.question.id] = index }
    if let ids = rubrics.lazy.compactMap({ Self.sifted[$0.id] }).first {
      let found = ids.compactMap { levelOfQuestion[$0] }
      if found.count == ids.count {
        order = found + levels.indices.filter { !found.contains($0) }
        return
      }
    }
    let groups = rubrics.flatMap(\.rules).compactMap { rule -> [Int]? in
      let members = rule.when.questions.compactMap { levelOfQuestion[$0] }
      return members.count > 1 ? members : nil
    }
    var drawn = Array(0..<levels.count)
    var best = (span: Self.span(of: groups, at: drawn), places: drawn)
    for _ in 0..<20 where !groups.isEmpty {
      drawn = Self.drawnTogether(drawn, groups)
      let span = Self.span(of: groups, at: drawn)
      if span < best.span { best = (span, drawn) }
    }
    let tests = Dictionary(
      rubrics.flatMap(\.questions).compactMap { question in
        question.supersededBy.map { (question.id, $0) }
      }, uniquingKeysWith: { first, _ in first })
    let places = best.places
    let keys = levels.indices.map { level in
      let leader = tests[levels[level].question.id].flatMap { levelOfQuestion[$0] } ?? level
      return (places[leader], leader == level ? 0 : 1, places[level])
    }
    order = levels.indices.sorted { keys[$0] < keys[$1] }
  }

  private static func span(of groups: [[Int]], at places: [Int]) -> Int {
    groups.reduce(0) { sum, group in
      let ends = group.reduce((Int.max, 0)) { (min($0.0, places[$1]), max($0.1, places[$1])) }
      return sum + ends.1 - ends.0
    }
  }

  /// Moves every level to the middle of the centres of its groups.
  private static func drawnTogether(_ places: [Int], _ groups: [[Int]]) -> [Int] {
    var sums = [Double](repeating: 0, count: places.count)
    var counts = sums
    for group in groups {
      let centre = group.reduce(0.0) { $0 + Double(places[$1]) } / Double(group.count)
      for member in group {
        sums[member] += centre
        counts[member] += 1
      }
    }
    let wishes = places.indices.map { counts[$0] > 0 ? sums[$0] / counts[$0] : Double(places[$0]) }
    let sorted = places.indices.sorted { (wishes[$0], places[$0]) < (wishes[$1], places[$1]) }
    var moved = places
    for (place, level) in sorted.enumerated() { moved[level] = place }
    return moved
  }
}
