/// Turns the inside of a JSON string, already known to be well-formed, into a `String`.
enum JSONText {
  /// Returns the string a node stands for.
  static func decoded(_ node: JSONDocument.Node, in text: UnsafeBufferPointer<UInt8>) -> String {
    let inside = UnsafeBufferPointer(rebasing: text[node.range])
    guard node.traits.contains(.escaped) else { return String(decoding: inside, as: UTF8.self) }
    return String(unsafeUninitializedCapacity: inside.count) { output in
      var written = 0
      var index = 0
      while index < inside.count {
        let byte = inside[index]
        guard byte == UInt8(ascii: "\\") else {
          output[written] = byte
          written += 1
          index += 1
          continue
        }
        index += 2
        let scalar: UInt32
        switch inside[index - 1] {
        case UInt8(ascii: "b"): scalar = 0x08
        case UInt8(ascii: "f"): scalar = 0x0C
        case UInt8(ascii: "n"): scalar = 0x0A
        case UInt8(ascii: "r"): scalar = 0x0D
        case UInt8(ascii: "t"): scalar = 0x09
        case UInt8(ascii: "u"):
          let unit = codeUnit(inside, at: index)
          index += 4
          if unit & 0xFC00 == 0xD800 {
            let low = codeUnit(inside, at: index + 2)
            index += 6
            scalar = 0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF
          } else {
            scalar = unit
          }
        case let itself: scalar = UInt32(itself)
        }
        written = append(scalar, to: output, at: written)
      }
      return written
    }
  }

  /// Returns the UTF-16 code unit that four hexadecimal digits spell.
  static func codeUnit(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt32 {
    var unit: UInt32 = 0
    for digit in text[index..<(index + 4)] {
      unit = unit << 4 | UInt32(digit & 0xF) + (digit > UInt8(ascii: "9") ? 9 : 0)
    }
    return unit
  }

  private static func append(
    _ scalar: UInt32, to output: UnsafeMutableBufferPointer<UInt8>, at position: Int
  ) -> Int {
    func continuation(_ shift: UInt32) -> UInt8 { UInt8(0x80 | scalar >> shift & 0x3F) }
    switch scalar {
    case 0..<0x80:
      output[position] = UInt8(scalar)
      return position + 1
    case 0x80..<0x800:
      output[position] = UInt8(0xC0 | scalar >> 6)
      output[position + 1] = continuation(0)
      return position + 2
    case 0x800..<0x10000:
      output[position] = UInt8(0xE0 | scalar >> 12)
      output[position + 1] = continuation(6)
      output[position + 2] = continuation(0)
      return position + 3
    default:
      output[position] = UInt8(0xF0 | scalar >> 18)
      output[position + 1] = continuation(12)
      output[position + 2] = continuation(6)
      output[position + 3] = continuation(0)
      return position + 4
    }
  }
}
