/// A place in a text of lines, moved over the plain shapes of JSON.
///
/// Behind the last line feed of the text stand `padding` more bytes, so that nothing here has to
/// ask where the text ends: no shape goes on past a line feed.
struct LineCursor {
  /// The bytes that stand behind the last line feed.
  static let padding = 8

  /// The position of the next byte.
  var position: Int

  /// Moves past the next byte if it is the given one.
  @inline(__always)
  mutating func skip(_ byte: UInt8, in text: Span<UInt8>) -> Bool {
    guard text[position] == byte else { return false }
    position &+= 1
    return true
  }

  /// Moves past spaces, tabs and carriage returns.
  @inline(__always)
  mutating func skipSpace(in text: Span<UInt8>) {
    while true {
      let byte = text[position]
      guard byte <= 0x20, byte == 0x20 || byte == 0x09 || byte == 0x0D else { return }
      position &+= 1
    }
  }

  /// Moves past one byte and the space around it if the byte is the given one.
  @inline(__always)
  mutating func skipMark(_ byte: UInt8, in text: Span<UInt8>) -> Bool {
    skipSpace(in: text)
    guard skip(byte, in: text) else { return false }
    skipSpace(in: text)
    return true
  }

  /// Reads a string behind its opening quote, moves past the closing one and returns the number of the name.
  ///
  /// - Parameters:
  ///   - group: Which names it may be.
  ///   - names: The names.
  ///   - text: The lines.
  /// - Returns: The number, or `LineNames.none`, and then the cursor is anywhere.
  @inline(__always)
  mutating func name(in group: Int32, of names: LineNames, in text: Span<UInt8>) -> Int32 {
    let start = position
    var place = group
    repeat {
      // Any eight bytes are a number, so the load is as safe as its bounds are checked.
      let bytes = UInt64(
        littleEndian: text.bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self))
      // The lowest marked byte is the first quote (Mycroft's test for a zero byte, 1987).
      let difference = bytes ^ LineNames.quotes
      let marks = (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
      if marks != 0 {
        let length = marks.trailingZeroBitCount &>> 3
        position &+= length &+ 1
        let number = names.next(
          from: place, over: LineNames.ended(bytes, at: UInt64(truncatingIfNeeded: length)))
        if number != LineNames.none { return number }
        break
      }
      place = names.next(from: place, over: bytes)
      position &+= 8
    } while place != LineNames.none
    position = start
    return escapedName(in: group, of: names, in: text)
  }

  /// Reads a string that spells some letters by their numbers, as in `\u0067ap`.
  private mutating func escapedName(
    in group: Int32, of names: LineNames, in text: Span<UInt8>
  ) -> Int32 {
    var name: [UInt8] = []
    while text[position] != UInt8(ascii: "\"") {
      guard text[position] >= 0x20 else { return LineNames.none }
      if text[position] == UInt8(ascii: "\\") {
        let digits = (1...5).map { text[position + $0] }
        guard digits.starts(with: "u00".utf8),
          let byte = UInt8(String(decoding: digits[3...], as: UTF8.self), radix: 16)
        else { return LineNames.none }
        name.append(byte)
        position += 6
      } else {
        name.append(text[position])
        position += 1
      }
    }
    position += 1
    return names.number(of: name, in: group)
  }
}
