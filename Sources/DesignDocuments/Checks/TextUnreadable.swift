extension Check {
  static let textUnreadable = Check(
    id: "text-unreadable",
    summary: "All of the text can be read.",
    why:
      "Code, comments and bytes that are not UTF-8 are left out. A fence that nobody "
      + "closed can hide the decision itself.",
    severity: .note,
    remedy: "Close what is open, and save the file as UTF-8",
    failing: Handbook.saying(
      """
      ```crossroads
      decision: rag
      gap: knowledge
      volatility: weekly
      citations: required
      latency: relaxed
      corpus: thousands
      examples: none
      ```

      ```python
      rank(hits)

      """)
  ) { document, _ in
    let bytes = document.markdown.bytes
    if let mark = [[0xFF, 0xFE], [0xFE, 0xFF]].first(where: bytes.starts) {
      // What such a text says, and so whether it is in scope, nobody knows.
      return [
        Mark(
          severity: .warning, message: "the text is UTF-16, of which nothing is read",
          remedy: "save it as UTF-8", range: ByteRange(0, mark.count))
      ]
    }
    return document.isInScope ? document.markdown.unreadable : []
  }
}

extension MarkdownDocument {
  /// The places from which on text may have been left out by mistake.
  fileprivate var unreadable: [Mark] {
    var marks = fences.filter { !declares($0) }.compactMap { fence -> Mark? in
      switch fence.ending {
      case .closed: nil
      case .unclosed:
        Mark(
          message: "this code block is not closed, so what follows it is not read",
          range: fence.opening)
      case .swallowed(let inner):
        Mark(
          message: "this code block holds what looks like the opening of another",
          remedy: "close the first one before it", range: fence.opening,
          related: [Mark.Related(range: inner, message: "the other opening")])
      }
    }
    if let unclosedComment {
      marks.append(
        Mark(message: "this comment is not closed, so the rest is not read", range: unclosedComment)
      )
    }
    if let invalid = firstInvalidByte {
      marks.append(
        Mark(
          message: "these bytes are not UTF-8 text; they are read as U+FFFD",
          range: ByteRange(invalid, invalid + 1)))
    }
    if let null = bytes.firstIndex(of: 0) {
      marks.append(
        Mark(message: "a NUL byte stands in the text", range: ByteRange(null, null + 1)))
    }
    return marks
  }
}
