import Rubrics

/// Follows the points and rules of a rubric down its levels, along the routes that a question asks about.
///
/// A state is a level with what all answers before it come to: the points of each option and what is left of the rules.
/// States that come to the same are one, points that can no longer decide anything are forgotten, and so are options
/// that cannot become or cease to be adopted (dynamic programming over the states of a decision diagram, as Bergman,
/// Cire, van Hoeve and Hooker, 2016, build them from the top).
struct Expansion {
  /// Stands for points that suffice, whatever comes, and negated for points that never do.
  static let certain: Int32 = 1 << 26

  let frame: Frame
  let parts: DecisionParts
  let routes: Routes
  let bounds: PointsBounds
  let rules: DiagramStore
  /// The position of the outcome of each set of adopted options; sets are numbers with one bit an option.
  let outcomeOfSet: [Int32]
  /// The sets to find where nothing else is wanted.
  let wanted: [Int32]?
  /// The terminal for what is cut off.
  let beyond: Int32
  /// What a state consists of: flags, level, points, what is left of rules.
  let width: Int
  /// The fewest changes from each node of the rules to where it holds, and to where it does not.
  let nearest: [(holds: UInt8, fails: UInt8)]
  /// Whether each level is a test, with the branches that are answers, and whether it is superseded by one.
  let isAnswered: [[Bool]?]
  let isSymptom: [Bool]
  /// Whether one branch at most may be taken at each level.
  let isOneWay: [Bool]
  /// The steps that one state takes: each of its numbers is looked at, and each difference of points for each wanted set.
  let toll: Int
  /// Which options get points from a level, one bit an option; for a test also from what it supersedes.
  let options: [Int32]
  var store: DiagramStore
  var numbers: [Int32] = []
  private var known: TupleTable

  /// Prepares to follow some routes.
  ///
  /// - Parameters:
  ///   - parts: What decides.
  ///   - compiler: Where its rules were compiled, and what budget is left.
  ///   - routes: The branches to follow.
  ///   - wanted: The positions of the outcomes to find, all without it.
  ///   - budget: The work that may go into it.
  init(
    of parts: DecisionParts, in compiler: Compiler, along routes: Routes, wanted: Set<Int>? = nil,
    budget: Budget
  ) {
    frame = compiler.frame
    self.parts = parts
    self.routes = routes
    rules = compiler.store
    bounds = PointsBounds(
      of: parts.forms, points: parts.points, along: routes, parts.supersedings)
    let outcomes = compiler.outcomePositions(of: 0)
    outcomeOfSet = outcomes
    self.wanted = wanted.map { wanted in
      outcomes.indices.filter { set in
        wanted.contains(Int(outcomes[set]))
          && (!parts.choosesOne || set.nonzeroBitCount < 2)
      }.map { Int32($0) }
    }
    let outcomeCount = compiler.rubrics[0].outcomes.count + 1
    beyond = Int32(outcomeCount)
    width = 2 + parts.optionCount + parts.functions.count
    toll =
      6 + 2 * width
      + (parts.choosesOne
        ? parts.forms.count * (1 + (self.wanted?.count ?? 0)) : (self.wanted?.count ?? 0) / 4)
    isOneWay = routes.costs.map { costs in costs.count { $0 != Routes.blocked } < 2 }
    nearest = Self.nearest(in: compiler.store, of: parts.functions, along: routes)
    var isAnswered = [[Bool]?](repeating: nil, count: frame.levels.count)
    var isSymptom = [Bool](repeating: false, count: frame.levels.count)
    for superseding in parts.supersedings {
      isAnswered[superseding.test] = superseding.isAnswered
      isSymptom[superseding.symptom] = true
    }
    var options = parts.points.map { branches in
      (0..<parts.optionCount).reduce(Int32(0)) { mask, option in
        branches.contains { $0[option] != 0 } ? mask | (1 << Int32(option)) : mask
      }
    }
    for superseding in parts.supersedings {
      options[superseding.test] |= options[superseding.symptom]
    }
    (self.isAnswered, self.isSymptom, self.options) = (isAnswered, isSymptom, options)
    var budget = budget
    let sums = frame.levels.reduce(0) { $0 + 2 * $1.arity + routes.changes }
    _ = budget.take(sums * parts.forms.count + Int(parts.functions.max() ?? 0))
    store = DiagramStore(
      arities: frame.arities, terminalCount: outcomeCount + (routes.cutsOff ? 1 : 0),
      budget: budget)
    known = TupleTable(width: width)
  }

  private static func nearest(
    in rules: DiagramStore, of functions: [Int32], along routes: Routes
  ) -> [(holds: UInt8, fails: UInt8)] {
    let far = Routes.blocked
    var nearest = [(holds: UInt8, fails: UInt8)](
      repeating: (far, far), count: Int(functions.max() ?? 1) + 2)
    nearest[0] = (far, 0)
    nearest[1] = (0, far)
    for node in rules.nodes(of: functions) {
      let level = Int(rules.levels[Int(node)])
      var best = (holds: far, fails: far)
      for (branch, cost) in routes.costs[level].enumerated() where cost != far {
        let child = nearest[Int(rules.child(Int(node), branch))]
        if child.holds < far { best.holds = min(best.holds, min(child.holds + cost, far - 1)) }
        if child.fails < far { best.fails = min(best.fails, min(child.fails + cost, far - 1)) }
      }
      nearest[Int(node)] = best
    }
    return nearest
  }

