import Diagnostics
import Rubrics

/// Places that carry the name of declarations or acceptances and are not read as one.
///
/// The name alone proves nothing, so a place counts only where the name stands as a fence's info string, as a key
/// with known keys below it, before a known key, or before the name of a finding.
struct DeclarationTraces {
  /// One finding a place.
  private(set) var marks: [Mark] = []
  /// The parts of the document those findings speak of.
  private(set) var parts: [DocumentPart] = []

  private let document: MarkdownDocument
  private let keys: Set<String>
  private let mappings: [ByteRange]
  /// Where the names of accepted findings begin, in order.
  private let accepted: [Int]

  private static let search = WordSearch(MarkdownDocument.declarationWord)
  private static let mostPlaces = 10_000
  /// How far below a key the keys it holds are looked for, in bytes.
  private static let farthestKey = 2000
  /// The longest line that is looked at, in bytes.
  private static let longestLine = 1000

  /// Searches a document.
  init(in document: ExaminedDocument) {
    self.document = document.markdown
    keys = Set(Declaration.keys + document.rubric.questions.map(\.id))
    mappings = self.document.declaredMappings.map { ByteRange($0.key.start, $0.mapping.end) }
    accepted = document.comments.map(\.name.range.start).sorted()
    for offset in Self.search.offsets(in: self.document.bytes, atMost: Self.mostPlaces)
    where marks.count <= Check.mostFindings {
      look(at: offset)
    }
  }

  /// Something that was meant to be read.
  private enum Trace {
    case fence
    case key
    case flatKey
    case acceptance
  }

  private mutating func look(at offset: Int) {
    let bytes = document.bytes
    guard let line = line(around: offset) else { return }
    let end = offset + MarkdownDocument.declarationWord.utf8.count
    guard let trace = trace(in: line, offset, end) else { return }
    let part = document.part(at: offset)
    guard !isRead(trace, at: offset, in: line, part) else { return }
    guard let reason = reason(trace, in: part) else { return }
    if part.kind != .text, parts.contains(part) { return }
    parts.append(part.kind == .text ? DocumentPart(kind: .text, range: paragraph(at: line)) : part)
    let what = trace == .acceptance ? "an acceptance" : "a declaration"
    let place = Located.trimmed(bytes[line.range], at: line.start).range
    marks.append(
      Mark(
        message: "this looks like \(what) and is not read: \(reason.why)",
        remedy: reason.remedy, range: place))
  }

  private func isRead(
    _ trace: Trace, at offset: Int, in line: ByteRange, _ part: DocumentPart
  ) -> Bool {
    if let fence = part.fence, document.declares(document.fences[fence]) { return true }
    if trace == .acceptance {
      var lower = 0
      var upper = accepted.count
      while lower < upper {
        let middle = (lower + upper) / 2
        if accepted[middle] <= offset { lower = middle + 1 } else { upper = middle }
      }
      return lower < accepted.count && accepted[lower] < line.end
    }
    return part.kind == .frontMatter && mappings.contains { $0.range.contains(offset) }
  }

  private func trace(in line: ByteRange, _ start: Int, _ end: Int) -> Trace? {
    let bytes = document.bytes
    let before = prefix(of: line, upTo: start)
    let after = bytes[end..<line.end]
    if after.starts(with: "-accept".utf8), after.dropFirst(7).first?.isSpace ?? false {
      let isQuoted = bytes[line.start..<start].count { $0 == ASCII.backtick } % 2 == 1
      return isQuoted ? nil : .acceptance
    }
    if isFence(before), !isWordPart(after.first) { return .fence }
    // Acceptances are comments, so somebody may write a declaration as one.
    if before.starts(with: "<!--".utf8), before.dropFirst(4).allSatisfy(\.isSpace),
      after.allSatisfy({ $0.isSpace || $0 == ASCII.colon }), holdsKey(after: line.end, in: line)
    {
      return .key
    }
    guard
      before.allSatisfy({
        $0 == ASCII.doubleQuote || $0 == ASCII.apostrophe || $0 == ASCII.leftBracket
          || $0 == ASCII.leftBrace || $0.isSpace
      })
    else { return nil }
    if let sign = after.first,
      sign == ASCII.hyphen || sign == ASCII.underscore || sign == ASCII.fullStop
    {
      let name = after.dropFirst().prefix { $0.isLetter || $0.isDigit || $0 == ASCII.hyphen }
      let rest = after.dropFirst(1 + name.count).first { !isQuoteOrSpace($0) }
      let isKnown = keys.contains(String(decoding: name, as: UTF8.self).plainWord)
      return isKnown && (rest == ASCII.colon || rest == ASCII.equals) ? .flatKey : nil
    }
    let rest = after.drop(while: isQuoteOrSpace)
    guard let mark = rest.first,
      mark == ASCII.colon || mark == ASCII.equals || mark == ASCII.rightBracket
    else { return nil }
    return holdsKey(after: rest.startIndex + 1, in: line) ? .key : nil
  }

  private func isQuoteOrSpace(_ byte: UInt8) -> Bool {
    byte == ASCII.doubleQuote || byte == ASCII.apostrophe || byte.isSpace
  }

  private func isWordPart(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return byte.isLetter || byte.isDigit || byte == ASCII.hyphen || byte == ASCII.underscore
  }

  /// The text of a line before an offset, without the marks of quotations and list items.
  private func prefix(of line: ByteRange, upTo end: Int) -> ArraySlice<UInt8> {
    document.bytes[line.start..<end].drop {
      $0.isSpace || $0 == ASCII.greaterThan || $0 == ASCII.hyphen || $0 == ASCII.asterisk
        || $0 == ASCII.plus
    }
  }

