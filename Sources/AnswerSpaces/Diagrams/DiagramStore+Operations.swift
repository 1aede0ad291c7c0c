extension DiagramStore {
  /// How two functions become one.
  enum Operation: Sendable {
    /// Both hold.
    case and
    /// At least one holds.
    case or
    /// The first holds and the second does not.
    case andNot
    /// This value where the second holds, the value of the first elsewhere.
    case marking(Int32)

    /// A number for the cache, never 0.
    fileprivate var code: UInt64 {
      switch self {
      case .and: 1
      case .or: 2
      case .andNot: 3
      case .marking(let value): 4 + UInt64(value)
      }
    }

    /// The value where it is plain without looking further.
    fileprivate func value(_ left: Int32, _ right: Int32) -> Int32? {
      switch self {
      case .and:
        if left == 0 || right == 0 { return 0 }
        if left == 1 { return right }
        return right == 1 || left == right ? left : nil
      case .or:
        if left == 1 || right == 1 { return 1 }
        if left == 0 { return right }
        return right == 0 || left == right ? left : nil
      case .andNot:
        if left == 0 || right == 1 || left == right { return 0 }
        if right == 0 { return left }
        return nil
      case .marking(let value):
        if right == 0 || left == value { return left }
        return right == 1 ? value : nil
      }
    }
  }

  /// Returns the combination of two functions (Bryant, 1986).
  mutating func apply(
    _ operation: Operation, _ left: Int32, _ right: Int32
  ) throws(Overflow) -> Int32 {
    try spend(1)
    if let value = operation.value(left, right) { return value }
    let key = operation.code << 56 | UInt64(left) << 28 | UInt64(right)
    if let known = cached(key) { return known }
    let leftLevel = levels[Int(left)]
    let rightLevel = levels[Int(right)]
    let level = Int(min(leftLevel, rightLevel))
    try spend(4 * arities[level])
    let start = mark()
    var last: (left: Int32, right: Int32, result: Int32) = (-1, -1, 0)
    for branch in 0..<arities[level] {
      let nextLeft = leftLevel <= rightLevel ? children[Int(starts[Int(left)]) + branch] : left
      let nextRight = rightLevel <= leftLevel ? children[Int(starts[Int(right)]) + branch] : right
      if nextLeft != last.left || nextRight != last.right {
        last = (nextLeft, nextRight, try apply(operation, nextLeft, nextRight))
      }
      push(last.result)
    }
    let result = try node(level: level, since: start)
    remember(key, result)
    return result
  }

  /// Returns the function that holds where this one does not.
  mutating func not(_ function: Int32) throws(Overflow) -> Int32 {
    try apply(.andNot, 1, function)
  }

  /// Returns the function that is true on some branches of one level.
  mutating func literal(level: Int, _ isTrue: [Bool]) throws(Overflow) -> Int32 {
    let start = mark()
    for value in isTrue { push(value ? 1 : 0) }
    return try node(level: level, since: start)
  }
}
