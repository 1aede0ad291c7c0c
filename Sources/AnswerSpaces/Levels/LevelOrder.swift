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
    let places =
      Self.siftedPlaces(levelOfQuestion, rubrics) ?? Self.drawnPlaces(levelOfQuestion, rubrics)
    let tests = Dictionary(
      rubrics.flatMap(\.questions).compactMap { question in
        question.supersededBy.map { (question.id, $0) }
      }, uniquingKeysWith: { first, _ in first })
    let keys = levels.indices.map { level in
      let leader = tests[levels[level].question.id].flatMap { levelOfQuestion[$0] } ?? level
      return (places[leader], leader == level ? 0 : 1, places[level])
    }
    order = levels.indices.sorted { keys[$0] < keys[$1] }
  }

  /// Returns the place of each level in an order that was sifted for a rubric of that name, when all its questions have
  /// levels.
  ///
  /// Somebody's changed copy has the name as well, so nothing but the size of the diagram may rest on it.
  private static func siftedPlaces(_ levels: [String: Int], _ rubrics: [Rubric]) -> [Int]? {
    guard let ids = rubrics.lazy.compactMap({ sifted[$0.id] }).first else { return nil }
    let found = ids.compactMap { levels[$0] }
    guard found.count == ids.count else { return nil }
    let others = (0..<levels.count).filter { !found.contains($0) }
    var places = [Int](repeating: 0, count: levels.count)
    for (place, level) in (found + others).enumerated() { places[level] = place }
    return places
  }

  /// Returns the place of each level where those of one rule are near each other.
  private static func drawnPlaces(_ levels: [String: Int], _ rubrics: [Rubric]) -> [Int] {
    let groups = rubrics.flatMap(\.rules).compactMap { rule -> [Int]? in
      let members = rule.when.questions.compactMap { levels[$0] }
      return members.count > 1 ? members : nil
    }
    var drawn = Array(0..<levels.count)
    var best = (span: span(of: groups, at: drawn), places: drawn)
    for _ in 0..<20 where !groups.isEmpty {
      drawn = drawnTogether(drawn, groups)
      let span = span(of: groups, at: drawn)
      if span < best.span { best = (span, drawn) }
    }
    return best.places
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
