import StrictJSON

/// Names, found by their bytes and numbered in the order in which they came.
///
/// Reading a rubric looks up thousands of names, for which a dictionary keyed by strings takes several times as long.
struct NameTable {
  /// The bytes of all names.
  private var text: [UInt8] = []
  /// Where each name ends.
  private var ends: [Int] = []
  /// The number of a name and one more, by hashing with open addressing; 0 where none is.
  private var slots: [Int32] = []

  /// Differs from process to process, so that nobody can choose names that are slow to tell apart.
  private static let seed = UInt64(truncatingIfNeeded: Hasher().finalize())

  /// The number of names.
  var count: Int { ends.count }

  /// Adds a name unless it is there already.
  ///
  /// - Parameter name: The name, as UTF-8.
  /// - Returns: Its number, and whether it is new.
  mutating func add(_ name: UnsafeBufferPointer<UInt8>) -> (number: Int, isNew: Bool) {
    if (count + 1) * 2 > slots.count { grow() }
    let (slot, number) = search(for: name)
    if let number { return (number, false) }
    text.append(contentsOf: name)
    ends.append(text.count)
    slots[slot] = Int32(truncatingIfNeeded: count)
    return (count - 1, true)
  }

  /// Adds a name unless it is there already.
  ///
  /// - Parameter name: The name.
  /// - Returns: Its number, and whether it is new.
  mutating func add(_ name: String) -> (number: Int, isNew: Bool) {
    var name = name
    return name.withUTF8 { add($0) }
  }

  /// Returns the number of the name that an element spells, or nothing where it spells none of them.
  func number(of element: JSONElement) -> Int? {
    count == 0 ? nil : element.withBytes { search(for: $0).number } ?? nil
  }

  /// Returns the number of a name, or nothing where it is none of them.
  func number(of name: String) -> Int? {
    var name = name
    return count == 0 ? nil : name.withUTF8 { search(for: $0).number }
  }

  /// Forgets all names.
  mutating func removeAll() {
    text.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    for slot in slots.indices { slots[slot] = 0 }
  }

  /// Returns the slot of a name with its number, or the one where it belongs.
  private func search(for name: UnsafeBufferPointer<UInt8>) -> (slot: Int, number: Int?) {
    let mask = slots.count - 1
    var slot = Self.hash(name) & mask
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if isName(number, name) { return (slot, number) }
      slot = (slot + 1) & mask
    }
    return (slot, nil)
  }

  private func range(of number: Int) -> Range<Int> {
    (number == 0 ? 0 : ends[number - 1])..<ends[number]
  }

  private func isName(_ number: Int, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    let range = range(of: number)
    guard range.count == name.count else { return false }
    for offset in name.indices where text[range.lowerBound + offset] != name[offset] {
      return false
    }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: max(16, slots.count * 4))
    for number in ends.indices {
      let slot = text[range(of: number)].withUnsafeBufferPointer { search(for: $0).slot }
      slots[slot] = Int32(truncatingIfNeeded: number + 1)
    }
  }

  /// Folds the product of what was read and a constant, eight bytes at a time, as wyhash does (Wang Yi, 2019).
  private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> Int {
    let bytes = UnsafeRawBufferPointer(name)
    var hash = seed ^ UInt64(truncatingIfNeeded: bytes.count)
    var offset = 0
    func fold(_ word: UInt64) {
      let product = (hash ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
      hash = product.high ^ product.low
    }
    while offset + 8 <= bytes.count {
      fold(bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < bytes.count {
      rest = rest << 8 | UInt64(bytes[offset])
      offset += 1
    }
    fold(rest)
    return Int(truncatingIfNeeded: hash)
  }
}
