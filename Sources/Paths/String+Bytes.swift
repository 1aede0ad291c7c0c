extension String {
  /// Creates a text of bytes that need not be UTF-8, of which none is lost.
  ///
  /// A byte that is no part of UTF-8 becomes two noncharacters, one for each of its hexadecimal
  /// digits: U+FDD0 to U+FDDF for the first, U+FDE0 to U+FDEF for the second. Unicode sets them
  /// aside for such use within a program, so no text that came from outside means anything by them.
  /// Where bytes spell one of them already, they are taken for bytes that are no UTF-8. The text
  /// is therefore another one for all other bytes, and `pathBytes` gives the bytes back.
  package init(pathBytes bytes: some Collection<UInt8>) {
    if let text = String(validating: bytes, as: UTF8.self),
      !text.unicodeScalars.contains(where: { $0.isByteDigit })
    {
      self = text
      return
    }
    var scalars = String.UnicodeScalarView()
    var rest = Array(bytes)[...]
    while let first = rest.first {
      // The longest scalar takes four bytes.
      let end = (1...4).first { count in
        count <= rest.count && String(validating: rest.prefix(count), as: UTF8.self) != nil
      }
      if let end,
        let scalar = String(validating: rest.prefix(end), as: UTF8.self)?
          .unicodeScalars.first, !scalar.isByteDigit
      {
        scalars.append(scalar)
        rest = rest.dropFirst(end)
      } else {
        scalars.append(.firstDigit(of: first))
        scalars.append(.secondDigit(of: first))
        rest = rest.dropFirst()
      }
    }
    self = String(scalars)
  }

  /// The bytes the text was made of by `init(pathBytes:)`, and the UTF-8 of any other text.
  package var pathBytes: [UInt8] {
    guard unicodeScalars.contains(where: { $0.isByteDigit }) else { return Array(utf8) }
    var bytes: [UInt8] = []
    var first: UInt8?
    for scalar in unicodeScalars {
      if let high = first {
        first = nil
        if let low = scalar.secondByteDigit {
          bytes.append(high << 4 | low)
          continue
        }
        bytes += Array(String(Unicode.Scalar.firstDigit(of: high << 4)).utf8)
      }
      if let digit = scalar.firstByteDigit {
        first = digit
      } else {
        bytes += Array(String(scalar).utf8)
      }
    }
    if let high = first { bytes += Array(String(Unicode.Scalar.firstDigit(of: high << 4)).utf8) }
    return bytes
  }
}

extension Unicode.Scalar {
  /// Whether the scalar stands for a digit of a byte that is no part of UTF-8.
  package var isByteDigit: Bool { 0xFDD0...0xFDEF ~= value }

  /// The first hexadecimal digit of a byte that the scalar stands for.
  package var firstByteDigit: UInt8? {
    0xFDD0...0xFDDF ~= value ? UInt8(value - 0xFDD0) : nil
  }

  /// The second hexadecimal digit of a byte that the scalar stands for.
  package var secondByteDigit: UInt8? {
    0xFDE0...0xFDEF ~= value ? UInt8(value - 0xFDE0) : nil
  }

  fileprivate static func firstDigit(of byte: UInt8) -> Self {
    Self(UInt16(0xFDD0) + UInt16(byte >> 4)) ?? "\u{FFFD}"
  }

  fileprivate static func secondDigit(of byte: UInt8) -> Self {
    Self(UInt16(0xFDE0) + UInt16(byte & 0xF)) ?? "\u{FFFD}"
  }
}
