/// A part of a document from which no declaration is read, and why.
struct DocumentPart: Hashable {
  /// What it is.
  enum Kind: Hashable {
    /// A fenced block of code.
    case fence
    /// A block of code that is indented.
    case code
    case html
    case comment
    /// Front matter in YAML.
    case frontMatter
    /// Front matter in TOML.
    case foreignFrontMatter
    case text
  }

  /// What it is.
  var kind: Kind
  /// Where it stands.
  var range: ByteRange
  /// The index of the fence, when it is one.
  var fence: Int?
}

extension MarkdownDocument {
  /// Returns the part that holds an offset.
  func part(at offset: Int) -> DocumentPart {
    func find(_ ranges: [ByteRange], _ kind: DocumentPart.Kind) -> DocumentPart? {
      holder(of: offset, in: ranges.count) { ranges[$0] }
        .map { DocumentPart(kind: kind, range: ranges[$0]) }
    }
    if let frontMatter, frontMatter.range.contains(offset) {
      return DocumentPart(kind: .frontMatter, range: frontMatter)
    }
    if let foreignFrontMatter, foreignFrontMatter.range.contains(offset) {
      return DocumentPart(kind: .foreignFrontMatter, range: foreignFrontMatter)
    }
    if let unclosedComment, offset >= unclosedComment.start {
      return DocumentPart(kind: .comment, range: ByteRange(unclosedComment.start, bytes.count))
    }
    if let index = holder(of: offset, in: fences.count, { extent(of: fences[$0]) }) {
      return DocumentPart(kind: .fence, range: extent(of: fences[index]), fence: index)
    }
    return find(code, .code) ?? find(comments, .comment) ?? find(html, .html)
      ?? DocumentPart(kind: .text, range: ByteRange(offset, offset))
  }

  /// Returns a fence with its content.
  func extent(of fence: Fence) -> ByteRange {
    ByteRange(
      fence.opening.start,
      fence.segments.last.map { segments[$0].end } ?? fence.opening.end)
  }

  /// Returns the index of the range that holds an offset, of ranges in order.
  private func holder(
    of offset: Int, in count: Int, _ range: (Int) -> ByteRange
  ) -> Int? {
    var lower = 0
    var upper = count
    while lower < upper {
      let middle = (lower + upper) / 2
      if range(middle).end <= offset { lower = middle + 1 } else { upper = middle }
    }
    return lower < count && range(lower).start <= offset ? lower : nil
  }
}
