/// A label in bold type that begins a line of a paragraph and stands for a heading.
struct RunIn: Hashable {
  /// The offset at which the line's text begins.
  var start: Int
  /// The index of the block.
  var block: Int
  /// The words of the label.
  var label: ByteRange
  /// Whether nothing else stands in the paragraph, so that the label speaks for what follows it.
  var isAlone: Bool
}

extension MarkdownDocument {
  /// A label is no longer than this many bytes.
  private static let longestRunIn = 80

  /// The labels that run into paragraphs and list items, in order.
  var runIns: [RunIn] {
    var runIns: [RunIn] = []
    for (index, block) in blocks.enumerated() where block.kind == .paragraph {
      for segment in block.segments {
        let range = segments[segment]
        var start = range.start
        while start < range.end {
          while start < range.end, bytes[start].isSpace { start += 1 }
          if start < range.end, let runIn = runIn(at: start, in: range, of: index) {
            runIns.append(runIn)
          }
          guard
            let end = bytes[start..<range.end].firstIndex(where: {
              $0 == ASCII.lineFeed || $0 == ASCII.carriageReturn
            })
          else { break }
          start = end + 1
        }
      }
    }
    return runIns
  }

  private func runIn(at start: Int, in range: ByteRange, of block: Int) -> RunIn? {
    let mark = bytes[start]
    guard mark == ASCII.asterisk || mark == ASCII.underscore, start + 2 < range.end,
      bytes[start + 1] == mark
    else { return nil }
    let limit = min(range.end, start + Self.longestRunIn)
    var end = start + 2
    while end + 1 < limit, bytes[end] != mark || bytes[end + 1] != mark {
      guard bytes[end] != ASCII.lineFeed, bytes[end] != ASCII.carriageReturn else { return nil }
      end += 1
    }
    guard end + 1 < limit, end > start + 2 else { return nil }
    var after = end + 2
    let hasColon =
      bytes[end - 1] == ASCII.colon || after < range.end && bytes[after] == ASCII.colon
    if after < range.end, bytes[after] == ASCII.colon { after += 1 }
    let isLast = bytes[after..<range.end].allSatisfy(\.isSpace)
    let isWhole = isLast && start == segments[blocks[block].segments.lowerBound].start
    guard hasColon || isWhole else { return nil }
    return RunIn(
      start: start, block: block, label: ByteRange(start + 2, end),
      isAlone: isLast && !blocks[block].opensItem)
  }
}
