import Diagnostics
import Rubrics

/// Lines that read like declared answers and stand outside of declarations.
///
/// A single line proves nothing: `team: search` stands in the front matter of many a page. It takes
/// two such keys in one block, or a document that declares or decides something anyway.
struct MisplacedKeys {
  /// One finding a block.
  private(set) var marks: [Mark] = []

  private let document: MarkdownDocument
  private let rubric: Rubric
  private let needed: Int

  private static let longestLine = 200

  /// Searches a document.
  init(in document: ExaminedDocument) {
    self.document = document.markdown
    rubric = document.rubric
    needed = document.decisions.isEmpty && !document.prose.isInScope ? 2 : 1
    for block in self.document.blocks where block.kind == .paragraph {
      search(block.segments, around: nil)
    }
    for fence in self.document.fences where !self.document.declares(fence) {
      search(fence.segments, around: fence.opening)
    }
    if let frontMatter = self.document.frontMatter { search(frontMatter) }
  }

  private mutating func search(_ segments: Range<Int>, around opening: ByteRange?) {
    var keys: [ByteRange] = []
    for segment in segments { collect(self.document.segments[segment], into: &keys) }
    report(keys, around: opening)
  }

  private mutating func search(_ frontMatter: ByteRange) {
    var keys: [ByteRange] = []
    collect(frontMatter, into: &keys)
    report(keys, around: nil)
  }

  private mutating func report(_ keys: [ByteRange], around opening: ByteRange?) {
    // One key in a document that declares elsewhere may be chance; in front matter or code it is.
    guard let first = keys.first, keys.count >= max(needed, opening == nil ? 1 : 2) else { return }
    marks.append(
      Mark(
        message: keys.count == 1
          ? "this line reads like a declared answer and stands in no declaration"
          : "these \(keys.count) lines read like declared answers and stand in no declaration",
        range: opening ?? first))
  }

  /// Collects the lines of a range that hold a known key and a value it takes.
  private func collect(_ range: ByteRange, into keys: inout [ByteRange]) {
    let bytes = document.bytes
    var start = range.start
    while start < range.end {
      var end = start
      var colon: Int?
      while end < range.end, bytes[end] != ASCII.lineFeed, bytes[end] != ASCII.carriageReturn {
        if bytes[end] == ASCII.colon, colon == nil { colon = end }
        end += 1
      }
      if let colon, end - start <= Self.longestLine, bytes[start] &- 0x61 < 26 {
        let key = String(decoding: bytes[start..<colon], as: UTF8.self)
        let value = Located.trimmed(bytes[colon + 1..<end], at: colon + 1)
        if isAnswer(key, value) { keys.append(ByteRange(start, value.range.end)) }
      }
      start = end + 1
    }
  }

  private func isAnswer(_ key: String, _ value: Located<String>) -> Bool {
    let entry = Declaration.Entry(key: Located(key, at: value.range), text: value)
    let values = entry.values.map(\.value)
    guard !values.isEmpty else { return false }
    if key == "decision" { return rubric.outcome(values[0]) != nil && values.count == 1 }
    guard let question = rubric.question(key) else { return false }
    return entry.faults(answering: question).isEmpty
  }
}
