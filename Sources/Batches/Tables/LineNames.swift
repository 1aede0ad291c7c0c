/// The names that lines may use, by group: the questions are one, and the choices of each question
/// another.
///
/// A name is followed in steps of eight bytes, each from a place to the next (a trie with wide
/// edges; Fredkin, 1960). A step holds all its bytes, so that nothing has to be compared again.
struct LineNames: Sendable {
  /// What no name has as its number.
  static let none: Int32 = -1

  private struct Step: Sendable {
    var bytes: UInt64
    var place: Int32
    var next: Int32
  }

  /// Steps by what they start from: open addressing, without a next place where free.
  private var steps: [Step]
  private var stepCount = 0
  private var placeCount: Int32

  /// Creates groups without names, which are the first places.
  init(groupCount: Int) {
    placeCount = Int32(groupCount)
    steps = Self.free(count: 64)
  }

  /// Adds a name with its number, unless the group has it already or a line would have to escape it.
  mutating func add(_ name: String, to group: Int32, as number: Int32) {
    let bytes = Array(name.utf8)
    guard bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }) else { return }
    let chunks = Self.chunks(of: bytes)
    var place = group
    for chunk in chunks.dropLast() {
      var next = self.next(from: place, over: chunk)
      if next == Self.none {
        next = placeCount
        placeCount += 1
        insert(Step(bytes: chunk, place: place, next: next))
      }
      place = next
    }
    if let last = chunks.last, next(from: place, over: last) == Self.none {
      insert(Step(bytes: last, place: place, next: number))
    }
  }

  private mutating func insert(_ step: Step) {
    stepCount += 1
    if stepCount * 4 > steps.count {
      let old = steps
      steps = Self.free(count: old.count * 4)
      for step in old where step.next != Self.none { put(step) }
    }
    put(step)
  }

  private mutating func put(_ step: Step) {
    var slot = Self.slot(of: step.bytes, at: step.place)
    while steps[slot & (steps.count - 1)].next != Self.none { slot += 1 }
    steps[slot & (steps.count - 1)] = step
  }

  /// Returns the place that eight bytes lead to, or the number of the name when they end it.
  @inline(__always)
  func next(from place: Int32, over bytes: UInt64) -> Int32 {
    let mask = steps.count &- 1
    var slot = Self.slot(of: bytes, at: place) & mask
    while true {
      let step = steps[slot]
      if step.bytes == bytes, step.place == place { return step.next }
      if step.next == Self.none { return Self.none }
      slot = (slot &+ 1) & mask
    }
  }

  func number(of name: [UInt8], in group: Int32) -> Int32 {
    // No name has a quote, which would look like its end.
    guard !name.contains(0x22) else { return Self.none }
    var place = group
    for chunk in Self.chunks(of: name) {
      place = next(from: place, over: chunk)
      if place == Self.none { break }
    }
    return place
  }

  /// Returns eight bytes with those from a quote on, at a position below eight, replaced by quotes.
  static func ended(_ bytes: UInt64, at position: UInt64) -> UInt64 {
    let kept = (1 &<< (position &* 8)) &- 1
    return bytes & kept | quotes & ~kept
  }

  /// Eight quotes.
  static let quotes: UInt64 = 0x2222_2222_2222_2222

  private static func chunks(of name: [UInt8]) -> [UInt64] {
    (0...name.count / 8).map { chunk in
      (0..<8).reduce(0) { bytes, offset in
        let index = chunk * 8 + offset
        return bytes | UInt64(index < name.count ? name[index] : 0x22) << UInt64(8 * offset)
      }
    }
  }

  private static func slot(of bytes: UInt64, at place: Int32) -> Int {
    let product =
      (bytes ^ UInt64(truncatingIfNeeded: place) &* 0xFF51_AFD7_ED55_8CCD)
      &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: product >> 32)
  }

  private static func free(count: Int) -> [Step] {
    [Step](repeating: Step(bytes: 0, place: none, next: none), count: count)
  }
}
