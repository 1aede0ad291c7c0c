/// The digest of the Secure Hash Standard (NIST, FIPS 180-4, 2015) with 256 bits.
package enum SHA256 {
  fileprivate static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]

  /// Returns the digest of a message in lower-case hexadecimal.
  package static func hexadecimal(of message: [UInt8]) -> String {
    bytes(of: message).map { byte in
      let digits = String(byte, radix: 16)
      return byte < 16 ? "0" + digits : digits
    }.joined()
  }

  /// Returns the digest of a message as its 32 bytes.
  package static func bytes(of message: [UInt8]) -> [UInt8] {
    // A bit and the length in bits must follow the message and end a block.
    var padded = message + [0x80]
    padded.append(contentsOf: repeatElement(0, count: (120 - padded.count % 64) % 64))
    withUnsafeBytes(of: (UInt64(message.count) * 8).bigEndian) { padded.append(contentsOf: $0) }
    var state = State()
    padded.withUnsafeBytes { state.stir($0) }
    return state.bytes
  }
}

/// The eight words that a message is condensed to.
private struct State: Sendable {
  private var a: UInt32 = 0x6a09_e667
  private var b: UInt32 = 0xbb67_ae85
  private var c: UInt32 = 0x3c6e_f372
  private var d: UInt32 = 0xa54f_f53a
  private var e: UInt32 = 0x510e_527f
  private var f: UInt32 = 0x9b05_688c
  private var g: UInt32 = 0x1f83_d9ab
  private var h: UInt32 = 0x5be0_cd19

  /// The words as bytes, the most significant first.
  var bytes: [UInt8] {
    [a, b, c, d, e, f, g, h].flatMap { word in
      stride(from: UInt32(24), through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> $0) }
    }
  }

  /// Stirs whole blocks of the message in.
  mutating func stir(_ blocks: UnsafeRawBufferPointer) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
      schedule.initialize(repeating: 0)
      SHA256.constants.withUnsafeBufferPointer { constants in
        for start in stride(from: 0, to: blocks.count, by: 64) {
          Self.fill(schedule, from: blocks, at: start)
          compress(schedule, constants)
        }
      }
    }
  }

  private static func fill(
    _ schedule: UnsafeMutableBufferPointer<UInt32>, from bytes: UnsafeRawBufferPointer,
    at start: Int
  ) {
    for word in 0..<16 {
      schedule[word] = UInt32(
        bigEndian: bytes.loadUnaligned(fromByteOffset: start &+ 4 &* word, as: UInt32.self))
    }
    for word in 16..<64 {
      let early = schedule[word &- 15]
      let late = schedule[word &- 2]
      let first = early.rotated(7) ^ early.rotated(18) ^ early &>> 3
      let second = late.rotated(17) ^ late.rotated(19) ^ late &>> 10
      schedule[word] = schedule[word &- 16] &+ first &+ schedule[word &- 7] &+ second
    }
  }

  private mutating func compress(
    _ schedule: UnsafeMutableBufferPointer<UInt32>, _ constants: UnsafeBufferPointer<UInt32>
  ) {
    var (a, b, c, d, e, f, g, h) = (a, b, c, d, e, f, g, h)
    // After eight rounds every word is back in its place, so none need be moved.
    for round in stride(from: 0, to: 64, by: 8) {
      func step(_ number: Int) -> UInt32 { constants[round &+ number] &+ schedule[round &+ number] }
      Self.stir(a, b, c, &d, e, f, g, &h, step(0))
      Self.stir(h, a, b, &c, d, e, f, &g, step(1))
      Self.stir(g, h, a, &b, c, d, e, &f, step(2))
      Self.stir(f, g, h, &a, b, c, d, &e, step(3))
      Self.stir(e, f, g, &h, a, b, c, &d, step(4))
      Self.stir(d, e, f, &g, h, a, b, &c, step(5))
      Self.stir(c, d, e, &f, g, h, a, &b, step(6))
      Self.stir(b, c, d, &e, f, g, h, &a, step(7))
    }
    self.a &+= a
    self.b &+= b
    self.c &+= c
    self.d &+= d
    self.e &+= e
    self.f &+= f
    self.g &+= g
    self.h &+= h
  }

  @inline(__always)
  private static func stir(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32,
    _ g: UInt32, _ h: inout UInt32, _ step: UInt32
  ) {
    h &+= e.rotated(6) ^ e.rotated(11) ^ e.rotated(25)
    h &+= (((f ^ g) & e) ^ g) &+ step
    d &+= h
    h &+= a.rotated(2) ^ a.rotated(13) ^ a.rotated(22)
    h &+= (a & b) | ((a | b) & c)
  }
}

extension UInt32 {
  /// Returns the word with its bits moved round to the right.
  @inline(__always)
  fileprivate func rotated(_ count: UInt32) -> UInt32 {
    self &>> count | self &<< (32 &- count)
  }
}
