/// The blocks of MkDocs: a line such as `!!! note "Title"` with what is indented under it.
extension BlockScanner {
  private static let indent = 4

  /// Whether a line opens a block of MkDocs: three marks, a space and a word.
  func isAdmonition(_ line: LineCursor) -> Bool {
    let text = bytes[line.textOffset..<line.end]
    guard
      text.starts(with: "!!! ".utf8) || text.starts(with: "??? ".utf8)
        || text.starts(with: "???+ ".utf8)
    else { return false }
    return text.drop { !$0.isSpace }.first { !$0.isSpace }.map(\.isLetter) ?? false
  }

  /// Opens a block; one that carries the name of declarations is read as one.
  mutating func openAdmonition(_ line: LineCursor) {
    let text = bytes[line.textOffset..<line.end]
    let marks = text.prefix { !$0.isSpace }
    let title = text.dropFirst(marks.count).drop(while: \.isSpace)
    containers.append(Container(indent: line.indent + Self.indent))
    itemIsEmpty = false
    if OpenFence.word(of: title).elementsEqual(MarkdownDocument.declarationWord.utf8) {
      return open(
        OpenFence(
          opening: ByteRange(line.textOffset, line.end),
          info: ByteRange(title.startIndex, line.end)))
    }
    beginLeaf()
    found.segments.append(ByteRange(title.startIndex, line.end))
    addBlock(.paragraph, segments: firstSegment..<found.segments.count)
  }
}
