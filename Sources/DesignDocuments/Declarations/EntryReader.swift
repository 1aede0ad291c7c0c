/// Reads as much of YAML as declarations need: `key: value` lines with comments, quotes and lists, or the same in braces.
///
/// What else YAML has is refused by its name.
struct EntryReader {
  /// What has been read: a list of entries for each declaration.
  private(set) var groups: [[Declaration.Entry]] = []
  /// The lines that could not be read.
  private(set) var unreadable: [Declaration.Unreadable] = []

  private let bytes: [UInt8]
  /// The column of the dashes that begin a declaration each.
  private var groupColumn: Int?
  /// The column of the last key.
  private var keyColumn = 0

  /// Reads the lines of some ranges of a document.
  init(_ ranges: some Sequence<ByteRange>, of bytes: [UInt8]) {
    self.bytes = bytes
    var lines: [ByteRange] = []
    for range in ranges {
      var start = range.start
      while start < range.end {
        let end =
          bytes[start..<range.end].firstIndex {
            $0 == ASCII.lineFeed || $0 == ASCII.carriageReturn
          } ?? range.end
        lines.append(ByteRange(start, end))
        start = end + 1
      }
    }
    let first = lines.lazy.compactMap { line in
      bytes[line.range].firstIndex { !$0.isSpace }
    }.first
    if let first, bytes[first] == ASCII.leftBrace, let last = lines.last {
      readFlow(ByteRange(first, last.end))
    } else {
      for line in lines { read(line) }
    }
  }

  private mutating func read(_ line: ByteRange) {
    var start = line.start
    var column = 0
    while let space = bytes[start..<line.end].spaceAtStart {
      start += space
      column += 1
    }
    guard start < line.end, bytes[start] != ASCII.hash else { return }
    let whole = ByteRange(start, line.end)
    if let feature = Self.feature(ofLine: bytes[whole.range], isFirstColumn: column == 0) {
      return refuse(whole, feature)
    }
    guard bytes[start] == ASCII.hyphen, whole.count == 1 || bytes[start + 1].isSpace else {
      return readEntry(whole, column: column)
    }
    var item = start + 1
    var itemColumn = column + 1
    while let space = bytes[item..<line.end].spaceAtStart {
      item += space
      itemColumn += 1
    }
    readItem(ByteRange(item, line.end), of: whole, column: column, itemColumn: itemColumn)
  }

  private mutating func readItem(
    _ item: ByteRange, of line: ByteRange, column: Int, itemColumn: Int
  ) {
    if column != groupColumn, let last = groups.last?.last, last.text == nil,
      column >= keyColumn
    {
      let scalar = scalar(item, isFree: last.key.value == "accept")
      if let feature = scalar.feature { return refuse(line, feature) }
      guard let text = scalar.text else { return }
      groups[groups.count - 1][groups[groups.count - 1].count - 1].items.append(text)
    } else if column == groupColumn || groups.isEmpty, key(in: item) != nil {
      groupColumn = column
      groups.append([])
      readEntry(item, column: itemColumn)
    } else {
      refuse(line)
    }
  }

  private mutating func readEntry(_ range: ByteRange, column: Int) {
    guard let key = key(in: range) else {
      let goesOn = groups.last?.last?.text != nil && column > keyColumn
      return refuse(range, goesOn ? .severalLines : nil)
    }
    if let last = groups.last?.last, last.text == nil, last.items.isEmpty, column > keyColumn {
      return refuse(range, .nestedMapping)
    }
    let name = key.name.value.plainWord
    let scalar = scalar(ByteRange(key.end, range.end), isFree: name == "accept")
    if let feature = scalar.feature { return refuse(range, feature) }
    add(scalar, to: Located(name, at: key.name.range))
    keyColumn = column
  }

  private mutating func add(_ scalar: Scalar, to key: Located<String>) {
    if groups.isEmpty { groups.append([]) }
    groups[groups.count - 1].append(
      Declaration.Entry(key: key, text: scalar.text, isQuoted: scalar.isQuoted))
  }

  /// What stands behind a key or a dash.
  private struct Scalar {
    /// The value, nothing where there is none.
    var text: Located<String>?
    /// Whether it stands in quotation marks.
    var isQuoted = false
    /// What keeps it from being read.
    var feature: YAMLFeature?
  }

  private mutating func refuse(_ range: ByteRange, _ feature: YAMLFeature? = nil) {
    let line = Located.trimmed(
      bytes[range.start..<withoutComment(range)], at: range.start)
    unreadable.append(Declaration.Unreadable(line: line, feature: feature))
  }

  private static func feature(
    ofLine line: ArraySlice<UInt8>, isFirstColumn: Bool
  ) -> YAMLFeature? {
    if line.starts(with: "<<:".utf8) { return .mergeKey }
    if line.starts(with: "? ".utf8) { return .complexKey }
    guard isFirstColumn else { return nil }
    if line.first == UInt8(ascii: "%") { return .directive }
    let mark = Located.trimmed(line, at: 0).value
    return mark == "---" || mark == "..." ? .documentMarker : nil
  }

