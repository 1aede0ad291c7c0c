/// Makes keys of the bytes a terminal sends (ECMA-48, and what xterm, rxvt, kitty, the consoles of
/// Linux and Sun and their kin make of it).
///
/// Bytes may come in any portions: what is incomplete waits for the rest, or until
/// `giveUp()` says that no rest will come. What a terminal reports of itself, of a mouse or of the
/// focus is no key, however it is spelled.
package struct KeyDecoder: Sendable {
  /// The bytes of one paste beyond which the rest is dropped.
  static let longestPaste = 64 * 1024

  private enum State {
    case keys
    /// Within a paste, with what came of it.
    case paste([UInt8])
    /// Within a string that the terminal sends, of which nothing is kept.
    case string
    /// Within a control sequence that is longer than any that means a key.
    case overlong
  }

  private var state = State.keys
  private var pending: [UInt8] = []

  /// Creates a decoder that waits for nothing.
  package init() {}

  /// How long to wait for the rest of what has begun, in milliseconds; nothing when nothing has.
  ///
  /// A lone Escape is told from the beginning of a sequence by time alone. A sequence that has
  /// certainly begun gets longer, so that a slow link does not tear it apart.
  package var patience: Int? {
    switch state {
    case .paste, .string: return 2000
    case .overlong: return 500
    case .keys: break
    }
    if pending.isEmpty { return nil }
    return pending.allSatisfy { $0 == KeySequence.escape } ? 100 : 500
  }

  /// Takes bytes as they come.
  ///
  /// - Parameter bytes: The next portion.
  /// - Returns: The keys it completes, in order.
  package mutating func feed(_ bytes: some Sequence<UInt8>) -> [Key] {
    pending += bytes
    var keys: [Key] = []
    var rest = pending[...]
    while !rest.isEmpty {
      let before = (rest.count, isBetweenKeys)
      if let key = take(from: &rest) { keys.append(key) }
      // What takes nothing and ends nothing waits for more.
      if before == (rest.count, isBetweenKeys) { break }
    }
    pending = Array(rest)
    return keys
  }

  /// Takes note that the rest of what has begun will not come.
  ///
  /// - Returns: The keys that the beginning amounts to: Escape when it stood alone.
  package mutating func giveUp() -> [Key] {
    defer { (state, pending) = (.keys, []) }
    switch state {
    case .paste(let text): return [.paste(String(decoding: text + pending, as: UTF8.self))]
    case .string, .overlong: return []
    case .keys:
      let isEscape = pending.allSatisfy { $0 == KeySequence.escape }
      return isEscape ? pending.map { _ in .escape } : []
    }
  }

  private var isBetweenKeys: Bool {
    if case .keys = state { true } else { false }
  }

  /// Takes what stands at the beginning, if it is complete, and returns the key that it means, if any.
  private mutating func take(from rest: inout ArraySlice<UInt8>) -> Key? {
    switch state {
    case .paste(let text): return takePaste(after: text, from: &rest)
    case .string:
      skipString(in: &rest)
      return nil
    case .overlong:
      rest = rest.drop { (0x20...0x3F).contains($0) }
      guard let final = rest.first else { return nil }
      state = .keys
      if (0x40...0x7E).contains(final) { rest = rest.dropFirst() }
      return nil
    case .keys: break
    }
    guard let sequence = KeySequence(rest) else { return nil }
    rest = rest.dropFirst(sequence.length)
    switch sequence.meaning {
    case .key(let key): return key
    case .pasteBegins: state = .paste([])
    case .stringBegins: state = .string
    case .overlong: state = .overlong
    case .nothing: break
    }
    return nil
  }

  /// Moves pasted bytes over, and returns the paste once its end has come.
  private mutating func takePaste(
    after text: [UInt8], from rest: inout ArraySlice<UInt8>
  ) -> Key? {
    let end = Self.pasteEnd
    let found = rest.indices.first { rest[$0...].starts(with: end) }
    // The last bytes may be the beginning of the mark that ends the paste.
    let count = found.map { $0 - rest.startIndex } ?? max(0, rest.count - end.count + 1)
    let room = max(0, Self.longestPaste - text.count)
    let whole = text + rest.prefix(min(count, room))
    rest = rest.dropFirst(count + (found == nil ? 0 : end.count))
    state = found == nil ? .paste(whole) : .keys
    return found == nil ? nil : .paste(String(decoding: whole, as: UTF8.self))
  }

  /// Drops a string up to its end, to a control character that breaks it off, or as far as it came.
  private mutating func skipString(in rest: inout ArraySlice<UInt8>) {
    while let byte = rest.first {
      switch byte {
      // BEL ends it; CAN and SUB break it off.
      case 0x07, 0x18, 0x1A:
        rest = rest.dropFirst()
        state = .keys
        return
      case KeySequence.escape:
        guard rest.count > 1 else { return }
        let isEnd = rest[rest.startIndex + 1] == UInt8(ascii: "\\")
        if isEnd { rest = rest.dropFirst(2) }
        state = .keys
        return
      // ST as one control character, in UTF-8.
      case 0xC2:
        guard rest.count > 1 else { return }
        let isEnd = rest[rest.startIndex + 1] == 0x9C
        rest = rest.dropFirst(isEnd ? 2 : 1)
        guard isEnd else { continue }
        state = .keys
        return
      default: rest = rest.dropFirst()
      }
    }
  }

  private static let pasteEnd = Array("\u{1B}[201~".utf8)
}
