/// The numbers of a control sequence, and the key they mean together with its final byte.
struct ControlParameters {
  /// The numbers between semicolons, each with those behind colons that belong to it; 0 where none is given.
  private let numbers: [[Int]]

  /// Reads numbers, or nothing where anything but numbers stands: no key is spelled so.
  init?(_ bytes: ArraySlice<UInt8>) {
    let signs = "0123456789:;".utf8
    guard bytes.allSatisfy(signs.contains) else { return nil }
    numbers = bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
      $0.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map {
        Int(String(decoding: $0, as: UTF8.self)) ?? 0
      }
    }
  }

  /// The first number.
  var first: Int { number(0) }

  /// Returns the key of a sequence behind CSI.
  func key(final: UInt8) -> Key? {
    guard !isRelease else { return nil }
    switch final {
    // rxvt ends in the latter two with Ctrl, and with Ctrl and Shift.
    case UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "@"):
      return first == 27 ? coded(number(2), text: 0) : Self.numbered[first]
    case UInt8(ascii: "u"): return coded(number(0), text: number(2))
    // The console of Sun.
    case UInt8(ascii: "z"): return Self.sun[first]
    case UInt8(ascii: "Z"): return .backTab
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      return isEmpty ? Self.finals[final - 0x20] : nil
    default: return Self.finals[final]
    }
  }

  /// Returns the key of a sequence behind SS3.
  func key(shiftedFinal final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "a")...UInt8(ascii: "d"): isEmpty ? Self.finals[final - 0x20] : nil
    default: Self.finals[final]
    }
  }

  private var isEmpty: Bool { numbers.allSatisfy { $0 == [0] } }

  /// Whether kitty tells that a key was let go.
  private var isRelease: Bool { number(1, 1) == 3 }

  private func number(_ index: Int, _ part: Int = 0) -> Int {
    guard numbers.indices.contains(index), numbers[index].indices.contains(part) else { return 0 }
    return numbers[index][part]
  }

  /// Returns the key of a code that stands for what it would type, as xterm and kitty spell keys when asked to.
  private func coded(_ code: Int, text: Int) -> Key? {
    // Shift is 1, Alt 2, Ctrl 4; Caps Lock and Num Lock, 64 and 128, make no other key.
    let modifiers = max(0, number(1) - 1) & 0x3F
    let isShifted = modifiers & 1 != 0
    if modifiers == 4 || modifiers == 5 {
      guard let scalar = Unicode.Scalar(UInt32(clamping: code)), ("a"..."z").contains(scalar)
      else { return nil }
      return .control(Character(scalar))
    }
    guard modifiers <= 1 else { return nil }
    switch code {
    case 9: return isShifted ? .backTab : .tab
    case 13: return .enter
    case 27: return .escape
    case 8, 127: return .backspace
    default: break
    }
    if let key = Self.keypad[code] { return key }
    let typed = text != 0 ? text : isShifted && number(0, 1) != 0 ? number(0, 1) : code
    guard let scalar = Unicode.Scalar(UInt32(clamping: typed)), scalar.value >= 0x20,
      !(0x7F..<0xA0).contains(scalar.value), scalar.properties.generalCategory != .privateUse
    else { return nil }
    guard isShifted, typed == code else { return .character(Character(scalar)) }
    return scalar.properties.uppercaseMapping.first.map(Key.character)
  }

  private static let finals: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left, UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
  ]

  private static let numbered: [Int: Key] = [
    1: .home, 7: .home, 4: .end, 8: .end, 3: .delete, 5: .pageUp, 6: .pageDown,
  ]

  private static let sun: [Int: Key] = [
    214: .home, 216: .pageUp, 220: .end, 222: .pageDown,
  ]

  /// The keys of the keypad by the numbers that kitty gives them.
  private static let keypad: [Int: Key] = [
    57414: .enter, 57417: .left, 57418: .right, 57419: .up, 57420: .down, 57421: .pageUp,
    57422: .pageDown, 57423: .home, 57424: .end, 57426: .delete,
  ]
}
