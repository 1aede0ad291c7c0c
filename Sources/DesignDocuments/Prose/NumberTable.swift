/// Numbers by well-mixed keys: a table with open addressing, because a text asks it for every word.
struct NumberTable: Sendable {
  private var keys: [UInt64]
  private var numbers: [Int32]
  private var mask: Int
  /// The number of entries.
  private(set) var count = 0

  /// Creates an empty table.
  init() {
    keys = Array(repeating: 0, count: 1024)
    numbers = Array(repeating: -1, count: 1024)
    mask = 1023
  }

  /// The number under a key, if there is one.
  subscript(key: UInt64) -> Int? {
    var place = slot(of: key)
    while numbers[place] >= 0 {
      if keys[place] == key { return Int(numbers[place]) }
      place = (place + 1) & mask
    }
    return nil
  }

  /// Adds a number under a key that has none yet.
  mutating func insert(_ number: Int, for key: UInt64) {
    // At most an eighth is taken, so that a word that is not there is turned away at first sight.
    if (count + 1) * 8 > keys.count { grow() }
    place(Int32(truncatingIfNeeded: number), under: key)
    count += 1
  }

  private func slot(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key ^ key >> 32) & 0x7FFF_FFFF) & mask
  }

  private mutating func place(_ number: Int32, under key: UInt64) {
    var place = slot(of: key)
    while numbers[place] >= 0 { place = (place + 1) & mask }
    keys[place] = key
    numbers[place] = number
  }

  private mutating func grow() {
    let (oldKeys, oldNumbers) = (keys, numbers)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    numbers = Array(repeating: -1, count: oldKeys.count * 2)
    mask = keys.count - 1
    for (key, number) in zip(oldKeys, oldNumbers) where number >= 0 { place(number, under: key) }
  }
}
