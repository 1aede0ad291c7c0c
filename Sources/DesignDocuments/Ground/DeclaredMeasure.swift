package import Measurements
package import Rubrics

/// A line that says what to count for a question, `corpus docs/`: the question, then paths and options.
package struct DeclaredMeasure: Sendable, Hashable {
  /// The whole line behind its key.
  package var line: Located<String>
  /// The question, empty when nothing stands there.
  package var question: Located<String>
  /// The words behind it.
  package var words: [Located<String>]
  /// Whether a quotation mark is not closed.
  package var isOpen: Bool
  /// Whether it is an item of the list below the key.
  var isItem: Bool

  /// Reads a line; whatever is missing stays empty.
  package init(_ line: Located<String>, isItem: Bool = false) {
    self.line = line
    self.isItem = isItem
    (words, isOpen) = Self.words(of: line)
    question = words.isEmpty ? line : words.removeFirst()
  }

  /// What is counted, or nothing when no file can tell.
  package var kind: SourceKind? { SourceKind.answering(question.value) }

  /// Returns the sources, and what is wrong with the words for them.
  package func sources(
    for kind: SourceKind
  ) -> (sources: MeasuredSources, faults: [MeasuredSources.Fault]) {
    MeasuredSources.reading(words.map(\.value), for: kind)
  }

  /// Divides a line at spaces, but for those between double quotation marks.
  private static func words(of line: Located<String>) -> ([Located<String>], isOpen: Bool) {
    let bytes = Array(line.value.utf8)
    var words: [Located<String>] = []
    var offset = 0
    while offset < bytes.count {
      if bytes[offset].isSpace {
        offset += 1
        continue
      }
      let isQuoted = bytes[offset] == ASCII.doubleQuote
      let start = isQuoted ? offset + 1 : offset
      var end = start
      while end < bytes.count, isQuoted ? bytes[end] != ASCII.doubleQuote : !bytes[end].isSpace {
        end += 1
      }
      words.append(
        Located(
          String(decoding: bytes[start..<end], as: UTF8.self),
          at: line.range.part(start..<end)))
      if isQuoted, end == bytes.count { return (words, true) }
      offset = end + 1
    }
    return (words, false)
  }
}
