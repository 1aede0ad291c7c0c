extension MarkdownDocument {
  /// The info string that makes a fenced block a declaration, and the key in front matter.
  static let declarationWord = "crossroads"

  /// The declarations of the document, in order.
  package var declarations: [Declaration] {
    declaredMappings.flatMap(declarations)
      + fences.filter(declares).map { fence in
        let reader = EntryReader(fence.segments.map { segments[$0] }, of: bytes)
        return Declaration(
          form: .fence, opening: fence.opening, isClosed: fence.ending != .unclosed,
          entries: reader.groups.flatMap(\.self), unreadable: reader.unreadable)
      }
  }

  /// Returns whether a fence is a declaration.
  package func declares(_ fence: Fence) -> Bool {
    OpenFence.word(of: bytes[fence.info.range]).elementsEqual(Self.declarationWord.utf8)
  }

  /// The mappings of the front matter that declare something: the key, and what stands below it.
  var declaredMappings: [(key: ByteRange, mapping: ByteRange)] {
    guard let frontMatter else { return [] }
    var mappings: [(key: ByteRange, mapping: ByteRange)] = []
    var root: Int?
    var isOpen = false
    var start = frontMatter.start
    while start < frontMatter.end {
      let next = nextLine(after: start, before: frontMatter.end)
      let text = bytes[start..<next].firstIndex { !$0.isSpace } ?? next
      let first = text < next ? bytes[text] : ASCII.hash
      if first != ASCII.hash {
        let column = text - start
        root = root ?? column
        if column <= root ?? 0 {
          let key = declarationKey(at: text, before: next)
          if let key {
            mappings.append((key.name, ByteRange(key.end, next)))
          } else if isOpen, first == ASCII.hyphen, let last = mappings.popLast() {
            mappings.append((last.key, ByteRange(last.mapping.start, next)))
          }
          isOpen = key != nil || isOpen && first == ASCII.hyphen
        } else if isOpen, let last = mappings.popLast() {
          mappings.append((last.key, ByteRange(last.mapping.start, next)))
        }
      }
      start = next
    }
    return mappings
  }

  private func declarations(
    under key: ByteRange, in mapping: ByteRange
  ) -> [Declaration] {
    let reader = EntryReader([mapping], of: bytes)
    let unreadable = reader.unreadable
    let groups = reader.groups.isEmpty ? [[]] : reader.groups
    return groups.enumerated().map { index, entries in
      Declaration(
        form: .frontMatter, opening: index == 0 ? key : entries.first?.key.range ?? key,
        isClosed: true, entries: entries, unreadable: index == 0 ? unreadable : [])
    }
  }

  /// Reads the key that makes a mapping a declaration, quoted or not, and returns where it ends after its colon.
  private func declarationKey(at start: Int, before end: Int) -> (name: ByteRange, end: Int)? {
    let name: ByteRange
    var offset: Int
    if let quoted = QuotedScalar(at: start, before: end, in: bytes), let after = quoted.end {
      name = quoted.value.range
      offset = after
    } else {
      offset = start
      while offset < end, bytes[offset] != ASCII.colon, !bytes[offset].isSpace { offset += 1 }
      name = ByteRange(start, offset)
    }
    guard name.count == Self.declarationWord.utf8.count,
      bytes[name.range].map(\.lowercased).elementsEqual(Self.declarationWord.utf8)
    else { return nil }
    while let space = bytes[offset..<end].spaceAtStart { offset += space }
    return offset < end && bytes[offset] == ASCII.colon ? (name, offset + 1) : nil
  }

  private func nextLine(after offset: Int, before end: Int) -> Int {
    var offset = offset
    while offset < end, bytes[offset] != ASCII.lineFeed, bytes[offset] != ASCII.carriageReturn {
      offset += 1
    }
    return min(offset + 1, end)
  }
}