  /// Whether a text is nothing but the opening of a block, and perhaps another word of its info string.
  private func isFence(_ text: ArraySlice<UInt8>) -> Bool {
    guard let mark = text.first,
      [ASCII.backtick, ASCII.tilde, ASCII.colon, ASCII.exclamationMark, ASCII.questionMark]
        .contains(mark)
    else { return false }
    let marks = text.prefix { $0 == mark }
    return marks.count >= 3 && !text.dropFirst(marks.count).contains(mark)
  }

  /// Whether known keys stand after a key: on its line in braces, or on the lines below it.
  private func holdsKey(after offset: Int, in line: ByteRange) -> Bool {
    let bytes = document.bytes
    let rest = bytes[offset..<line.end].drop { $0.isSpace }
    if let first = rest.first, first != ASCII.leftBrace, first != ASCII.hash { return false }
    let limit = min(bytes.count, offset + Self.farthestKey)
    var start = offset
    while start < limit {
      while start < limit, !bytes[start].isLetter { start += 1 }
      var end = start
      while end < limit, bytes[end].isLetter || bytes[end] == ASCII.hyphen { end += 1 }
      if keys.contains(String(decoding: bytes[start..<end], as: UTF8.self).plainWord) {
        while end < limit, isQuoteOrSpace(bytes[end]) { end += 1 }
        if end < limit, bytes[end] == ASCII.colon || bytes[end] == ASCII.equals { return true }
      }
      // Only the first words below the key can be its keys.
      if start > offset + 200 { return false }
      start = max(end, start + 1)
    }
    return false
  }

  private func reason(_ trace: Trace, in part: DocumentPart) -> (why: String, remedy: String)? {
    let word = MarkdownDocument.declarationWord
    let block = "open the block with ```\(word) on a line of its own"
    if trace == .flatKey {
      guard part.kind != .fence else { return nil }
      return (
        "keys with a prefix are no mapping",
        "write '\(word):' and indent 'decision: …' below it, or use a block that opens with ```\(word)"
      )
    }
    switch part.kind {
    case .fence:
      return part.fence.flatMap { reason(trace, inFence: document.fences[$0]) }
    case .code:
      return ("it is indented by four columns or more, which makes it code", "indent it less")
    case .html:
      return (
        "it stands in HTML, in which Markdown is not read up to a blank line",
        "leave a blank line before it"
      )
    case .comment:
      return document.unclosedComment?.start == part.range.start
        ? ("the comment before it is not closed", "close the comment with '-->'")
        : ("it stands in a comment", "take it out of the comment")
    case .frontMatter:
      return ("it is no key of the front matter itself", "write '\(word):' at the left margin")
    case .foreignFrontMatter:
      return ("front matter in TOML is not read", block)
    case .text:
      switch trace {
      case .acceptance:
        return (
          "a comment is read where it begins a line",
          "write '<!-- \(word)-accept CHECK -- reason -->' on a line of its own"
        )
      case .key:
        return (
          "front matter is what stands between two lines '---' at the very beginning", block
        )
      case .fence, .flatKey: return ("no block opens here", block)
      }
    }
  }

  private func reason(
    _ trace: Trace, inFence fence: MarkdownDocument.Fence
  ) -> (why: String, remedy: String)? {
    let word = MarkdownDocument.declarationWord
    let info = document.bytes[fence.info.range]
    let language = String(decoding: OpenFence.word(of: info), as: UTF8.self)
    switch trace {
    case .acceptance, .flatKey: return nil
    case .key:
      // A page that shows how to write a document quotes one.
      return language == "markdown" || language == "md"
        ? nil
        : (
          "it stands in a block of \(language.isEmpty ? "code" : language)",
          "open the block with ```\(word), without the line '\(word):'"
        )
    case .fence:
      switch fence.ending {
      case .closed:
        // The fence itself may carry the name among other words.
        let names = String(decoding: info, as: UTF8.self).plainWord
          .split { !($0.isLetter || $0.isNumber || $0 == "-") }
        return names.contains(Substring(word))
          ? ("the block is called \(name(of: info))", "let '\(word)' be its first word") : nil
      case .unclosed, .swallowed:
        return (
          "the block of code before it is not closed", "close the first one before it"
        )
      }
    }
  }

  /// Returns what a block is called, in quotes; all of its first word where part of that is no name.
  private func name(of info: some Sequence<UInt8>) -> String {
    let first = String(decoding: info.prefix { !$0.isSpace }, as: UTF8.self)
    let name = String(decoding: OpenFence.word(of: info), as: UTF8.self)
    let shown = first.withoutInvisibles
    return (name.isEmpty || shown != first ? shown : name).quoted
  }

  /// Returns a line with those below it up to a blank one.
  private func paragraph(at line: ByteRange) -> ByteRange {
    let bytes = document.bytes
    var end = line.end
    var lineIsBlank = false
    while end < bytes.count, end < line.end + Self.farthestKey {
      if bytes[end] == ASCII.lineFeed {
        if lineIsBlank { break }
        lineIsBlank = true
      } else if !bytes[end].isSpace {
        lineIsBlank = false
      }
      end += 1
    }
    return ByteRange(line.start, end)
  }

  /// Returns the line around an offset, unless it is longer than people write lines of keys.
  private func line(around offset: Int) -> ByteRange? {
    let bytes = document.bytes
    let least = offset - Self.longestLine
    let most = offset + Self.longestLine
    var start = offset
    while start > 0, bytes[start - 1] != ASCII.lineFeed, bytes[start - 1] != ASCII.carriageReturn {
      start -= 1
      if start < least { return nil }
    }
    var end = offset
    while end < bytes.count, bytes[end] != ASCII.lineFeed, bytes[end] != ASCII.carriageReturn {
      end += 1
      if end > most { return nil }
    }
    return ByteRange(start, end)
  }
}
