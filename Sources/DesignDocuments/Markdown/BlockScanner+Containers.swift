extension BlockScanner {
  /// Consumes the marks of the containers that a line continues.
  ///
  /// - Parameter line: The line, which is left after the marks.
  /// - Returns: The number of containers it continues, counted from the outside.
  mutating func matchContainers(_ line: inout LineCursor) -> Int {
    lineIsQuoted = false
    var index = 0
    while index < containers.count {
      if line.isBlank { return matchBlank(from: index) }
      if let indent = containers[index].indent {
        guard line.indent >= indent else { return index }
        line.consumeIndent(indent)
      } else {
        guard line.indent < 4, line.textByte == ASCII.greaterThan else { return index }
        consumeQuotationMark(&line)
      }
      index += 1
    }
    return index
  }

  /// A blank line continues every list item but ends every quotation, and an item that is still empty.
  private mutating func matchBlank(from index: Int) -> Int {
    var matched = containers.count
    for quotation in quotations.reversed() {
      guard quotation >= index else { break }
      matched = quotation
    }
    if matched == containers.count, itemIsEmpty, matched > index { matched -= 1 }
    return matched
  }

  private mutating func consumeQuotationMark(_ line: inout LineCursor) {
    line.consumeText(1)
    line.consumeIndent(1)
    lineIsQuoted = true
  }

  /// Opens a quotation at the line's text.
  mutating func openQuotation(_ line: inout LineCursor) {
    consumeQuotationMark(&line)
    quotations.append(containers.count)
    containers.append(Container(indent: nil))
    itemIsEmpty = false
  }

  /// Opens a list item at the line's text, which begins with a marker this wide.
  mutating func openItem(_ line: inout LineCursor, markerWidth width: Int) {
    let indent = line.indent
    line.consumeText(width)
    let space = line.indent
    // Without text, or with code after the marker, the content begins one column after it.
    let padding = line.isBlank || space > 4 ? 1 : space
    line.consumeIndent(padding)
    containers.append(Container(indent: indent + width + padding))
    itemIsEmpty = true
  }

  /// Returns the width of the list marker at a line's text, if there is one.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - interrupts: Whether the item would interrupt a paragraph, which only some markers may.
  /// - Returns: The number of bytes.
  func markerWidth(at line: LineCursor, interrupts: Bool) -> Int? {
    var offset = line.textOffset
    switch bytes[offset] {
    case ASCII.hyphen, ASCII.asterisk, ASCII.plus:
      offset += 1
    case 0x30...0x39:
      let start = offset
      while offset < line.end, offset - start < 10, bytes[offset].isDigit { offset += 1 }
      guard offset - start < 10, offset < line.end,
        bytes[offset] == ASCII.fullStop || bytes[offset] == ASCII.rightParenthesis
      else { return nil }
      if interrupts, offset - start != 1 || bytes[start] != 0x31 { return nil }
      offset += 1
    default:
      return nil
    }
    guard offset == line.end || bytes[offset] == ASCII.space || bytes[offset] == ASCII.tab else {
      return nil
    }
    if interrupts, isBlank(from: offset, to: line.end) { return nil }
    return offset - line.textOffset
  }

  /// Returns whether only spaces and tabs stand between two offsets.
  func isBlank(from start: Int, to end: Int) -> Bool {
    var offset = start
    while offset < end, bytes[offset] == ASCII.space || bytes[offset] == ASCII.tab { offset += 1 }
    return offset >= end
  }

  /// Closes the containers from an index inwards, with the leaf that stands in them.
  mutating func closeContainers(downTo count: Int, at offset: Int) {
    guard count < containers.count else { return }
    closeLeaf(at: offset)
    containers.removeLast(containers.count - count)
    while let last = quotations.last, last >= count { quotations.removeLast() }
    itemIsEmpty = false
  }
}
