/// Finds the blocks of a document, line by line, after the two-phase algorithm of CommonMark:
/// first which containers a line continues, then which blocks it opens.
///
/// Nothing recurses, and no line looks at containers it does not mention, so that hostile nesting
/// costs no more than its own length.
struct BlockScanner {
  /// What has been found so far.
  struct Found {
    var blocks: [MarkdownDocument.Block] = []
    var segments: [ByteRange] = []
    var headings: [MarkdownDocument.Heading] = []
    var fences: [MarkdownDocument.Fence] = []
    var comments: [ByteRange] = []
    var unclosedComment: ByteRange?
    var frontMatter: ByteRange?
    var foreignFrontMatter: ByteRange?
    var code: [ByteRange] = []
    var html: [ByteRange] = []
  }

  /// A block that holds other blocks.
  struct Container {
    /// The columns a line must be indented by to continue a list item; nothing for a quotation.
    var indent: Int?
  }

  /// The block that takes the next line of text.
  enum Leaf {
    case none
    case paragraph
    case table
    case code
    case fence(OpenFence)
    case html(HTMLBlock)
  }

  /// Quotations and list items nest this deep; what is deeper is text.
  static let deepestNesting = 100_000

  let bytes: UnsafeBufferPointer<UInt8>
  var found = Found()
  var containers: [Container] = []
  /// The indices of the quotations among the containers.
  var quotations: [Int] = []
  var leaf = Leaf.none
  /// The index of the first segment of the open leaf.
  var firstSegment = 0
  /// Whether the open leaf is the first block of its list item.
  var leafOpensItem = false
  /// Whether the innermost list item has no block yet.
  var itemIsEmpty = false
  /// Where the last line of the open paragraph begins.
  var lastLineStart = 0
  /// Where the line before it ends, when both are in one segment.
  var lineBeforeEnd: Int?
  /// Whether the current line carries a quotation mark.
  var lineIsQuoted = false
  /// Where the last search for a thematic break was disappointed.
  var noBreakBefore = 0
  /// The number of cells of the open table.
  var tableWidth = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Reads the whole document.
  mutating func scan() {
    var offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if let afterFrontMatter = frontMatter(from: offset) { offset = afterFrontMatter }
    while offset < bytes.count {
      let end = lineEnd(from: offset)
      read(LineCursor(bytes, from: offset, to: end))
      offset = afterLine(endingAt: end)
    }
    closeLeaf(at: bytes.count)
  }

  /// Returns where the line that begins at an offset ends, its ending excluded.
  func lineEnd(from offset: Int) -> Int {
    var end = offset
    while end < bytes.count, bytes[end] != ASCII.lineFeed, bytes[end] != ASCII.carriageReturn {
      end += 1
    }
    return end
  }

  /// Returns where the next line begins.
  func afterLine(endingAt end: Int) -> Int {
    let isPair =
      end + 1 < bytes.count && bytes[end] == ASCII.carriageReturn
      && bytes[end + 1] == ASCII.lineFeed
    return end + (isPair ? 2 : 1)
  }

  private mutating func read(_ line: LineCursor) {
    var line = line
    let matched = matchContainers(&line)
    let allMatched = matched == containers.count
    if allMatched {
      switch leaf {
      case .fence(let fence): return continueFence(fence, with: line)
      case .html(let block): return continueHTML(block, with: line)
      case .none, .paragraph, .table, .code: break
      }
    } else if !isParagraphOpen {
      closeContainers(downTo: matched, at: line.offset)
    }
    if line.isBlank {
      closeContainers(downTo: matched, at: line.offset)
      return closeLeafUnlessCode(at: line.offset)
    }
    openBlocks(line, matched: matched)
  }

  var isParagraphOpen: Bool {
    if case .paragraph = leaf { return true }
    return false
  }

  private mutating func closeLeafUnlessCode(at offset: Int) {
    if case .code = leaf { return }
    closeLeaf(at: offset)
  }
}
