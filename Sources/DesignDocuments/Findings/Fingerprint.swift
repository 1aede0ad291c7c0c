/// Numbers findings so that the same finding keeps its number when lines move.
///
/// The number is made of the check, what it speaks of, the words it points at, and how many such
/// findings stand before it in the document.
struct Fingerprints {
  /// What every number begins with.
  private let beginning: WordHash
  private var seen: [UInt64: Int] = [:]

  /// Begins with a document.
  init(of name: String) {
    var hash = WordHash()
    hash.combine(name)
    beginning = hash
  }

  /// Returns the fingerprint of the next finding, in the order of the document.
  mutating func next(check: String, subject: String?, words: some Sequence<UInt8>) -> String {
    var hash = beginning
    hash.combine(check)
    hash.combine(subject ?? "")
    var wasSpace = false
    for byte in words {
      if byte.isSpace {
        wasSpace = true
        continue
      }
      if wasSpace { hash.combine(ASCII.space) }
      wasSpace = false
      hash.combine(byte)
    }
    let count = seen[hash.value, default: 0]
    seen[hash.value] = count + 1
    hash.combine(UInt8(truncatingIfNeeded: count))
    hash.combine(UInt8(truncatingIfNeeded: count >> 8))
    let digits = String(hash.value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension WordHash {
  /// Adds a text, and an end to it.
  fileprivate mutating func combine(_ text: String) {
    for byte in text.utf8 { combine(byte) }
    combine(0)
  }
}
