/// What was found for states of one width, by hashing with open addressing.
struct TupleTable {
  /// The number of numbers in a state.
  let width: Int
  private var keys: [Int32] = []
  private var values: [Int32] = []
  private var slots = [Int32](repeating: 0, count: 1024)

  /// Creates an empty table.
  init(width: Int) { self.width = width }

  /// Returns what was found for the state that starts at a place.
  func value(of numbers: [Int32], at start: Int) -> Int32? {
    let mask = slots.count - 1
    var slot = hash(numbers, start) & mask
    while slots[slot] != 0 {
      let entry = Int(slots[slot]) - 1
      if isEqual(entry, numbers, start) { return values[entry] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Notes what was found for a state that has no value yet.
  mutating func insert(_ value: Int32, for numbers: [Int32], at start: Int) {
    if values.count * 2 >= slots.count { grow() }
    keys.append(contentsOf: numbers[start..<start + width])
    values.append(value)
    place(values.count - 1)
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 4)
    for entry in values.indices { place(entry) }
  }

  private mutating func place(_ entry: Int) {
    let mask = slots.count - 1
    var slot = hash(keys, entry * width) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = Int32(truncatingIfNeeded: entry + 1)
  }

  private func isEqual(_ entry: Int, _ numbers: [Int32], _ start: Int) -> Bool {
    for offset in 0..<width where keys[entry * width + offset] != numbers[start + offset] {
      return false
    }
    return true
  }

  private func hash(_ numbers: [Int32], _ start: Int) -> Int {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for index in start..<start + width {
      hash = (hash ^ UInt64(truncatingIfNeeded: numbers[index])) &* 0xFF51_AFD7_ED55_8CCD
      hash ^= hash >> 32
    }
    return Int(truncatingIfNeeded: hash)
  }
}