  /// Returns the key a line begins with and the offset after its colon.
  private func key(in range: ByteRange) -> (name: Located<String>, end: Int)? {
    if let quoted = QuotedScalar(at: range.start, before: range.end, in: bytes) {
      guard var colon = quoted.end else { return nil }
      while let space = bytes[colon..<range.end].spaceAtStart { colon += space }
      guard colon < range.end, bytes[colon] == ASCII.colon else { return nil }
      return (quoted.value, colon + 1)
    }
    let end = withoutComment(range)
    var colon = range.start
    while colon < end {
      if bytes[colon] == ASCII.colon, colon + 1 == end || bytes[colon + 1..<end].spaceAtStart != nil
      {
        break
      }
      colon += 1
    }
    let name = Located.trimmed(bytes[range.start..<colon], at: range.start)
    guard colon < end, !name.value.isEmpty, !name.value.utf8.contains(where: \.isSpace) else {
      return nil
    }
    return (name, colon + 1)
  }

  /// Reads a value; one that is free goes on to the end of its line, number signs and all.
  private func scalar(_ range: ByteRange, isFree: Bool) -> Scalar {
    var start = range.start
    while let space = bytes[start..<range.end].spaceAtStart { start += space }
    if let quoted = QuotedScalar(at: start, before: range.end, in: bytes) {
      guard let end = quoted.end else { return Scalar(feature: .unclosedQuote) }
      if bytes[end..<withoutComment(ByteRange(start, range.end))].allSatisfy(\.isSpace) {
        return quoted.hasUnknownEscape
          ? Scalar(feature: .escape) : Scalar(text: quoted.value, isQuoted: true)
      }
    }
    let end = isFree ? range.end : withoutComment(ByteRange(start, range.end))
    let text = Located.trimmed(bytes[start..<max(start, end)], at: start)
    if !isFree, let feature = YAMLFeature(beginning: text.value.utf8) {
      return Scalar(feature: feature)
    }
    return Scalar(text: text.value.isEmpty ? nil : text)
  }

  /// Returns where a line ends once its comment is left out; a number sign within quotes begins none.
  private func withoutComment(_ range: ByteRange) -> Int {
    var offset = range.start
    var beginsScalar = true
    while offset < range.end {
      let byte = bytes[offset]
      if beginsScalar, let end = QuotedScalar(at: offset, before: range.end, in: bytes)?.end {
        offset = end
        beginsScalar = false
        continue
      }
      if byte == ASCII.hash, offset == range.start || bytes[offset - 1].isSpace { return offset }
      if !byte.isSpace {
        beginsScalar =
          byte == ASCII.colon || byte == ASCII.comma || byte == ASCII.leftBracket
          || byte == ASCII.leftBrace || byte == ASCII.hyphen
      }
      offset += 1
    }
    return range.end
  }

  /// Reads a mapping in braces.
  private mutating func readFlow(_ range: ByteRange) {
    if bytes[range.start] == ASCII.leftBracket { return refuse(range, .flowSequence) }
    var depth = 0
    var start = range.start + 1
    var offset = range.start
    while offset < range.end {
      switch bytes[offset] {
      case ASCII.doubleQuote, ASCII.apostrophe:
        let before = bytes[start..<offset].last { !$0.isSpace }
        if before == nil || before == ASCII.colon || before == ASCII.comma
          || before == ASCII.leftBracket,
          let end = QuotedScalar(at: offset, before: range.end, in: bytes)?.end
        {
          offset = end
          continue
        }
      case ASCII.leftBrace, ASCII.leftBracket: depth += 1
      case ASCII.comma where depth == 1:
        readFlowEntry(start, offset)
        start = offset + 1
      case ASCII.rightBrace, ASCII.rightBracket:
        depth -= 1
        if depth == 0 {
          readFlowEntry(start, offset)
          let rest = Located.trimmed(bytes[offset + 1..<range.end], at: offset + 1)
          if !rest.value.isEmpty, !rest.value.hasPrefix("#") {
            refuse(rest.range, .textAfterFlow)
          }
          return
        }
      default: break
      }
      offset += 1
    }
    refuse(ByteRange(range.start, range.start + 1), .unclosedFlow)
  }

  private mutating func readFlowEntry(_ start: Int, _ end: Int) {
    let part = Located.trimmed(bytes[start..<end], at: start)
    guard !part.value.isEmpty else { return }
    guard let key = key(in: part.range) else { return refuse(part.range) }
    let scalar = scalar(ByteRange(key.end, part.range.end), isFree: true)
    let beginning = scalar.isQuoted ? nil : scalar.text
    if let feature = scalar.feature
      ?? beginning.flatMap({ YAMLFeature(beginning: $0.value.utf8) })
    {
      return refuse(part.range, feature)
    }
    add(scalar, to: Located(key.name.value.plainWord, at: key.name.range))
  }
}
