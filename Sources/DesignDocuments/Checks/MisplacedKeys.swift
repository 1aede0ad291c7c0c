import Diagnostics
import Rubrics

/// Lines that read like declared answers and stand outside of declarations.
///
/// A single line proves nothing: `team: search` stands in the front matter of many a page. It takes
/// two such keys in one place, or a document that declares or decides something anyway.
struct MisplacedKeys {
  /// One finding a place.
  private(set) var marks: [Mark] = []

  private let document: MarkdownDocument
  private let rubric: Rubric
  /// The words that may stand before an answer.
  private let names: Set<String>
  /// The first two bytes of each as a number, by which most words are told from all of them.
  private let beginnings: Set<Int>
  private let needed: Int
  private let known: [DocumentPart]
  private var listed: [ByteRange] = []

  private static let longestLine = 200
  /// So many columns must a table have that answer questions, where its header names them.
  private static let fewestColumns = 2

  /// Searches a document, but for the parts of which something has been said already.
  init(in document: ExaminedDocument, besides known: [DocumentPart]) {
    self.document = document.markdown
    self.known = known
    rubric = document.rubric
    names = Set(["decision"] + document.rubric.questions.map { $0.id })
    beginnings = Set(names.map { Self.beginning(of: $0.utf8) })
    needed = document.isInScope ? 1 : 2
    searchText()
    for fence in self.document.fences where !self.document.declares(fence) {
      search(fence.segments, around: fence)
    }
    search(self.document.code, why: "indented by four columns or more, which makes it code")
    search(self.document.html, why: "in HTML")
    if let range = self.document.foreignFrontMatter {
      search([range], why: "in front matter of TOML, which is not read")
    }
    guard let range = self.document.frontMatter else { return }
    let declared = self.document.declaredMappings
    var keys: [ByteRange] = []
    collect(range, into: &keys)
    keys.removeAll { key in
      declared.contains { $0.key.start <= key.start && key.start < $0.mapping.end }
    }
    report(keys, why: "in front matter without the key '\(MarkdownDocument.declarationWord)'")
  }

  /// Searches paragraphs, items in a row and tables.
  private mutating func searchText() {
    var table: [ByteRange] = []
    var header: Range<Int>?
    for block in document.blocks {
      let isRow = block.kind == .tableRow || block.kind == .tableHeader
      if !isRow || block.kind == .tableHeader {
        report(table, why: "in a table")
        table = []
      }
      if !block.opensItem { reportItems() }
      switch block.kind {
      case .tableHeader:
        header = block.segments
        table += key(inRow: block.segments).map { [$0] } ?? []
      case .tableRow:
        table += key(inRow: block.segments).map { [$0] } ?? []
        if let header { table += keys(of: header, in: block.segments) }
      case .paragraph:
        var keys: [ByteRange] = []
        for segment in block.segments { collect(document.segments[segment], into: &keys) }
        if block.opensItem { listed += keys } else { report(keys, why: nil) }
      case .heading, .html: break
      }
    }
    report(table, why: "in a table")
    reportItems()
  }

  private mutating func reportItems() {
    report(listed, why: listed.count > 1 ? "in a list" : nil)
    listed = []
  }

  /// Returns the row when its first cell is a key and its second what it is given.
  private func key(inRow cells: Range<Int>) -> ByteRange? {
    guard cells.count == 2 else { return nil }
    let (name, value) = (
      document.segments[cells.lowerBound], document.segments[cells.lowerBound + 1]
    )
    return answers(name, value) ? ByteRange(name.start, value.end) : nil
  }

  /// Returns the cells of a row that answer the keys of the header above them.
  private func keys(of header: Range<Int>, in row: Range<Int>) -> [ByteRange] {
    let found = zip(header, row).filter { answers(document.segments[$0], document.segments[$1]) }
      .map { document.segments[$1] }
    return found.count < Self.fewestColumns ? [] : found
  }

  private func answers(_ name: ByteRange, _ value: ByteRange) -> Bool {
    guard name.count <= Self.longestLine, value.count <= Self.longestLine, mayBeName(name) else {
      return false
    }
    let key = document.text(name).plainWord.unmarked
    guard names.contains(key) else { return false }
    return isAnswer(key, Located(document.text(value).plainWord.unmarked, at: value))
  }

  private mutating func search(_ segments: Range<Int>, around fence: MarkdownDocument.Fence) {
    var keys: [ByteRange] = []
    for segment in segments { collect(document.segments[segment], into: &keys) }
    guard !keys.isEmpty else { return }
    let word = String(decoding: OpenFence.word(of: document.bytes[fence.info.range]), as: UTF8.self)
    let isSlip =
      Suggestion.remedy(for: word, among: [MarkdownDocument.declarationWord]) != nil
    report(
      keys, at: fence.opening, why: "in a block of \(word.isEmpty ? "code" : "'\(word)'")",
      needing: isSlip ? 1 : 2)
  }

