import Layouts
import Rubrics

extension RubricOption: RubricEntry {
  var noun: String { "option" }

  func description(in words: inout EntryWords) -> EntryDescription {
    let range = range(in: words.rubric)
    let condition =
      adoptAt.map { "It is adopted from \($0) points of \(need)" }
      ?? "It is chosen when no other option has more points, or as many and an earlier place"
    var entry = EntryDescription(of: self, title, in: words.rubric)
    entry.facts = [
      Phrase(
        "\(condition), unless a rule says otherwise; answers can give it from \(range.lowerBound) to "
          + "\(range.upperBound).")
    ]
    if let withdrawal {
      entry.facts.insert(
        Phrase("It is not offered: ", .strong) + Phrase(withdrawal.sentence), at: 0)
    }
    entry.because = [words.cited(because, citations)]
    entry.references = words.list(
      "Rules about it",
      words.rubric.rules.filter { $0.option == id }.map {
        Phrase("\($0.id) (\($0.effect.rawValue) it)")
      })
    return entry
  }
}
