import Rubrics

extension CostDriver: RubricEntry {
  var noun: String { "cost driver" }
  var citations: [Citation] { readings.flatMap(\.citations) }
  var conditions: [Condition] { readings.map(\.when) }

  func description(in words: inout EntryWords) -> EntryDescription {
    var entry = EntryDescription(of: self, title)
    for reading in readings {
      entry.facts += [
        words.when(self.words(of: reading, in: words.money), reading.when),
        words.cited(reading.because, reading.citations),
      ]
    }
    return entry
  }
}
