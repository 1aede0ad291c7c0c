/// The workshop in which diagrams over the same levels are made.
///
/// Equal functions get the same node, so that comparing two functions is comparing two numbers.
struct DiagramStore {
  /// A diagram that grew past its limit.
  struct Overflow: Error {
    /// The number of nodes at each level when the limit was met.
    var nodesByLevel: [Int]
  }

  /// The number of terminals, at least two: false and true come first.
  let terminalCount: Int
  /// The number of branches of each level.
  let arities: [Int]
  private(set) var levels: [Int32]
  private(set) var starts: [Int32]
  private(set) var children: [Int32] = []
  /// The work that may still go into making nodes.
  private(set) var budget: Budget
  private var slots = [Int32](repeating: 0, count: 4096)
  private var stack: [Int32] = []
  private var cacheKeys = [UInt64](repeating: 0, count: 8192)
  private var cacheValues = [Int32](repeating: 0, count: 8192)
  private var cacheCount = 0

  /// Creates an empty workshop.
  ///
  /// - Parameters:
  ///   - arities: The number of branches of each level.
  ///   - terminalCount: The number of terminals, at least two.
  ///   - budget: The work that may go into making nodes.
  init(arities: [Int], terminalCount: Int, budget: Budget) {
    self.arities = arities
    self.terminalCount = terminalCount
    self.budget = budget
    levels = [Int32](repeating: Int32(arities.count), count: terminalCount)
    starts = [Int32](repeating: 0, count: terminalCount)
  }

  /// The number of nodes made so far, without terminals.
  var nodeCount: Int { levels.count - terminalCount }

  /// Opens a list of children, to be filled with `push` and closed with `node`.
  func mark() -> Int { stack.count }

  /// Adds a child to the open list.
  mutating func push(_ node: Int32) { stack.append(node) }

  /// Closes a list of children and returns the node that has them.
  mutating func node(level: Int, since mark: Int) throws(Overflow) -> Int32 {
    defer { stack.removeSubrange(mark...) }
    let first = stack[mark]
    let range = mark..<stack.count
    if range.allSatisfy({ stack[$0] == first }) { return first }
    let mask = slots.count - 1
    var slot = Self.hash(of: level, stack, range) & mask
    while slots[slot] != 0 {
      let node = slots[slot]
      if isSame(Int(node), level: level, since: mark) { return node }
      slot = (slot + 1) & mask
    }
    try spend(20 + 10 * arities[level])
    let node = Int32(truncatingIfNeeded: levels.count)
    levels.append(Int32(truncatingIfNeeded: level))
    starts.append(Int32(truncatingIfNeeded: children.count))
    children.append(contentsOf: stack[mark...])
    slots[slot] = node
    if nodeCount * 2 > slots.count { growSlots() }
    return node
  }

  private func isSame(_ node: Int, level: Int, since mark: Int) -> Bool {
    if levels[node] != Int32(truncatingIfNeeded: level) { return false }
    let start = Int(starts[node])
    for index in 0..<arities[level] where children[start + index] != stack[mark + index] {
      return false
    }
    return true
  }

  /// Takes some steps of the budget where there are as many, and returns whether there were.
  mutating func affords(_ steps: Int) -> Bool { steps <= budget.left && budget.take(steps) }

  /// Takes some steps of the budget.
  mutating func spend(_ steps: Int) throws(Overflow) {
    if budget.take(steps) { return }
    var nodesByLevel = [Int](repeating: 0, count: arities.count)
    for level in levels.dropFirst(terminalCount) { nodesByLevel[Int(level)] += 1 }
    throw Overflow(nodesByLevel: nodesByLevel)
  }

  private mutating func growSlots() {
    slots = [Int32](repeating: 0, count: slots.count * 4)
    let mask = slots.count - 1
    for node in terminalCount..<levels.count {
      let level = Int(levels[node])
      let start = Int(starts[node])
      var slot = Self.hash(of: level, children, start..<start + arities[level]) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(truncatingIfNeeded: node)
    }
  }

  private static func hash(of level: Int, _ children: [Int32], _ range: Range<Int>) -> Int {
    var hash = UInt64(truncatingIfNeeded: level) &+ 0x9E37_79B9_7F4A_7C15
    for index in range {
      hash = (hash ^ UInt64(truncatingIfNeeded: children[index])) &* 0xFF51_AFD7_ED55_8CCD
      hash ^= hash >> 32
    }
    return Int(truncatingIfNeeded: hash)
  }

  // MARK: - The cache of operations

  /// Returns what an operation gave before.
  func cached(_ key: UInt64) -> Int32? {
    let mask = cacheKeys.count - 1
    var slot = Int(truncatingIfNeeded: Self.mixed(key)) & mask
    while cacheKeys[slot] != 0 {
      if cacheKeys[slot] == key { return cacheValues[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Remembers what an operation gave; the key is not 0.
  mutating func remember(_ key: UInt64, _ node: Int32) {
    if cacheCount * 2 >= cacheKeys.count {
      let keys = cacheKeys
      let values = cacheValues
      cacheKeys = [UInt64](repeating: 0, count: keys.count * 4)
      cacheValues = [Int32](repeating: 0, count: keys.count * 4)
      for index in keys.indices where keys[index] != 0 { place(keys[index], values[index]) }
    }
    place(key, node)
    cacheCount += 1
  }

  private mutating func place(_ key: UInt64, _ node: Int32) {
    let mask = cacheKeys.count - 1
    var slot = Int(truncatingIfNeeded: Self.mixed(key)) & mask
    while cacheKeys[slot] != 0 { slot = (slot + 1) & mask }
    cacheKeys[slot] = key
    cacheValues[slot] = node
  }

  private static func mixed(_ key: UInt64) -> UInt64 {
    let product = key &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 29)
  }
}
