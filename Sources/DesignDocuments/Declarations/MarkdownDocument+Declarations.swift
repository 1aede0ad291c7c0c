extension MarkdownDocument {
  /// The info string that makes a fenced block a declaration, and the key in front matter.
  package static let declarationWord = "crossroads"

  /// The declarations of the document, in order.
  package var declarations: [Declaration] {
    frontMatterDeclarations
      + fences.filter(declares).map { fence in
        let reader = EntryReader(fence.segments.map { segments[$0] }, of: bytes)
        return Declaration(
          form: .fence, opening: fence.opening, isClosed: fence.ending != .unclosed,
          entries: reader.groups.flatMap(\.self), unreadable: reader.unreadable)
      }
  }

  /// Returns whether a fence is a declaration.
  package func declares(_ fence: Fence) -> Bool {
    let info = bytes[fence.info.range].prefix { !$0.isSpace }
    return info.lazy.map(\.lowercased).elementsEqual(Self.declarationWord.utf8)
  }

  private var frontMatterDeclarations: [Declaration] {
    guard let frontMatter, let key = declarationKey(in: frontMatter) else { return [] }
    let reader = EntryReader(
      [ByteRange(key.end + 1, mappingEnd(after: key, in: frontMatter))], of: bytes)
    let unreadable = reader.unreadable
    let groups = reader.groups.isEmpty ? [[]] : reader.groups
    return groups.enumerated().map { index, entries in
      Declaration(
        form: .frontMatter, opening: index == 0 ? key : entries.first?.key.range ?? key,
        isClosed: true, entries: entries, unreadable: index == 0 ? unreadable : [])
    }
  }

  /// Finds the key at the beginning of a line.
  private func declarationKey(in frontMatter: ByteRange) -> ByteRange? {
    let key = Array(Self.declarationWord.utf8)
    var start = frontMatter.start
    while start + key.count < frontMatter.end {
      if bytes[start..<start + key.count].elementsEqual(key),
        bytes[start + key.count] == ASCII.colon
      {
        return ByteRange(start, start + key.count)
      }
      start = nextLine(after: start, before: frontMatter.end)
    }
    return nil
  }

  /// Returns where the first line begins that is not indented, nor blank, nor an item, nor a comment.
  private func mappingEnd(after key: ByteRange, in frontMatter: ByteRange) -> Int {
    var start = nextLine(after: key.end, before: frontMatter.end)
    while start < frontMatter.end {
      let first = bytes[start]
      guard first.isSpace || first == ASCII.hyphen || first == ASCII.hash else { return start }
      start = nextLine(after: start, before: frontMatter.end)
    }
    return frontMatter.end
  }

  private func nextLine(after offset: Int, before end: Int) -> Int {
    var offset = offset
    while offset < end, bytes[offset] != ASCII.lineFeed, bytes[offset] != ASCII.carriageReturn {
      offset += 1
    }
    return offset + 1
  }
}
