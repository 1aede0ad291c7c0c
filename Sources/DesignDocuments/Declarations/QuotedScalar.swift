/// A scalar within quotation marks, after the rules of YAML.
struct QuotedScalar {
  /// What it says.
  private(set) var value: Located<String>
  /// The offset after its closing mark, or nothing where the line does not close it.
  private(set) var end: Int?
  /// Whether it holds an escape sequence that is not known.
  private(set) var hasUnknownEscape = false

  /// Reads a scalar that begins at an offset, or returns nothing where no quotation mark stands.
  init?(at start: Int, before limit: Int, in bytes: [UInt8]) {
    guard start < limit, bytes[start] == ASCII.doubleQuote || bytes[start] == ASCII.apostrophe
    else { return nil }
    let mark = bytes[start]
    var text: [UInt8] = []
    var offset = start + 1
    value = Located("", at: ByteRange(offset, offset))
    while offset < limit {
      let byte = bytes[offset]
      let next = offset + 1 < limit ? bytes[offset + 1] : 0
      if byte == mark, mark == ASCII.apostrophe, next == mark {
        text.append(mark)
        offset += 2
      } else if byte == mark {
        end = offset + 1
        break
      } else if byte == ASCII.backslash, mark == ASCII.doubleQuote, offset + 1 < limit {
        switch next {
        case ASCII.doubleQuote, ASCII.backslash, ASCII.slash, ASCII.space: text.append(next)
        case UInt8(ascii: "n"), UInt8(ascii: "t"): text.append(ASCII.space)
        default: hasUnknownEscape = true
        }
        offset += 2
      } else {
        text.append(byte)
        offset += 1
      }
    }
    value = Located(
      String(decoding: text, as: UTF8.self), at: ByteRange(start + 1, min(offset, limit)))
  }
}
