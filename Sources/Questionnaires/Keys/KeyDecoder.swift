/// Makes keys of the bytes a terminal sends (ECMA-48, and the function keys of xterm).
///
/// Bytes may come in any portions: what is incomplete waits for the rest, or until
/// `giveUp()` says that no rest will come.
package struct KeyDecoder: Sendable {
  /// The bytes of one paste beyond which the rest is dropped.
  static let longestPaste = 64 * 1024

  private var pending: [UInt8] = []
  private var pasted: [UInt8]?

  /// Creates a decoder that waits for nothing.
  package init() {}

  /// How long to wait for the rest of what has begun, in milliseconds; nothing when nothing has.
  ///
  /// A lone Escape is told from the beginning of a sequence by time alone. A sequence that has
  /// certainly begun gets longer, so that a slow link does not tear it apart.
  package var patience: Int? {
    if pasted != nil { return 2000 }
    switch pending.count {
    case 0: return nil
    case 1 where pending[0] == Self.escape: return 100
    default: return 500
    }
  }

  /// Takes bytes as they come.
  ///
  /// - Parameter bytes: The next portion.
  /// - Returns: The keys it completes, in order.
  package mutating func feed(_ bytes: some Sequence<UInt8>) -> [Key] {
    pending += bytes
    var keys: [Key] = []
    while !pending.isEmpty {
      if pasted != nil {
        guard let key = takePaste() else { break }
        keys.append(key)
        continue
      }
      guard let (key, length) = Self.decode(pending) else { break }
      pending.removeFirst(length)
      switch key {
      case .key(let key): keys.append(key)
      case .pasteBegins: pasted = []
      case .nothing: break
      }
    }
    return keys
  }

  /// Takes note that the rest of what has begun will not come.
  ///
  /// - Returns: The keys that the beginning amounts to: Escape when it stood alone.
  package mutating func giveUp() -> [Key] {
    if let text = pasted {
      let bytes = text + pending
      (pasted, pending) = (nil, [])
      return [.paste(String(decoding: bytes, as: UTF8.self))]
    }
    let isEscape = pending == [Self.escape]
    pending = []
    return isEscape ? [.escape] : []
  }

  /// Moves pasted bytes over, and returns the paste once its end has come.
  private mutating func takePaste() -> Key? {
    let text = pasted ?? []
    let end = Self.pasteEnd
    let found = pending.indices.first { pending[$0...].starts(with: end) }
    // The last bytes may be the beginning of the mark that ends the paste.
    let count = found ?? max(0, pending.count - end.count + 1)
    let room = max(0, Self.longestPaste - text.count)
    let whole = text + pending.prefix(min(count, room))
    pending.removeFirst(count + (found == nil ? 0 : end.count))
    pasted = found == nil ? whole : nil
    return found == nil ? nil : .paste(String(decoding: whole, as: UTF8.self))
  }
}

extension KeyDecoder {
  private enum Event {
    case key(Key)
    case pasteBegins
    case nothing
  }

  private static let escape: UInt8 = 0x1B
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// Returns what stands at the beginning and how many bytes it takes, or nothing while it is incomplete.
  private static func decode(_ bytes: [UInt8]) -> (Event, Int)? {
    guard let first = bytes.first else { return nil }
    switch first {
    case escape: return decodeEscape(bytes)
    case 0x0D, 0x0A: return (.key(.enter), 1)
    case 0x09: return (.key(.tab), 1)
    case 0x7F, 0x08: return (.key(.backspace), 1)
    case 0x01...0x1A:
      return (.key(.control(Character(Unicode.Scalar(first + 0x60)))), 1)
    case 0x00..<0x20: return (.nothing, 1)
    case 0x20..<0x7F: return (.key(.character(Character(Unicode.Scalar(first)))), 1)
    default: return decodeCharacter(bytes, first)
    }
  }

  private static func decodeCharacter(_ bytes: [UInt8], _ first: UInt8) -> (Event, Int)? {
    let length =
      switch first {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    guard length > 1 else { return (.nothing, 1) }
    let rest = bytes.dropFirst().prefix(length - 1).prefix { $0 & 0xC0 == 0x80 }
    guard rest.count == length - 1 else {
      // A byte that cannot go on ends the character; the end of the portion only interrupts it.
      return bytes.count > rest.count + 1 ? (.nothing, rest.count + 1) : nil
    }
    guard let text = String(validating: bytes.prefix(length), as: UTF8.self),
      let character = text.first
    else { return (.nothing, length) }
    return (.key(.character(character)), length)
  }

  private static func decodeEscape(_ bytes: [UInt8]) -> (Event, Int)? {
    guard bytes.count > 1 else { return nil }
    switch bytes[1] {
    case UInt8(ascii: "["): return decodeControlSequence(bytes)
    case UInt8(ascii: "O"):
      guard bytes.count > 2 else { return nil }
      return (finals[bytes[2]].map(Event.key) ?? .nothing, 3)
    default:
      // Escape, and then something else: two keys.
      return (.key(.escape), 1)
    }
  }

  private static func decodeControlSequence(_ bytes: [UInt8]) -> (Event, Int)? {
    let body = bytes.dropFirst(2)
    guard let end = body.firstIndex(where: { !(0x20...0x3F).contains($0) }) else {
      // Nobody sends a sequence this long; without a bound, noise would swallow every key.
      return body.count > 64 ? (.nothing, bytes.count) : nil
    }
    let final = bytes[end]
    guard (0x40...0x7E).contains(final) else { return (.nothing, end) }
    guard final == UInt8(ascii: "~") else {
      return (finals[final].map(Event.key) ?? .nothing, end + 1)
    }
    let number = Int(String(decoding: bytes[2..<end].prefix { $0 != 0x3B }, as: UTF8.self))
    if number == 200 { return (.pasteBegins, end + 1) }
    return (number.flatMap { numbered[$0] }.map(Event.key) ?? .nothing, end + 1)
  }

  private static let finals: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left, UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
    UInt8(ascii: "M"): .enter,
  ]

  private static let numbered: [Int: Key] = [
    1: .home, 7: .home, 4: .end, 8: .end, 3: .delete, 5: .pageUp, 6: .pageDown,
  ]
}
