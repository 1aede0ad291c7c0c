import Costs
import Diagnostics
import Layouts
import Rubrics

extension CostLine: RubricEntry {
  var noun: String { "cost line" }
  var conditions: [Condition] { [when] }

  func description(in words: inout EntryWords) -> EntryDescription {
    let excess = beyond > 0 ? ", beyond the first \(CountWords.exact(beyond))" : ""
    var entry = EntryDescription(of: self, title, in: words.rubric)
    entry.facts = [
      Phrase(
        "\(self.words(in: words.money)) \(basis.words(in: words.rubric.costs))\(excess)", .strong)
        + Phrase(
          (isAssumed ? "; the figure is our own" : ", as published")
            + (words.rubric.evidence.isWeak(citations) ? "; weak: \(CostWords.weakness)." : ".")),
      words.when("It is paid by \(outcomes.listed())", when),
    ]
    entry.because = [words.cited(because, citations)]
    return entry
  }
}
