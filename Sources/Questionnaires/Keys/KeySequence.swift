/// What stands at the beginning of the bytes that a terminal sends.
struct KeySequence {
  /// What it means.
  enum Meaning: Equatable {
    case key(Key)
    /// The text that follows comes from a clipboard.
    case pasteBegins
    /// What follows is said to the program, up to the end of a string.
    case stringBegins
    /// What follows is the rest of a sequence that is too long to mean a key.
    case overlong
    /// No key.
    case nothing
  }

  static let escape: UInt8 = 0x1B

  let meaning: Meaning
  /// How many bytes it takes.
  let length: Int

  /// Reads what stands at the beginning, or nothing while that is incomplete.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard let first = bytes.first else { return nil }
    switch first {
    case Self.escape: self.init(escaped: bytes)
    case 0x0D, 0x0A: self.init(.key(.enter), 1)
    case 0x09: self.init(.key(.tab), 1)
    case 0x7F, 0x08: self.init(.key(.backspace), 1)
    case 0x01...0x1A:
      self.init(.key(.control(Character(Unicode.Scalar(first + 0x60)))), 1)
    case 0x00..<0x20: self.init(.nothing, 1)
    case 0x20..<0x7F: self.init(.key(.character(Character(Unicode.Scalar(first)))), 1)
    // The control characters beyond ASCII, one byte each, which no character of UTF-8 begins with.
    case 0x80..<0xA0: self.init(introducedBy: first - 0x40, in: bytes, after: 1)
    default: self.init(character: bytes)
    }
  }

  private init(_ meaning: Meaning, _ length: Int) {
    self.meaning = meaning
    self.length = length
  }

  /// Reads a character of two to four bytes.
  private init?(character bytes: ArraySlice<UInt8>) {
    let length =
      switch bytes.first ?? 0 {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    guard length > 1 else {
      self.init(.nothing, 1)
      return
    }
    let rest = bytes.dropFirst().prefix(length - 1).prefix { $0 & 0xC0 == 0x80 }
    guard rest.count == length - 1 else {
      // A byte that cannot go on ends the character; the end of the portion only interrupts it.
      guard bytes.count > rest.count + 1 else { return nil }
      self.init(.nothing, rest.count + 1)
      return
    }
    guard
      let scalar = String(validating: bytes.prefix(length), as: UTF8.self)?.unicodeScalars.first
    else {
      self.init(.nothing, length)
      return
    }
    if (0x80..<0xA0).contains(scalar.value) {
      self.init(introducedBy: UInt8(scalar.value) - 0x40, in: bytes, after: length)
    } else {
      self.init(.key(.character(Character(scalar))), length)
    }
  }

  /// Reads what follows Escape.
  private init?(escaped bytes: ArraySlice<UInt8>) {
    let rest = bytes.dropFirst()
    guard let second = rest.first else { return nil }
    switch second {
    case Self.escape:
      // Some terminals put a second Escape before the sequence of a key that is held with Alt.
      guard rest.count > 1 else { return nil }
      let third = rest[rest.startIndex + 1]
      guard third == UInt8(ascii: "[") || third == UInt8(ascii: "O") else {
        self.init(.key(.escape), 1)
        return
      }
      guard let inner = KeySequence(rest) else { return nil }
      if case .key = inner.meaning {
        self.init(inner.meaning, inner.length + 1)
      } else {
        self.init(.key(.escape), 1)
      }
    case 0x40..<0x60: self.init(introducedBy: second, in: bytes, after: 2)
    // The console of Linux spells it so.
    case 0x09: self.init(.key(.backTab), 2)
    // To be understood at once, whatever was begun before.
    case 0x03: self.init(.key(.control("c")), 2)
    default:
      // A key held with Alt, which is one key, and means nothing here.
      guard let held = KeySequence(rest) else { return nil }
      self.init(.nothing, held.length + 1)
    }
  }

  /// Reads what a control character introduces.
  ///
  /// - Parameters:
  ///   - introducer: What follows Escape where it is spelled in two bytes of ASCII.
  ///   - bytes: All bytes.
  ///   - start: How many of them introduce it.
  private init?(introducedBy introducer: UInt8, in bytes: ArraySlice<UInt8>, after start: Int) {
    switch introducer {
    // DCS, SOS, OSC, PM and APC.
    case UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "]"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      self.init(.stringBegins, start)
    case UInt8(ascii: "["), UInt8(ascii: "O"):
      guard
        let sequence = ControlSequence(
          bytes.dropFirst(start), isShift: introducer == UInt8(ascii: "O"))
      else { return nil }
      self.init(sequence.meaning, start + sequence.length)
    default: self.init(.nothing, start)
    }
  }
}
