import Diagnostics
import Layouts
import Rubrics

extension PublishedCost: RubricEntry {
  var noun: String { "published cost" }

  func description(in words: inout EntryWords) -> EntryDescription {
    var entry = EntryDescription(of: self, title, in: words.rubric)
    entry.facts = [
      Phrase(words.money.exact(total), .strong)
        + Phrase(
          words.rubric.evidence.isWeak(citations)
            ? ", as published; weak: \(CostWords.weakness)." : ", as published."),
      Phrase(quantities.isEmpty ? "" : "It is stated for \(volume(in: words.rubric.costs))."),
    ]
    entry.because = [words.cited(note, citations)]
    entry.references = words.names(
      "The cost lines beside it", lines.compactMap(words.rubric.costs.line))
    return entry
  }

  /// How much of some drivers it is stated for, such as "100,000 queries".
  private func volume(in costs: CostModel) -> String {
    costs.drivers.compactMap { driver in
      quantities[driver.id].map { count in
        "\(CountWords.exact(count)) \(count == 1 ? driver.unit : driver.units)"
      }
    }.listed()
  }
}
