/// A hash that tells texts apart within one run and is never shown (Fowler, Noll, Vo, FNV-1a, with a last mix).
struct Hash64 {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Takes in a byte.
  @inline(__always)
  mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// Takes in a number.
  @inline(__always)
  mutating func add(_ number: UInt64) {
    state = Self.mixed(state ^ number)
  }

  /// Takes in a scalar in lower case.
  @inline(__always)
  mutating func add(lowercased scalar: Unicode.Scalar) {
    if scalar.value < 0x80 {
      add(UInt8(truncatingIfNeeded: scalar.value).lowercasedASCII)
    } else {
      scalar.eachLowercased { add(UInt64($0.value)) }
    }
  }

  /// The hash of what was taken in.
  var value: UInt64 { Self.mixed(state) }

  /// Spreads all bits over all bits (Steele, Lea, Flood, SplitMix64, 2014).
  @inline(__always)
  static func mixed(_ number: UInt64) -> UInt64 {
    var bits = number &+ 0x9E37_79B9_7F4A_7C15
    bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
    return bits ^ bits >> 31
  }
}
