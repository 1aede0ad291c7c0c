import Rubrics

/// Answers that meet a requirement at each of some levels.
struct Cube {
  /// The branches of each level that belong to it; the open ones never do.
  private(set) var allowed: [[Bool]]
  /// Which choices must be picked or not, at levels that allow many.
  private var picked: [[Bool?]]

  /// Creates the cube of a single answer at each level.
  init(at branches: [Int], in frame: Frame) {
    allowed = frame.levels.indices.map { level in
      frame.levels[level].branches.indices.map { $0 == branches[level] }
    }
    picked = frame.levels.indices.map { index in
      let level = frame.levels[index]
      guard level.question.pick == .many else { return [] }
      let example = level.branches[branches[index]].example
      return level.question.choices.indices.map { example.contains($0) }
    }
  }

  /// Creates the smallest cube that holds every complete way to make a function true.
  init(around diagram: Diagram, in frame: Frame) {
    let isTrue = diagram.isEverTrue(in: frame)
    var isReached = [Bool](repeating: false, count: diagram.count)
    isReached[diagram.root] = true
    var isAllowed = frame.levels.map { [Bool](repeating: false, count: $0.arity) }
    // A way that skips a level passes it with any answer.
    var isSkipped = [Bool](repeating: false, count: frame.levels.count)
    for level in 0..<Int(diagram.levels[diagram.root]) { isSkipped[level] = true }
    for node in diagram.interior.reversed() where isReached[node] && isTrue[node] {
      let level = Int(diagram.levels[node])
      for branch in frame.levels[level].firstAnswer..<diagram.arities[level] {
        let next = diagram.child(node, branch)
        guard isTrue[next] else { continue }
        isReached[next] = true
        isAllowed[level][branch] = true
        for skipped in (level + 1)..<max(level + 1, Int(diagram.levels[next])) {
          isSkipped[skipped] = true
        }
      }
    }
    for (index, level) in frame.levels.enumerated() where isSkipped[index] {
      for branch in level.firstAnswer..<level.arity { isAllowed[index][branch] = true }
    }
    allowed = isAllowed
    picked = frame.levels.enumerated().map { index, level in
      guard level.question.pick == .many else { return [] }
      let examples = level.branches.indices.filter { isAllowed[index][$0] }
        .map { level.branches[$0].example }
      return level.question.choices.indices.map { choice in
        let count = examples.reduce(0) { $1.contains(choice) ? $0 + 1 : $0 }
        return count == 0 ? false : count == examples.count ? true : nil
      }
    }
  }

  /// Drops requirements as long as everything in the cube keeps making a function true.
  ///
  /// What is dropped first decides what else can be, so both directions are tried.
  mutating func widen(within diagram: Diagram, _ frame: Frame) {
    let levels = frame.levels.indices.sorted {
      frame.levels[$0].position > frame.levels[$1].position
    }
    var other = self
    widen(levels, within: diagram, frame)
    other.widen(levels.reversed(), within: diagram, frame)
    if other.count(in: frame) > count(in: frame) { self = other }
  }

  private mutating func widen(_ levels: [Int], within diagram: Diagram, _ frame: Frame) {
    // Whole questions first: a requirement less says more than a choice more.
    for level in levels { tryFreeing(level, within: diagram, frame) }
    for level in levels.reversed() {
      if frame.levels[level].question.pick == .many {
        for choice in picked[level].indices where picked[level][choice] != nil {
          tryFreeing(choice: choice, of: level, within: diagram, frame)
        }
      } else {
        for branch in frame.levels[level].firstAnswer..<allowed[level].count
        where !allowed[level][branch] {
          allowed[level][branch] = true
          if !isWithin(diagram) { allowed[level][branch] = false }
        }
      }
    }
  }

  private mutating func tryFreeing(_ level: Int, within diagram: Diagram, _ frame: Frame) {
    let before = self
    for branch in allowed[level].indices {
      allowed[level][branch] = branch >= frame.levels[level].firstAnswer
    }
    picked[level] = picked[level].map { _ in nil }
    if !isWithin(diagram) { self = before }
  }

  private mutating func tryFreeing(
    choice: Int, of level: Int, within diagram: Diagram, _ frame: Frame
  ) {
    let before = self
    picked[level][choice] = nil
    for branch in frame.levels[level].firstAnswer..<allowed[level].count {
      let example = frame.levels[level].branches[branch].example
      allowed[level][branch] = picked[level].indices.allSatisfy { index in
        picked[level][index].map { $0 == example.contains(index) } ?? true
      }
    }
    if !isWithin(diagram) { self = before }
  }

  /// Whether every answer in the cube makes a function true.
  private func isWithin(_ diagram: Diagram) -> Bool {
    var isReached = [Bool](repeating: false, count: diagram.count)
    isReached[diagram.root] = true
    for node in diagram.interior.reversed() where isReached[node] {
      let level = Int(diagram.levels[node])
      for branch in allowed[level].indices where allowed[level][branch] {
        isReached[diagram.child(node, branch)] = true
      }
    }
    return !isReached[0]
  }

  /// Returns the number of complete combinations in the cube.
  func count(in frame: Frame) -> Count {
    frame.levels.indices.reduce(frame.factor) { product, index in
      let level = frame.levels[index]
      return product
        * level.branches.indices.reduce(Count.zero) {
          allowed[index][$1] ? $0 + Count(level.branches[$1].size) : $0
        }
    }
  }

  /// Returns what the cube asks, in the rubric's order of questions.
  func requirements(in frame: Frame) -> [RubricDifference.Requirement] {
    frame.levels.indices.sorted { frame.levels[$0].position < frame.levels[$1].position }
      .compactMap { index in
        let level = frame.levels[index]
        if allowed[index][level.firstAnswer...].allSatisfy({ $0 }) { return nil }
        let choices = level.question.choices
        if level.question.pick == .many {
          if picked[index].allSatisfy({ $0 == nil }) { return nil }
          return RubricDifference.Requirement(
            question: level.question.id,
            allOf: choices.indices.filter { picked[index][$0] == true }.map { choices[$0].id },
            noneOf: choices.indices.filter { picked[index][$0] == false }.map { choices[$0].id })
        }
        return RubricDifference.Requirement(
          question: level.question.id,
          oneOf: choices.indices.filter { allowed[index][level.branchOfChoice[$0]] }
            .map { choices[$0].id })
      }
  }
}
