package import Rubrics

/// A record of a measurement where it stands in a document.
package struct DeclaredRecord: Sendable, Hashable {
  /// The whole line behind its key.
  package var line: Located<String>
  /// The question, empty when nothing stands there.
  package var question: Located<String>
  /// What was measured, as written.
  package var answer: Located<String>?
  /// The last day that was counted, as written.
  package var day: Located<String>?
  /// The beginning of the commit whose files were counted.
  package var commit: String?
  /// Whether it is an item of the list below the key.
  var isItem: Bool

  /// Reads a line; whatever is missing stays empty.
  package init(_ line: Located<String>, isItem: Bool = false) {
    self.line = line
    self.isItem = isItem
    let bytes = Array(line.value.utf8)
    var words: [Located<String>] = []
    var offset = 0
    while offset < bytes.count, words.count < 4 {
      var end = offset
      while end < bytes.count, !bytes[end].isSpace { end += 1 }
      if end > offset { words.append(.trimmed(bytes[offset..<end], of: line)) }
      offset = end + 1
    }
    question = words.first ?? line
    answer = words.dropFirst().first
    guard words.count > 2, words[2].value.isSpelledAsDay else { return }
    day = words[2]
    guard words.count > 3, words[3].value.isSpelledAsCommit else { return }
    commit = words[3].value
  }

  /// The last day that was counted, where it is one.
  package var asOf: CalendarDay? { day.flatMap { CalendarDay($0.value) } }

  /// Returns the answer it gives to its question.
  ///
  /// - Throws: What is wrong with its words.
  package func answer(to question: Question) throws(AnswerFaults) -> Answer {
    let words = (answer?.value ?? "").split(separator: ",", omittingEmptySubsequences: false)
    return try question.answer(in: .typed(words.map(String.init)))
  }
}

extension String {
  /// Whether it has digits and hyphens where a day has them.
  fileprivate var isSpelledAsDay: Bool {
    let bytes = Array(utf8)
    return bytes.count == 10
      && bytes.indices.allSatisfy {
        $0 == 4 || $0 == 7 ? bytes[$0] == ASCII.hyphen : bytes[$0].isDigit
      }
  }

  /// Whether it is the beginning of the name of a commit.
  fileprivate var isSpelledAsCommit: Bool {
    (7...64).contains(utf8.count)
      && utf8.allSatisfy { $0.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0) }
  }
}
