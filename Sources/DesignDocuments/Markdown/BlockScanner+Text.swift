extension BlockScanner {
  /// Notes that a leaf begins here.
  mutating func beginLeaf() {
    firstSegment = found.segments.count
    leafOpensItem = itemIsEmpty
    itemIsEmpty = false
    lineBeforeEnd = nil
  }

  /// Adds a block that ends where the segments end.
  mutating func addBlock(_ kind: MarkdownDocument.Block.Kind, segments: Range<Int>) {
    found.blocks.append(
      MarkdownDocument.Block(
        kind: kind, opensItem: leafOpensItem, itemDepth: containers.count - quotations.count,
        segments: segments, headingsBefore: found.headings.count))
    leafOpensItem = false
  }

  /// Gives a line of text to the open paragraph or table, or begins a paragraph with it.
  mutating func addText(_ line: LineCursor, isLazy: Bool) {
    switch leaf {
    case .paragraph:
      if !isLazy, beginTable(with: line) { return }
      extendParagraph(line)
    case .table where !isLazy:
      addRow(.tableRow, from: line.textOffset, to: line.end)
    case .none, .table, .code, .fence, .html:
      closeLeaf(at: line.offset)
      beginLeaf()
      leaf = .paragraph
      lastLineStart = line.textOffset
      found.segments.append(ByteRange(line.textOffset, line.end))
    }
  }

  private mutating func extendParagraph(_ line: LineCursor) {
    appendToLastSegment(from: line.textOffset, to: line.end)
    lastLineStart = line.textOffset
  }

  /// Joins a line to the segment before it, unless a quotation mark stands between them.
  mutating func appendToLastSegment(from start: Int, to end: Int) {
    if !lineIsQuoted, found.segments.count > firstSegment,
      let last = found.segments.last
    {
      lineBeforeEnd = last.end
      found.segments[found.segments.count - 1] = ByteRange(last.start, end)
    } else {
      lineBeforeEnd = nil
      found.segments.append(ByteRange(start, end))
    }
  }

  /// Adds a line of indented code, which is no evidence of anything.
  mutating func addCode(_ line: LineCursor) {
    if case .code = leaf, let last = found.code.last {
      found.code[found.code.count - 1] = ByteRange(last.start, line.end)
      return
    }
    closeLeaf(at: line.offset)
    beginLeaf()
    leaf = .code
    found.code.append(ByteRange(line.textOffset, line.end))
  }

  /// Ends the open leaf.
  mutating func closeLeaf(at offset: Int) {
    let ended = leaf
    leaf = .none
    switch ended {
    case .none, .table, .code: break
    case .paragraph: addBlock(.paragraph, segments: firstSegment..<found.segments.count)
    case .fence(let fence): close(fence, isClosed: fence.endsWithIndent)
    case .html(let block): close(block, at: offset, isClosed: false)
    }
  }
}
