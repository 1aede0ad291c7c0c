extension MarkdownDocument {
  /// Whether a list item begins with the box of a task, which is no statement.
  func isTask(_ block: Block) -> Bool {
    guard block.opensItem, let first = block.segments.first else { return false }
    let start = segments[first].start
    guard segments[first].count > 3 else { return false }
    return bytes[start] == ASCII.leftBracket && bytes[start + 2] == ASCII.rightBracket
  }

  /// The texts of the tasks whose box is ticked, as plain words without the marks of emphasis.
  var tickedTasks: [String] {
    blocks.filter(isTask).compactMap { block in
      guard let first = block.segments.first else { return nil }
      let range = segments[first]
      guard bytes[range.start + 1].lowercased == UInt8(ascii: "x") else { return nil }
      let text = bytes[(range.start + 3)..<range.end].filter {
        $0 != ASCII.asterisk && $0 != ASCII.underscore
      }
      return String(decoding: text.map { $0.isSpace ? ASCII.space : $0 }, as: UTF8.self).plainWord
    }
  }
}
