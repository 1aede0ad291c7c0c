/// Reads `key: value` lines with comments and lists, which is as much of YAML as declarations need.
struct EntryReader {
  /// What has been read: a list of entries for each declaration.
  private(set) var groups: [[Declaration.Entry]] = []
  /// The lines that could not be read.
  private(set) var unreadable: [Located<String>] = []

  private let bytes: [UInt8]

  /// Reads the lines of some ranges of a document.
  init(_ ranges: some Sequence<ByteRange>, of bytes: [UInt8]) {
    self.bytes = bytes
    for range in ranges {
      var start = range.start
      while start < range.end {
        var end = start
        while end < range.end, bytes[end] != ASCII.lineFeed, bytes[end] != ASCII.carriageReturn {
          end += 1
        }
        read(start, withoutComment(start, end))
        start = end + 1
      }
    }
  }

  private mutating func read(_ start: Int, _ end: Int) {
    let line = Located.trimmed(bytes[start..<end], at: start)
    guard !line.value.isEmpty else { return }
    guard bytes[line.range.start] == ASCII.hyphen,
      line.range.count == 1 || bytes[line.range.start + 1].isSpace
    else { return readEntry(line.range) }
    let item = Located.trimmed(
      bytes[line.range.start + 1..<line.range.end], at: line.range.start + 1)
    if let last = groups.last?.last, last.text == nil {
      guard !item.value.isEmpty else { return }
      groups[groups.count - 1][groups[groups.count - 1].count - 1].items.append(item.unquoted)
    } else if entry(item.range) != nil {
      groups.append([])
      readEntry(item.range)
    } else {
      unreadable.append(line)
    }
  }

  private mutating func readEntry(_ range: ByteRange) {
    guard let entry = entry(range) else {
      unreadable.append(Located.trimmed(bytes[range.range], at: range.start))
      return
    }
    if groups.isEmpty { groups.append([]) }
    groups[groups.count - 1].append(entry)
  }

  private func entry(_ range: ByteRange) -> Declaration.Entry? {
    var colon = range.start
    while colon < range.end, bytes[colon] != ASCII.colon {
      guard !bytes[colon].isSpace else { return nil }
      colon += 1
    }
    guard colon > range.start, colon < range.end,
      colon + 1 == range.end || bytes[colon + 1].isSpace
    else { return nil }
    let key = Located.trimmed(bytes[range.start..<colon], at: range.start).unquoted
    let text = Located.trimmed(bytes[colon + 1..<range.end], at: colon + 1)
    return Declaration.Entry(key: key, text: text.value.isEmpty ? nil : text.unquoted)
  }

  /// Returns where a line ends once its comment is left out.
  private func withoutComment(_ start: Int, _ end: Int) -> Int {
    for offset in start..<end where bytes[offset] == ASCII.hash {
      if offset == start || bytes[offset - 1].isSpace { return offset }
    }
    return end
  }
}
