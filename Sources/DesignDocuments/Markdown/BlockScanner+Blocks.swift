extension BlockScanner {
  /// Opens the blocks that a line with text begins, and gives the rest to a leaf.
  ///
  /// - Parameters:
  ///   - line: The line after the marks of the containers it continues.
  ///   - matched: The number of those containers.
  mutating func openBlocks(_ line: LineCursor, matched: Int) {
    var line = line
    var matched = matched
    while !line.isBlank {
      let continuesParagraph = isParagraphOpen && matched == containers.count
      if line.indent >= 4 {
        if isParagraphOpen { break }
        return addCode(line)
      }
      if continuesParagraph, isSetextUnderline(line) { return closeSetextHeading(line) }
      guard let opening = opening(at: line, interrupts: continuesParagraph) else { break }
      closeContainers(downTo: matched, at: line.offset)
      closeLeaf(at: line.offset)
      switch opening {
      case .heading(let level): return addHeading(line, level: level)
      case .thematicBreak:
        itemIsEmpty = false
        return
      case .fence(let fence): return open(fence)
      case .html(let block): return open(block, with: line)
      case .admonition: return openAdmonition(line)
      case .quotation: openQuotation(&line)
      case .item(let width): openItem(&line, markerWidth: width)
      }
      matched = containers.count
    }
    guard !line.isBlank else { return }
    addText(line, isLazy: matched < containers.count)
  }

  private enum Opening {
    case heading(level: Int)
    case thematicBreak
    case fence(OpenFence)
    case html(HTMLBlock)
    case quotation
    case admonition
    case item(markerWidth: Int)
  }

  private mutating func opening(at line: LineCursor, interrupts: Bool) -> Opening? {
    switch line.textByte {
    case ASCII.hash:
      return headingLevel(at: line).map { .heading(level: $0) }
    case ASCII.backtick, ASCII.tilde:
      return OpenFence(at: line, in: bytes).map(Opening.fence)
    case ASCII.colon:
      return OpenFence(at: line, in: bytes).flatMap { fence in
        OpenFence.word(of: bytes[fence.info.range])
          .elementsEqual(MarkdownDocument.declarationWord.utf8) ? .fence(fence) : nil
      }
    case ASCII.exclamationMark, ASCII.questionMark:
      return isAdmonition(line) && containers.count < Self.deepestNesting ? .admonition : nil
    case ASCII.lessThan:
      return HTMLBlock(at: line, in: bytes, interruptsParagraph: isParagraphOpen)
        .map(Opening.html)
    case ASCII.greaterThan:
      return containers.count < Self.deepestNesting ? .quotation : nil
    case ASCII.hyphen, ASCII.asterisk, ASCII.underscore, ASCII.plus, 0x30...0x39:
      if isThematicBreak(line) { return .thematicBreak }
      guard containers.count < Self.deepestNesting else { return nil }
      return markerWidth(at: line, interrupts: interrupts).map { .item(markerWidth: $0) }
    default:
      return nil
    }
  }

  private func headingLevel(at line: LineCursor) -> Int? {
    var offset = line.textOffset
    while offset < line.end, bytes[offset] == ASCII.hash { offset += 1 }
    let level = offset - line.textOffset
    guard level <= 6 else { return nil }
    guard offset == line.end || bytes[offset] == ASCII.space || bytes[offset] == ASCII.tab else {
      return nil
    }
    return level
  }

  private mutating func isThematicBreak(_ line: LineCursor) -> Bool {
    let mark = line.textByte
    guard mark == ASCII.hyphen || mark == ASCII.asterisk || mark == ASCII.underscore else {
      return false
    }
    // What disappointed an outer item's search disappoints the inner ones, too.
    guard line.textOffset >= noBreakBefore else { return false }
    var count = 0
    for offset in line.textOffset..<line.end {
      switch bytes[offset] {
      case mark: count += 1
      case ASCII.space, ASCII.tab: continue
      default:
        noBreakBefore = offset
        return false
      }
    }
    return count >= 3
  }

  private func isSetextUnderline(_ line: LineCursor) -> Bool {
    let mark = line.textByte
    guard mark == ASCII.equals || mark == ASCII.hyphen else { return false }
    var offset = line.textOffset
    while offset < line.end, bytes[offset] == mark { offset += 1 }
    return isBlank(from: offset, to: line.end)
  }

  private mutating func closeSetextHeading(_ line: LineCursor) {
    let level = line.textByte == ASCII.equals ? 1 : 2
    leaf = .none
    finishHeading(level: level)
  }

  private mutating func addHeading(_ line: LineCursor, level: Int) {
    var start = line.textOffset + level
    while start < line.end, bytes[start].isSpace { start += 1 }
    var end = line.end
    while end > start, bytes[end - 1].isSpace { end -= 1 }
    var closing = end
    while closing > start, bytes[closing - 1] == ASCII.hash { closing -= 1 }
    if closing == start {
      end = start
    } else if closing < end, bytes[closing - 1].isSpace {
      end = closing
      while end > start, bytes[end - 1].isSpace { end -= 1 }
    }
    beginLeaf()
    found.segments.append(ByteRange(start, end))
    finishHeading(level: level)
  }

  /// A heading within a list item or a quotation opens no section.
  private mutating func finishHeading(level: Int) {
    let segments = firstSegment..<found.segments.count
    if containers.isEmpty {
      found.headings.append(MarkdownDocument.Heading(level: level, segments: segments))
    }
    addBlock(.heading, segments: segments)
  }
}
