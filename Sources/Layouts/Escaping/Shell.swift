import Paths

/// A shell, which takes each text as one word.
package enum Shell: OutputTarget {
  /// Returns the text as one word, quoted where the shell would take it for anything else.
  ///
  /// A text with something that a terminal could obey, or with bytes that are no text, is spelled
  /// out for `printf`, which every shell has, so that the command gets the very bytes again; but a
  /// shell drops line feeds at the very end of what it is told.
  package static func escape(_ text: String) -> String {
    let isPlain = !text.isEmpty && text.utf8.allSatisfy { plain.contains($0) }
    guard !isPlain else { return text }
    guard !text.unicodeScalars.contains(where: \.isUnsafeToPrint) else {
      return "\"$(printf '" + text.pathBytes.map(forPrinting).joined() + "')\""
    }
    // A single quote cannot stand within single quotes, so it stands between them.
    let parts = text.unicodeScalars.split(separator: "'", omittingEmptySubsequences: false)
    return "'" + parts.map { String(String.UnicodeScalarView($0)) }.joined(separator: "'\\''") + "'"
  }

  /// Returns a byte as `printf` takes it between quotes: itself, or three octal digits.
  private static func forPrinting(_ byte: UInt8) -> String {
    let scalar = Unicode.Scalar(byte)
    if scalar == "%" { return "%%" }
    let isItself = 0x20...0x7E ~= byte && !"'\\!".unicodeScalars.contains(scalar)
    guard !isItself else { return String(scalar) }
    let digits = String(byte, radix: 8)
    return "\\" + String(repeating: "0", count: 3 - digits.utf8.count) + digits
  }

  private static let plain = Set(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./:=@%+,".utf8)
}
