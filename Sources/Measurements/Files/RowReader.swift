import Diagnostics
import StrictJSON

/// Reads the rows of a file one by one: JSON Lines, a JSON array, or a table of separated values.
///
/// The format is told by what is there, never by the name of the file.
struct RowReader {
  /// The file as the user named it.
  let name: String
  /// The names of the columns, where the file has a header.
  private(set) var header: [String]?
  // Exactly one of the three is there.
  private var lines: LineReader?
  private var table: CSVReader?
  private var splitter: JSONRowSplitter?
  private let stream: FileStream
  private var waiting: [JSONRowSplitter.Element] = []
  private var piece: [UInt8] = []
  private var count = 0
  private let limit: Int

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - path: Where it stands.
  ///   - name: What to call it in a problem.
  ///   - limit: The most rows it may have.
  ///   - arrayPath: The keys that lead to the array of rows in a JSON document.
  /// - Throws: Problems when it cannot be read, is no text or has no rows at all.
  init(
    _ path: String, called name: String, limit: Int = MeasurementLimits.rows,
    arrayPath: [String] = []
  ) throws(Problems) {
    self.name = name
    self.limit = limit
    let start = try FileStart(path, called: name)
    stream = try FileStream(path, called: name, limit: MeasurementLimits.fileBytes)
    switch start.format {
    case .document where !arrayPath.isEmpty, .lines where !arrayPath.isEmpty,
      .array where arrayPath.isEmpty:
      splitter = JSONRowSplitter(path: arrayPath)
    case .array, .document:
      throw Problems(
        "'\(name)' is one JSON \(start.format == .array ? "array" : "document"), not a row a line",
        remedy: "name a file with one row a line, an array of rows, or a table")
    case .lines: lines = LineReader(stream)
    case .table:
      var lines = LineReader(stream)
      let first = (try lines.next() ?? []).withoutByteOrderMark
      var table = CSVReader(lines, first: first, named: name)
      header = try table.next()?.fields.map { $0.trimmed.lowercased() } ?? []
      self.table = table
    }
  }

  /// Returns the next row, or nothing at the end.
  ///
  /// - Throws: A problem when the file cannot be read further.
  mutating func next() throws(Problems) -> DataRow? {
    guard let row = try nextRow() else { return nil }
    count += 1
    guard count <= limit else { throw Problems(RowLimit.tooMany(name, limit: limit)) }
    return row
  }

  private mutating func nextRow() throws(Problems) -> DataRow? {
    if table != nil { return try nextRecord() }
    if lines != nil { return try nextLine() }
    return try nextElement()
  }

  private mutating func nextRecord() throws(Problems) -> DataRow? {
    guard let record = try table?.next(), let header else { return nil }
    guard record.isText, record.fields.count == header.count else {
      return DataRow(line: record.line, content: .unreadable)
    }
    return DataRow(line: record.line, content: .fields(names: header, values: record.fields))
  }

  private mutating func nextLine() throws(Problems) -> DataRow? {
    while let line = try lines?.next() {
      let number = lines?.line ?? 1
      let bytes = number == 1 ? line.withoutByteOrderMark : line
      guard !bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { continue }
      return Self.row(bytes, line: number)
    }
    return nil
  }

  private mutating func nextElement() throws(Problems) -> DataRow? {
    while waiting.isEmpty {
      try stream.read(into: &piece)
      guard !piece.isEmpty else {
        try checkEnd()
        return nil
      }
      splitter?.scan(piece[...])
      if let splitter, splitter.isTooLong {
        throw Problems(RowLimit.tooLong(name, line: splitter.line))
      }
      waiting = splitter?.takeElements().reversed() ?? []
    }
    return waiting.popLast().map { Self.row($0.bytes, line: $0.line) }
  }

  private func checkEnd() throws(Problems) {
    guard let splitter else { return }
    guard splitter.isComplete else {
      throw Problems(
        at: Place(file: name, line: splitter.line, column: 1),
        "the file ends before its brackets are closed", remedy: "export it again")
    }
    guard splitter.isFound else {
      let path = splitter.path.map { String(decoding: $0, as: UTF8.self) }
      throw Problems(
        "'\(name)' has no array '\(path.joined(separator: "."))'",
        remedy: "export it again with a current version of the tool")
    }
  }

  private static func row(_ bytes: [UInt8], line: Int) -> DataRow {
    guard let document = try? JSONDocument(bytes: bytes, name: ""), document.root.kind == .object
    else { return DataRow(line: line, content: .unreadable) }
    return DataRow(line: line, content: .json(document.root))
  }
}
