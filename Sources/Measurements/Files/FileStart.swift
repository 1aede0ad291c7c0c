import Diagnostics
import StrictJSON

/// What the beginning of a file says of its format.
struct FileStart {
  /// How the rows are laid out.
  enum Format {
    /// A JSON object a line.
    case lines
    /// A JSON array of objects.
    case array
    /// One JSON object that holds everything.
    case document
    /// A header and rows of separated values.
    case table
  }

  /// How the rows are laid out.
  let format: Format

  /// Looks at a file.
  ///
  /// - Throws: A problem when it is empty or no text in UTF-8.
  init(_ path: String, called name: String) throws(Problems) {
    let stream = try FileStream(path, called: name, limit: MeasurementLimits.fileBytes)
    var piece: [UInt8] = []
    try stream.read(into: &piece)
    if let reason = Self.refusal(of: piece) {
      throw Problems("'\(name)' \(reason)", remedy: "save it as text in UTF-8")
    }
    let isFull = piece.count == FileStream.pieceSize
    piece = piece.withoutByteOrderMark
    let isBlank: (UInt8) -> Bool = { $0 <= 0x20 }
    guard let first = piece.first(where: { !isBlank($0) }) else {
      throw Problems("'\(name)' is empty", remedy: "name a file that holds rows")
    }
    switch first {
    case UInt8(ascii: "["): format = .array
    case UInt8(ascii: "{"):
      let line = piece.drop(while: isBlank).prefix { $0 != UInt8(ascii: "\n") }
      let isWhole = line.last { !isBlank($0) } == UInt8(ascii: "}")
      let rest = piece.drop(while: isBlank).dropFirst(line.count).drop(while: isBlank)
      // A broken row is still a row, but a document in lines begins with a bracket alone.
      let isCut = rest.isEmpty && isFull
      format = isWhole || isCut ? .lines : .document
    default: format = .table
    }
  }

  private static func refusal(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "is UTF-16" }
    if bytes.starts(with: "~$".utf8) { return "is the lock file of an office program" }
    if bytes.starts(with: "PK\u{3}\u{4}".utf8) { return "is an archive or a workbook" }
    if bytes.contains(0) { return "is no text" }
    return nil
  }
}

extension [UInt8] {
  /// The bytes without the mark that some programs put before UTF-8.
  var withoutByteOrderMark: [UInt8] {
    starts(with: [0xEF, 0xBB, 0xBF]) ? Array(dropFirst(3)) : self
  }
}

extension StringProtocol {
  /// The text without white space around it.
  var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.isSpace }),
      let last = scalars.lastIndex(where: { !$0.isSpace })
    else { return "" }
    return String(String.UnicodeScalarView(scalars[first...last]))
  }
}
