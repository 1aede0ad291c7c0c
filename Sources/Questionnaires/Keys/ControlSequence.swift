/// A sequence of parameters and a final byte behind CSI, or behind SS3, which shifts for one character.
struct ControlSequence {
  /// The most bytes before the final one of a sequence that means a key.
  private static let longest = 64

  let meaning: KeySequence.Meaning
  /// How many bytes it takes, behind what introduces it.
  let length: Int

  /// Reads the bytes behind what introduces the sequence, or nothing while it is incomplete.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - isShift: Whether SS3 stands before them rather than CSI.
  init?(_ bytes: ArraySlice<UInt8>, isShift: Bool) {
    let body = bytes.prefix(Self.longest + 1).prefix { (0x20...0x3F).contains($0) }
    guard body.count <= Self.longest else {
      self.init(.overlong, body.count)
      return
    }
    // With Shift, rxvt ends its numbered keys in a byte that ends nothing elsewhere.
    if !isShift, body.last == UInt8(ascii: "$"), body.count > 1,
      body.dropLast().allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    {
      let key = ControlParameters(body.dropLast())?.key(final: UInt8(ascii: "~"))
      self.init(key, body.count)
      return
    }
    guard let final = bytes.dropFirst(body.count).first else { return nil }
    guard (0x40...0x7E).contains(final) else {
      self.init(.nothing, body.count)
      return
    }
    let rest = bytes.dropFirst(body.count + 1)
    let length = body.count + 1
    let parameters = ControlParameters(body)
    if isShift {
      self.init(parameters?.key(shiftedFinal: final), length)
    } else if body.isEmpty, final == UInt8(ascii: "[") {
      // A function key of the Linux console.
      guard !rest.isEmpty else { return nil }
      self.init(.nothing, length + 1)
    } else if body.isEmpty, final == UInt8(ascii: "M") {
      // A report of X10 on the mouse: a button and two coordinates.
      guard let report = Self.lengthOfReport(rest) else { return nil }
      self.init(.nothing, length + report)
    } else if final == UInt8(ascii: "~"), parameters?.first == 200 {
      self.init(.pasteBegins, length)
    } else {
      self.init(parameters?.key(final: final), length)
    }
  }

  private init(_ meaning: KeySequence.Meaning, _ length: Int) {
    self.meaning = meaning
    self.length = length
  }

  private init(_ key: Key?, _ length: Int) {
    self.init(key.map(KeySequence.Meaning.key) ?? .nothing, length)
  }

  /// Returns how many bytes three coordinates take, each a byte or a character of UTF-8, or nothing
  /// while they are incomplete.
  private static func lengthOfReport(_ bytes: ArraySlice<UInt8>) -> Int? {
    var rest = bytes
    for _ in 0..<3 {
      guard let first = rest.popFirst() else { return nil }
      guard (0xC2...0xDF).contains(first), let second = rest.first else { continue }
      if (0x80..<0xC0).contains(second) { rest = rest.dropFirst() }
    }
    return bytes.count - rest.count
  }
}
