import Layouts

/// An HTML block that is still open, by what ends it.
struct HTMLBlock {
  /// What sort of block it is, after the seven start conditions of CommonMark.
  enum Kind {
    /// `<script>` and its like, up to their end tag.
    case raw
    case comment
    /// A processing instruction, up to `?>`.
    case instruction
    /// A declaration, up to `>`.
    case declaration
    /// A CDATA section.
    case characterData
    /// Anything else, up to a blank line; what stands between the tags is text.
    case markup
  }

  /// What sort of block it is.
  var kind: Kind
  /// Where it begins.
  var start: Int

  /// Reads the start of an HTML block at the text of a line, if there is one.
  init?(
    at line: LineCursor, in bytes: UnsafeBufferPointer<UInt8>, interruptsParagraph: Bool
  ) {
    start = line.textOffset
    let text = bytes[line.textOffset..<line.end]
    if text.starts(with: "<!--".utf8) {
      kind = .comment
    } else if text.starts(with: "<?".utf8) {
      kind = .instruction
    } else if text.starts(with: "<![CDATA[".utf8) {
      kind = .characterData
    } else if text.count > 2, text.starts(with: "<!".utf8), text[text.startIndex + 2].isLetter {
      kind = .declaration
    } else {
      guard let tag = HTMLTag(at: line.textOffset, before: line.end, in: bytes) else { return nil }
      if !tag.isClosing, HTMLTag.raw.contains(tag.name) {
        kind = .raw
      } else if HTMLTag.blocks.contains(tag.name) || (tag.isAlone && !interruptsParagraph) {
        kind = .markup
      } else {
        return nil
      }
    }
  }
}

extension BlockScanner {
  /// Opens an HTML block with its first line.
  mutating func open(_ block: HTMLBlock, with line: LineCursor) {
    beginLeaf()
    leaf = .html(block)
    continueHTML(block, with: line)
  }

  /// Gives a line to an open HTML block.
  mutating func continueHTML(_ block: HTMLBlock, with line: LineCursor) {
    if block.kind == .markup {
      if line.isBlank { return closeLeaf(at: line.offset) }
      return appendToLastSegment(from: line.textOffset, to: line.end)
    }
    let from = max(line.offset, block.start + 2)
    guard let end = end(of: block.kind, from: from, to: line.end) else { return }
    leaf = .none
    close(block, at: end, isClosed: true)
  }

  /// Ends an HTML block.
  mutating func close(_ block: HTMLBlock, at offset: Int, isClosed: Bool) {
    if block.kind != .comment { found.html.append(ByteRange(block.start, offset)) }
    switch block.kind {
    case .markup: addBlock(.html, segments: firstSegment..<found.segments.count)
    case .comment where isClosed: found.comments.append(ByteRange(block.start, offset))
    case .comment: found.unclosedComment = ByteRange(block.start, block.start + 4)
    case .raw, .instruction, .declaration, .characterData: break
    }
  }

  private func end(of kind: HTMLBlock.Kind, from start: Int, to end: Int) -> Int? {
    switch kind {
    case .comment: find("-->", from: start, to: end)
    case .instruction: find("?>", from: start, to: end)
    case .declaration: find(">", from: start, to: end)
    case .characterData: find("]]>", from: start, to: end)
    case .raw: HTMLTag.raw.lazy.compactMap { find("</\($0)>", from: start, to: end) }.first
    case .markup: nil
    }
  }

  /// Returns where a short text ends that is looked for without regard to case.
  private func find(_ text: String, from start: Int, to end: Int) -> Int? {
    let wanted = Array(text.utf8)
    guard start >= 0, end - start >= wanted.count else { return nil }
    var offset = start
    while offset + wanted.count <= end {
      if bytes[offset] == wanted[0],
        (1..<wanted.count).allSatisfy({ bytes[offset + $0].lowercased == wanted[$0] })
      {
        return offset + wanted.count
      }
      offset += 1
    }
    return nil
  }
}
