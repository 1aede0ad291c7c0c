extension BlockScanner {
  /// Begins a table when a line is its delimiter row and the line before has as many cells.
  ///
  /// What stands before the header row stays a paragraph.
  mutating func beginTable(with line: LineCursor) -> Bool {
    guard let last = found.segments.last,
      let width = delimiterCells(from: line.textOffset, to: line.end),
      width > 1 || bytes[line.textOffset..<line.end].contains(ASCII.pipe)
    else { return false }
    let header = ByteRange(lastLineStart, last.end)
    guard cells(from: header.start, to: header.end, atMost: width + 1).count == width else {
      return false
    }
    if let lineBeforeEnd, last.start < lastLineStart {
      found.segments[found.segments.count - 1] = ByteRange(last.start, lineBeforeEnd)
    } else {
      found.segments.removeLast()
    }
    if found.segments.count > firstSegment {
      addBlock(.paragraph, segments: firstSegment..<found.segments.count)
    }
    leaf = .table
    tableWidth = width
    addRow(.tableHeader, from: header.start, to: header.end)
    return true
  }

  /// Adds a row, one segment a cell; cells beyond the header's are dropped.
  mutating func addRow(_ kind: MarkdownDocument.Block.Kind, from start: Int, to end: Int) {
    let first = found.segments.count
    found.segments.append(contentsOf: cells(from: start, to: end, atMost: tableWidth))
    addBlock(kind, segments: first..<found.segments.count)
  }

  /// Returns the number of cells of a delimiter row, or nothing when the line is none.
  private func delimiterCells(from start: Int, to end: Int) -> Int? {
    var count = 0
    var hyphens = 0
    var cellHasColonAfter = false
    var offset = start
    if bytes[offset] == ASCII.pipe { offset += 1 }
    var isOpen = false
    while offset < end {
      switch bytes[offset] {
      case ASCII.hyphen:
        guard !cellHasColonAfter else { return nil }
        hyphens += 1
        isOpen = true
        if offset + 1 < end, bytes[offset + 1].isSpace {
          guard !followsHyphen(after: offset + 1, to: end) else { return nil }
        }
      case ASCII.colon:
        if hyphens > 0 { cellHasColonAfter = true }
        isOpen = true
      case ASCII.space, ASCII.tab: break
      case ASCII.pipe:
        guard hyphens > 0 else { return nil }
        count += 1
        hyphens = 0
        cellHasColonAfter = false
        isOpen = false
      default: return nil
      }
      offset += 1
    }
    if isOpen {
      guard hyphens > 0 else { return nil }
      count += 1
    }
    return count > 0 ? count : nil
  }

  private func followsHyphen(after offset: Int, to end: Int) -> Bool {
    var offset = offset
    while offset < end, bytes[offset] == ASCII.space || bytes[offset] == ASCII.tab { offset += 1 }
    return offset < end && bytes[offset] == ASCII.hyphen
  }

  /// Returns the cells of a row, without surrounding space; an escaped pipe divides nothing.
  private func cells(from start: Int, to end: Int, atMost limit: Int) -> [ByteRange] {
    var cells: [ByteRange] = []
    var start = start
    var end = end
    while end > start, bytes[end - 1].isSpace { end -= 1 }
    if start < end, bytes[start] == ASCII.pipe { start += 1 }
    if end > start, bytes[end - 1] == ASCII.pipe, !isEscaped(end - 1, from: start) { end -= 1 }
    var cellStart = start
    var offset = start
    while offset <= end, cells.count < limit {
      if offset == end || (bytes[offset] == ASCII.pipe && !isEscaped(offset, from: start)) {
        cells.append(trimmed(cellStart, offset))
        cellStart = offset + 1
      }
      offset += 1
    }
    return cells
  }

  private func isEscaped(_ offset: Int, from start: Int) -> Bool {
    offset > start && bytes[offset - 1] == ASCII.backslash
  }

  /// Returns a range without the space at its ends.
  func trimmed(_ start: Int, _ end: Int) -> ByteRange {
    var start = start
    var end = end
    while start < end, bytes[start].isSpace { start += 1 }
    while end > start, bytes[end - 1].isSpace { end -= 1 }
    return ByteRange(start, end)
  }
}
