import Layouts
import Rubrics

extension CostDriver: RubricEntry {
  var noun: String { "cost driver" }
  var citations: [Citation] { readings.flatMap(\.citations) }
  var conditions: [Condition] { readings.map(\.when) }

  func description(in words: inout EntryWords) -> EntryDescription {
    var entry = EntryDescription(of: self, title, in: words.rubric)
    entry.facts = [count.map { Phrase("Counted \($0.words), in \(units).") }].compactMap(\.self)
    if let given, let question = words.rubric.question(given.question) {
      entry.facts.append(
        Phrase(
          "A number given as the answer to \(question.title) counts as it is, \(given.because)."))
    }
    for reading in readings {
      entry.facts += [
        words.when(self.words(of: reading, in: words.money), reading.when),
        words.cited(reading.because, reading.citations),
      ]
    }
    return entry
  }
}

extension CostDriver.Count {
  /// How often it is counted.
  fileprivate var words: String {
    switch self {
    case .once: "once for the whole plan"
    case .monthly: "anew in every month"
    case .yearly: "anew in every year"
    }
  }
}
