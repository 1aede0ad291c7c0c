/// Divides text into words and marks, leaving out what is not prose: code, link targets, tags,
/// comments and addresses.
struct WordReader {
  /// A word of the text.
  struct Word {
    /// Where it stands.
    var range: ByteRange
    /// The hash of the word as it is written.
    var exact: UInt64
    /// The hash of the word in small letters.
    var folded: UInt64
  }

  /// What the text is divided into.
  enum Token {
    /// A word, a number, or a single sign of a script that is written without spaces.
    case word(Word)
    /// A mark that no phrase reaches across.
    case pause
    /// The end of a sentence, and whether it asks.
    case stop(asks: Bool)
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset: Int
  private let end: Int
  private var searches = InlineSearches()
  private var lineHasText = false

  /// Begins with a range of the bytes.
  init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
    self.bytes = bytes
    offset = range.lowerBound
    end = range.upperBound
  }

  /// Returns the next token, or nothing at the end.
  mutating func next() -> Token? {
    while offset < end {
      let byte = bytes[offset]
      if byte.isLetter || byte.isDigit {
        lineHasText = true
        if let word = latinWord() { return .word(word) }
        continue
      }
      if byte >= 0x80 {
        lineHasText = true
        if let token = foreignToken() { return token }
        continue
      }
      if let token = mark(byte) { return token }
    }
    return nil
  }

  private mutating func mark(_ byte: UInt8) -> Token? {
    switch byte {
    case ASCII.fullStop, ASCII.exclamationMark, ASCII.questionMark:
      offset += 1
      return endsSentence ? .stop(asks: byte == ASCII.questionMark) : nil
    case ASCII.lineFeed, ASCII.carriageReturn:
      let isBreak = isHardBreak
      offset += 1
      lineHasText = false
      return isBreak ? .stop(asks: false) : nil
    case ASCII.backtick: offset = searches.afterCode(at: offset, before: end, in: bytes)
    case ASCII.lessThan: offset = searches.afterTag(at: offset, before: end, in: bytes)
    case ASCII.leftBracket where !lineHasText:
      lineHasText = true
      offset = searches.afterDefinition(at: offset, before: end, in: bytes)
    case ASCII.rightBracket:
      offset = searches.afterTarget(at: offset, before: end, in: bytes)
    case ASCII.backslash: offset += offset + 1 < end ? 2 : 1
    case ASCII.semicolon:
      offset += 1
      return .stop(asks: false)
    case ASCII.colon, ASCII.pipe:
      offset += 1
      return .pause
    default:
      offset += 1
    }
    return nil
  }

  /// A full stop within an abbreviation or a number ends nothing.
  private var endsSentence: Bool {
    var next = offset
    while next < end,
      bytes[next] == ASCII.asterisk || bytes[next] == ASCII.underscore
        || bytes[next] == ASCII.rightParenthesis || bytes[next] == ASCII.doubleQuote
    {
      next += 1
    }
    guard next < end else { return true }
    guard bytes[next].isSpace else { return false }
    while next < end, bytes[next].isSpace { next += 1 }
    guard next < end else { return true }
    return !(bytes[next] &- 0x61 < 26) && !isAbbreviated
  }

  /// Whether the full stop just passed follows a single letter or "vs".
  private var isAbbreviated: Bool {
    let stop = offset - 1
    var start = stop
    while start > 0, stop - start < 3, bytes[start - 1].isLetter { start -= 1 }
    return stop - start == 1
      || stop - start == 2 && bytes[start].lowercased == 0x76 && bytes[start + 1].lowercased == 0x73
  }

  private var isHardBreak: Bool {
    offset >= 2 && bytes[offset - 1] == ASCII.space && bytes[offset - 2] == ASCII.space
      || offset >= 1 && bytes[offset - 1] == ASCII.backslash
  }

  private mutating func latinWord() -> Word? {
    let start = offset
    var exact = WordHash()
    var folded = WordHash()
    while offset < end {
      let byte = bytes[offset]
      if byte.isLetter || byte.isDigit {
        exact.combine(byte)
        folded.combine(byte.lowercased)
        offset += 1
      } else if byte == ASCII.apostrophe, isLetter(at: offset + 1) {
        exact.combine(byte)
        folded.combine(byte)
        offset += 1
      } else if byte == ASCII.comma || byte == ASCII.fullStop, isDigit(at: offset + 1),
        bytes[offset - 1].isDigit
      {
        // 1,000 and 1000 are the same number; 1.5 is not 15.
        if byte == ASCII.fullStop {
          exact.combine(byte)
          folded.combine(byte)
        }
        offset += 1
      } else if byte >= 0x80, let scalar = Scalar(at: offset, before: end, in: bytes),
        scalar.isApostrophe ? isLetter(at: offset + scalar.length) : scalar.isLatin
      {
        let text: [UInt8] =
          scalar.isApostrophe
          ? [ASCII.apostrophe] : Array(bytes[offset..<offset + scalar.length])
        for byte in text { exact.combine(byte) }
        for byte in scalar.isApostrophe ? text : scalar.folded { folded.combine(byte) }
        offset += scalar.length
      } else {
        break
      }
    }
    if isAddress(from: start) {
      while offset < end, !bytes[offset].isSpace, bytes[offset] != ASCII.rightParenthesis,
        bytes[offset] != ASCII.greaterThan
      {
        offset += 1
      }
      return nil
    }
    return Word(range: ByteRange(start, offset), exact: exact.value, folded: folded.value)
  }

  private func isAddress(from start: Int) -> Bool {
    offset + 2 < end && bytes[offset] == ASCII.colon && bytes[offset + 1] == ASCII.slash
      && bytes[offset + 2] == ASCII.slash && offset - start <= 5
  }

  private func isLetter(at offset: Int) -> Bool { offset < end && bytes[offset].isLetter }
  private func isDigit(at offset: Int) -> Bool { offset < end && bytes[offset].isDigit }

  private mutating func foreignToken() -> Token? {
    guard let scalar = Scalar(at: offset, before: end, in: bytes) else {
      offset += 1
      return nil
    }
    if scalar.isLatin { return latinWord().map(Token.word) }
    let start = offset
    offset += scalar.length
    if scalar.isStop { return .stop(asks: scalar.value == 0xFF1F) }
    guard scalar.isWord else { return scalar.isPause ? .pause : nil }
    var exact = WordHash()
    var folded = WordHash()
    for byte in bytes[start..<offset] { exact.combine(byte) }
    for byte in scalar.folded { folded.combine(byte) }
    while !scalar.standsAlone, let next = Scalar(at: offset, before: end, in: bytes), next.isWord,
      !next.standsAlone
    {
      for byte in bytes[offset..<offset + next.length] { exact.combine(byte) }
      for byte in next.folded { folded.combine(byte) }
      offset += next.length
    }
    return .word(Word(range: ByteRange(start, offset), exact: exact.value, folded: folded.value))
  }
}
