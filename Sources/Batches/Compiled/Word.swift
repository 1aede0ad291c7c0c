/// A short text as four integers, so that comparing it takes no loop.
///
/// Bytes are packed from the lowest up; what a shorter text leaves over is zero.
struct Word: Sendable, Hashable {
  /// The most bytes a word holds.
  static let capacity = 32

  /// The first eight bytes.
  var first: UInt64 = 0
  /// The next eight bytes.
  var second: UInt64 = 0
  /// The next eight bytes.
  var third: UInt64 = 0
  /// The last eight bytes.
  var fourth: UInt64 = 0

  /// Creates a word without bytes.
  init() {}

  /// Packs a text, or returns nothing when it does not fit, is empty or needs escaping in JSON.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty, bytes.count <= Self.capacity,
      bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C })
    else { return nil }
    first = Self.packed(bytes.prefix(8))
    second = Self.packed(bytes.dropFirst(8).prefix(8))
    third = Self.packed(bytes.dropFirst(16).prefix(8))
    fourth = Self.packed(bytes.dropFirst(24))
  }

  private static func packed(_ bytes: some Collection<UInt8>) -> UInt64 {
    bytes.enumerated().reduce(0) { $0 | UInt64($1.element) << (8 * UInt64($1.offset)) }
  }

  /// A number that spreads words over a table.
  @inline(__always)
  var mixed: UInt64 {
    let product =
      (first ^ (second &* 0xFF51_AFD7_ED55_8CCD) ^ (third << 1)) &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 32)
  }

  /// Returns whether two words are the same.
  @inline(__always)
  func matches(_ other: Word) -> Bool {
    first == other.first && second == other.second && third == other.third
      && fourth == other.fourth
  }
}
