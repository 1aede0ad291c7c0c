import Rubrics

/// What a document declares about one decision.
package struct Declaration: Sendable, Hashable {
  /// One line: a key with what it is given.
  package struct Entry: Sendable, Hashable {
    package var key: Located<String>
    /// What follows the key on its line, or nothing.
    package var text: Located<String>?
    /// Whether that stands in quotation marks, within which brackets and more quotes are text.
    package var isQuoted = false
    /// The items of the list below the key.
    package var items: [Located<String>] = []
  }

  /// The form a declaration takes.
  package enum Form: Sendable, Hashable {
    /// A fenced block.
    case fence
    /// A mapping in the front matter.
    case frontMatter
  }

  /// A line that says nothing that could be read.
  package struct Unreadable: Sendable, Hashable {
    package var line: Located<String>
    /// What of YAML it uses that declarations do not have, where it is that.
    var feature: YAMLFeature?
  }

  /// What it is written as.
  package var form: Form
  /// The opening fence, or the key in the front matter.
  package var opening: ByteRange
  /// Whether the fence is closed; front matter always is.
  package var isClosed: Bool
  /// Its lines, in order.
  package var entries: [Entry]
  /// The lines that are no `key: value`.
  package var unreadable: [Unreadable]

  /// The words that are keys in every rubric.
  package static let keys =
    ["decision", "id", "rubric", "review-by", "accept", "measure", "measured"]
  /// Those of them that may stand there more than once, each with one item or a list.
  static let repeatedKeys = ["accept", "measure", "measured"]

  /// The name that tells it from other decisions of the document.
  package var id: Located<String>? { value("id") }
  /// The declared outcome.
  package var decision: Located<String>? { value("decision")?.plain }
  /// The rubric, as `id` or `id@version`.
  package var rubric: Located<String>? { value("rubric")?.plain }
  /// The id of the rubric and the version it pins, where it names one.
  var rubricReference: (id: String, version: String?)? {
    guard let parts = rubric?.value.split(separator: "@", maxSplits: 1).map(String.init) else {
      return nil
    }
    return (parts.first ?? "", parts.count == 2 ? parts[1] : nil)
  }
  /// The day the decision is to be looked at again.
  package var reviewBy: Located<String>? { value("review-by")?.plain }

  /// The accepted findings, in order.
  package var acceptances: [Acceptance] { items("accept").map { Acceptance($0.text) } }

  /// What is to be measured, in order.
  package var measures: [DeclaredMeasure] {
    items("measure").map { DeclaredMeasure($0.text, isItem: $0.isItem) }
  }

  /// What was measured, in order.
  package var measured: [DeclaredRecord] {
    items("measured").map { DeclaredRecord($0.text, isItem: $0.isItem) }
  }

  /// Returns what follows a repeated key: on its lines, and in the lists below it.
  private func items(_ key: String) -> [(text: Located<String>, isItem: Bool)] {
    entries.filter { $0.key.value == key }.flatMap { entry in
      entry.items.isEmpty
        ? [(entry.text ?? entry.key, false)] : entry.items.map { ($0, true) }
    }
  }

  private func value(_ key: String) -> Located<String>? {
    entries.first { $0.key.value == key }?.text
  }
}

extension Declaration.Entry {
  /// Whether it is given the empty list `[]`, which says that none of the choices is picked.
  package var picksNone: Bool {
    guard items.isEmpty, !isQuoted, let bytes = text.map({ Array($0.value.utf8) }), bytes.count >= 2
    else {
      return false
    }
    return bytes.first == ASCII.leftBracket && bytes.last == ASCII.rightBracket
      && bytes.dropFirst().dropLast().allSatisfy(\.isSpace)
  }

  /// The values as plain words: the items of the list below the key, or what stands on its line, divided by commas.
  package var values: [Located<String>] {
    guard items.isEmpty else { return items.map(\.plain) }
    guard let text else { return [] }
    let bytes = Array(text.value.utf8)
    var start = 0
    var end = bytes.count
    if !isQuoted, bytes.first == ASCII.leftBracket, bytes.last == ASCII.rightBracket {
      start = 1
      end = max(1, bytes.count - 1)
    }
    var values: [Located<String>] = []
    var partStart = start
    var isPartBlank = true
    var offset = start
    while offset <= end {
      // A comma within quotation marks divides nothing.
      if !isQuoted, isPartBlank, let after = QuotedScalar(at: offset, before: end, in: bytes)?.end {
        offset = after
        isPartBlank = false
        continue
      }
      if offset == end || bytes[offset] == ASCII.comma {
        let part = Located.trimmed(bytes[partStart..<offset], of: text)
        if !part.value.isEmpty { values.append((isQuoted ? part : part.unquoted).plain) }
        partStart = offset + 1
        isPartBlank = true
      } else if !bytes[offset].isSpace {
        isPartBlank = false
      }
      offset += 1
    }
    return values
  }

  /// Returns the answer that its values give to a question.
  ///
  /// - Throws: What is wrong with its words.
  func answer(_ values: [Located<String>], to question: Question) throws(AnswerFaults) -> Answer {
    try question.answer(in: .typed(picksNone ? [Question.noneOfThese] : values.map(\.value)))
  }

  /// Returns its values brought from an earlier version of a rubric, or nothing where none of them moved.
  func brought(_ values: [Located<String>], to rubric: Rubric) -> BroughtWords? {
    guard !rubric.moved.isEmpty else { return nil }
    let brought = rubric.bring(.typed(values.map(\.value)), to: key.value)
    return brought.turns.isEmpty ? nil : brought
  }
}

extension Located<String> {
  /// The text as a plain word at the same place.
  var plain: Self { Located(value.plainWord, at: range) }
}