  private mutating func search(_ ranges: [ByteRange], why: String) {
    for range in ranges {
      var keys: [ByteRange] = []
      collect(range, into: &keys)
      report(keys, why: why)
    }
  }

  private mutating func report(
    _ keys: [ByteRange], at place: ByteRange? = nil, why: String?, needing least: Int = 1
  ) {
    // One key in a document that declares elsewhere may be chance; in front matter or code it is.
    guard let first = keys.first, marks.count <= Check.mostFindings,
      keys.count >= max(least, why == nil ? needed : least == 1 && place != nil ? 1 : 2),
      !known.contains(where: { $0.range.start <= first.start && first.start < $0.range.end })
    else { return }
    let stand =
      why.map { "stand\(keys.count == 1 ? "s" : "") \($0), not in a declaration" }
      ?? "stand\(keys.count == 1 ? "s" : "") in no declaration"
    marks.append(
      Mark(
        message: keys.count == 1
          ? "this line reads like a declared answer and \(stand)"
          : "these \(keys.count) lines read like declared answers and \(stand)",
        range: place ?? first))
  }

  /// Collects the lines of a range that hold a known key and a value it takes.
  private func collect(_ range: ByteRange, into keys: inout [ByteRange]) {
    let bytes = document.bytes
    var start = range.start
    while start < range.end {
      var end = start
      var colon: Int?
      while end < range.end, bytes[end] != ASCII.lineFeed, bytes[end] != ASCII.carriageReturn {
        if bytes[end] == ASCII.colon || bytes[end] == ASCII.equals, colon == nil { colon = end }
        end += 1
      }
      var first = start
      while first < end, bytes[first].isSpace || Self.isMark(bytes[first]) { first += 1 }
      if let colon, first < colon, end - start <= Self.longestLine, bytes[first] &- 0x61 < 26,
        mayBeName(ByteRange(first, colon))
      {
        let key = String(decoding: bytes[first..<colon], as: UTF8.self).plainWord.unmarked
        let value = Located.trimmed(bytes[colon + 1..<end], at: colon + 1)
        if names.contains(key), isAnswer(key, Located(value.value.unmarked, at: value.range)) {
          keys.append(ByteRange(first, value.range.end))
        }
      }
      start = end + 1
    }
  }

  /// Returns whether what a range holds may be one of the names; what is not ASCII may stand for a letter that is.
  private func mayBeName(_ range: ByteRange) -> Bool {
    let word = document.bytes[range.range].drop { $0.isSpace || Self.isMark($0) }
    return word.prefix(2).contains { $0 >= 0x80 } || beginnings.contains(Self.beginning(of: word))
  }

  /// Returns the first two bytes of a word as a number, in small letters; what ends it counts as none.
  private static func beginning(of word: some Collection<UInt8>) -> Int {
    func number(_ byte: UInt8?) -> Int {
      guard let byte, byte.isLetter || byte.isDigit || byte == ASCII.hyphen else { return 0 }
      return Int(byte.lowercased)
    }
    return number(word.first) * 256 + number(word.dropFirst().first)
  }

  /// Whether a byte may stand around a key: quotation marks, emphasis, the sign of an item.
  fileprivate static func isMark(_ byte: UInt8) -> Bool {
    byte == ASCII.doubleQuote || byte == ASCII.apostrophe || byte == ASCII.asterisk
      || byte == ASCII.backtick || byte == ASCII.hyphen || byte == ASCII.plus
      || byte == ASCII.leftBrace || byte == ASCII.comma || byte == ASCII.underscore
  }

  private func isAnswer(_ key: String, _ value: Located<String>) -> Bool {
    let entry = Declaration.Entry(key: Located(key, at: value.range), text: value)
    let values = entry.values
    guard !values.isEmpty else { return false }
    if key == "decision" { return rubric.outcome(values[0].value) != nil && values.count == 1 }
    guard let question = rubric.question(key) else { return false }
    // An amount is as well a figure that was measured or asked for; only a choice by its name declares.
    return values.contains { value in
      value.value.split(separator: "/").contains { question.choice(String($0)) != nil }
    } && (try? entry.answer(values, to: question)) != nil
  }
}

extension String {
  /// The text without the marks of emphasis, quotation and lists around it.
  fileprivate var unmarked: String {
    let bytes = Array(utf8)
    func isOutside(_ byte: UInt8) -> Bool {
      MisplacedKeys.isMark(byte) || byte.isSpace || byte == ASCII.rightBrace
    }
    guard let first = bytes.firstIndex(where: { !isOutside($0) }),
      let last = bytes.lastIndex(where: { !isOutside($0) })
    else { return "" }
    return String(decoding: bytes[first...last], as: UTF8.self)
  }
}
