import Diagnostics

/// Reads the records of a table of separated values one by one (RFC 4180), fields with line ends included.
struct CSVReader {
  /// A record with the line on which it begins.
  struct Record {
    /// The line, counted from 1.
    var line: Int
    var fields: [String]
    /// Whether all of it is UTF-8.
    var isText: Bool
  }

  private let name: String
  private var lines: LineReader
  private var separator: UInt8?
  private var first: [UInt8]?

  /// Begins at the front of a file, of which the first line may have been read already.
  init(_ lines: LineReader, first: [UInt8]?, named name: String) {
    self.lines = lines
    self.first = first
    self.name = name
  }

  /// Returns the next record that is no blank line, or nothing at the end.
  mutating func next() throws(Problems) -> Record? {
    while var bytes = try nextLine() {
      guard !bytes.isEmpty else { continue }
      let line = lines.line
      let separator = separator ?? Self.separator(of: bytes)
      self.separator = separator
      var quotes = QuoteScan(separator: separator)
      quotes.scan(bytes)
      while quotes.isOpen {
        guard let more = try lines.next() else {
          throw Problems(
            at: Place(file: name, line: line, column: 1),
            "this row opens a quote that nothing closes",
            remedy: "close it, or write a quote within quotes twice")
        }
        bytes.append(UInt8(ascii: "\n"))
        bytes += more
        quotes.scan(more)
        guard bytes.count <= MeasurementLimits.rowBytes else {
          throw Problems(RowLimit.tooLong(name, line: line))
        }
      }
      return Self.record(bytes, separator: separator, line: line)
    }
    return nil
  }

  private mutating func nextLine() throws(Problems) -> [UInt8]? {
    if let line = first {
      first = nil
      return line
    }
    return try lines.next()
  }

  /// Returns the separator that a header uses most often: a comma unless another wins.
  private static func separator(of header: [UInt8]) -> UInt8 {
    var best = UInt8(ascii: ",")
    var most = header.count(where: { $0 == best })
    for other in [UInt8(ascii: ";"), UInt8(ascii: "\t")] {
      let count = header.count(where: { $0 == other })
      if count > most { (best, most) = (other, count) }
    }
    return best
  }

  private static func record(_ bytes: [UInt8], separator: UInt8, line: Int) -> Record {
    var fields: [String] = []
    var isText = true
    var field: [UInt8] = []
    var isQuoted = false
    var isAtStart = true
    func finish() {
      if let text = String(validating: field, as: UTF8.self) {
        fields.append(text)
      } else {
        isText = false
        fields.append(String(decoding: field, as: UTF8.self))
      }
      field.removeAll(keepingCapacity: true)
    }
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if isQuoted {
        if byte != quote {
          field.append(byte)
        } else if position < bytes.count, bytes[position] == quote {
          field.append(quote)
          position += 1
        } else {
          isQuoted = false
        }
      } else if byte == quote, isAtStart {
        isQuoted = true
        isAtStart = false
      } else if byte == separator {
        finish()
        isAtStart = true
      } else {
        field.append(byte)
        isAtStart = false
      }
    }
    finish()
    return Record(line: line, fields: fields, isText: isText)
  }

  private static let quote = UInt8(ascii: "\"")

  /// Follows the quotes of a record from line to line, each byte once.
  private struct QuoteScan {
    /// What divides fields.
    var separator: UInt8
    /// Whether a quote is open.
    var isOpen = false
    private var isAtStart = true

    init(separator: UInt8) {
      self.separator = separator
    }

    mutating func scan(_ bytes: [UInt8]) {
      for byte in bytes {
        if byte == CSVReader.quote, isOpen || isAtStart {
          isOpen.toggle()
          // A quote after a closing one is a quote in the text, so it opens the field again.
          isAtStart = !isOpen
        } else {
          isAtStart = !isOpen && byte == separator
        }
      }
    }
  }
}
