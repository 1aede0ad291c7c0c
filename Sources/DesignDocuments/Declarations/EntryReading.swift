import Rubrics

/// A line of a declaration held against a rubric, read once for everybody who asks.
struct EntryReading: Sendable {
  let entry: Declaration.Entry
  /// Its values as plain words.
  let values: [Located<String>]
  /// The question it names, if any.
  let question: Question?
  /// Its words brought from an earlier version of the rubric, or nothing where none of them moved.
  let brought: BroughtWords?
  /// The answer it gives; nothing where it has no words, or something is wrong with them.
  private(set) var answer: Answer?
  /// What is wrong with its words as an answer to the question.
  private(set) var faults: [AnswerFault] = []

  init(_ entry: Declaration.Entry, by rubric: Rubric) {
    self.entry = entry
    values = entry.values
    question = rubric.question(entry.key.value)
    brought = entry.brought(values, to: rubric)
    guard let question, entry.picksNone || !values.isEmpty else { return }
    do throws(AnswerFaults) {
      answer = try entry.answer(values, to: question)
    } catch {
      faults = error.list
    }
  }

  /// Whether it is meant to answer a question.
  var isAnswer: Bool { !Declaration.keys.contains(entry.key.value) }

  /// Where its values stand; nothing where it has none.
  var range: ByteRange? {
    guard let first = values.first, let last = values.last else { return nil }
    return ByteRange(first.range.start, last.range.end)
  }

  /// Returns where a fault of its words stands.
  func range(of fault: AnswerFault) -> ByteRange {
    // The parts of a set are one word here.
    if let word = fault.word, values.indices.contains(word) { return values[word].range }
    return range ?? entry.text?.range ?? entry.key.range
  }
}

extension Declaration {
  /// Returns its lines held against a rubric, in order.
  func readings(by rubric: Rubric) -> [EntryReading] {
    entries.map { EntryReading($0, by: rubric) }
  }
}

extension Answers {
  /// Gathers the answers of a declaration, without what the rubric does not know; of several to a question the first counts.
  init(of readings: [EntryReading], by rubric: Rubric) {
    self.init()
    var elsewhere: [Move.Successor] = []
    for reading in readings where reading.isAnswer {
      let id = reading.entry.key.value
      if let brought = reading.brought {
        elsewhere += brought.elsewhere
        if let words = brought.words, let question = reading.question, self[id] == nil {
          self[id] = try? question.answer(in: words)
        }
      } else if self[id] == nil, let answer = reading.answer {
        self[id] = answer
      }
    }
    for successor in elsewhere { take(successor, by: rubric) }
  }
}