  /// Returns everything along the routes as a diagram, whose terminals are positions of outcomes.
  mutating func diagram() throws(DiagramStore.Overflow) -> Diagram {
    start()
    let root = try expand(0)
    return store.diagram(of: root)
  }

  /// Puts the state before the first level at the start.
  mutating func start() {
    numbers = [Int32](repeating: 0, count: width * 8)
    numbers[0] = Int32(routes.changes) << 24
    for (offset, function) in parts.functions.enumerated() {
      numbers[2 + parts.optionCount + offset] = function
    }
  }

  /// Returns the node for the state at a place.
  private mutating func expand(_ base: Int) throws(DiagramStore.Overflow) -> Int32 {
    let (terminal, level) = try advance(base)
    if terminal >= 0 { return terminal }
    if let node = known.value(of: numbers, at: base) { return node }
    let mark = store.mark()
    let left = UInt8(numbers[base] >> 24)
    var standIn: Int32 = -1
    for branch in routes.costs[level].indices {
      let cost = routes.costs[level][branch]
      if cost > left {
        if routes.cutsOff {
          store.push(beyond)
          continue
        }
        if standIn < 0 {
          follow(routes.leading[level], at: level, from: base, to: base + width)
          standIn = try expand(base + width)
        }
        store.push(standIn)
        continue
      }
      follow(branch, at: level, from: base, to: base + width)
      store.push(try expand(base + width))
    }
    let node = try store.node(level: level, since: mark)
    known.insert(node, for: numbers, at: base)
    return node
  }

  /// Goes on with the state at a place to where it has several ways, or to where it ends.
  ///
  /// - Returns: The terminal, or -1 and the level.
  mutating func advance(_ base: Int) throws(DiagramStore.Overflow) -> (terminal: Int32, level: Int)
  {
    while numbers.count < base + 2 * width {
      numbers += [Int32](repeating: 0, count: numbers.count)
    }
    while true {
      try store.spend(toll)
      let terminal = settle(base)
      if terminal >= 0 { return (terminal, 0) }
      let level = Int(numbers[base + 1])
      // Past the last level everything is settled.
      guard level < isSymptom.count else { return (outcomeOfSet[0], 0) }
      if !isSymptom[level] { numbers[base] &= ~Flags.isRun }
      if !matters(level, at: base) {
        numbers[base + 1] += 1
      } else if routes.cutsOff ? numbers[base] >> 24 == 0 : isOneWay[level] {
        follow(routes.leading[level], at: level, from: base, to: base)
      } else {
        return (-1, level)
      }
    }
  }

  /// Whether anything at a level bears on a state.
  ///
  /// Within a mutating function a call would copy the whole expansion first.
  @inline(__always)
  private func matters(_ level: Int, at base: Int) -> Bool {
    if isSymptom[level], numbers[base] & Flags.isRun != 0 { return false }
    for option in 0..<parts.optionCount
    where options[level] & ~numbers[base] & (1 << Int32(option)) != 0
      && abs(numbers[base + 2 + option]) < Self.certain
    {
      return true
    }
    let start = base + 2 + parts.optionCount
    for index in start..<base + width
    where numbers[index] >= 2 && rules.levels[Int(numbers[index])] == Int32(level) {
      return true
    }
    guard isAnswered[level] != nil else { return false }
    // A test bears on what comes of its symptoms.
    var symptom = level + 1
    while symptom < isSymptom.count, isSymptom[symptom] {
      for index in start..<base + width
      where numbers[index] >= 2 && rules.levels[Int(numbers[index])] == Int32(symptom) {
        return true
      }
      symptom += 1
    }
    return false
  }

  /// Takes a branch from a state, and leaves the state after it at a place.
  mutating func follow(_ branch: Int, at level: Int, from base: Int, to next: Int) {
    let cost = routes.costs[level][branch]
    var flags = numbers[base]
    if let answered = isAnswered[level], answered[branch] { flags |= Flags.isRun }
    // Only a level that counts can add points.
    let isIdle = isSymptom[level] && numbers[base] & Flags.isRun != 0
    if cost != Routes.blocked { flags -= Int32(cost) << 24 }
    numbers[next] = flags
    numbers[next + 1] = Int32(level + 1)
    for option in 0..<parts.optionCount {
      let points = numbers[base + 2 + option]
      let isLive = flags & (1 << Int32(option)) == 0 && abs(points) < Self.certain
      numbers[next + 2 + option] =
        isLive && !isIdle ? points + Int32(parts.points[level][branch][option]) : points
    }
    for offset in 2 + parts.optionCount..<width {
      let node = numbers[base + offset]
      let isHere = node >= 2 && rules.levels[Int(node)] == Int32(level)
      numbers[next + offset] = isHere ? rules.child(Int(node), branch) : node
    }
  }
}

/// The first number of a state: which options are done with and how, whether the last test has an answer, and above
/// them the changes that are left.
enum Flags {
  /// The options that are done with.
  static let options: Int32 = 0x3FF
  /// Where the bits start that say of an option that it is adopted, or that it is a candidate to be chosen.
  static let second: Int32 = 10
  /// A rule requires some option.
  static let isAnyRequired: Int32 = 1 << 20
  /// The last test has an answer, so that what it supersedes does not count.
  static let isRun: Int32 = 1 << 21
}
