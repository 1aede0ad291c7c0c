import Diagnostics
import Layouts
import Rubrics

/// The words that the descriptions of all entries share, with the sources cited so far.
struct EntryWords {
  let rubric: Rubric
  /// Whether the entries stand on one page, so that one can lead to another.
  let isPage: Bool
  /// The sources cited so far.
  var bibliography: Bibliography

  /// Prepares for the entries of a rubric.
  init(_ rubric: Rubric, isPage: Bool = false) {
    self.rubric = rubric
    self.isPage = isPage
    bibliography = Bibliography(rubric.evidence)
  }

  /// Money in the currency of the costs.
  var money: MoneyWords { MoneyWords(currency: rubric.costs.currency) }

  /// Returns a text as a sentence with the marks of what it rests on; nothing for no text.
  mutating func cited(_ text: String, _ citations: [Citation]) -> Phrase {
    text.isEmpty ? "" : Phrase(text.sentence).marked(bibliography.marks(citations))
  }

  /// Returns a condition in words, behind the words that lead to it.
  func when(_ lead: String, _ condition: Condition) -> Phrase {
    let words = ConditionWords(rubric: rubric).text(for: condition)
    return Phrase("\(lead) ", .strong) + Phrase("\(condition == .always ? "" : "when ")\(words).")
  }

  /// Returns words that lead to an entry where it stands on the same page.
  private func link(_ words: String, to entry: some RubricEntry) -> Phrase {
    isPage ? Phrase(words, linkedTo: .part(entry.place)) : Phrase(words)
  }

  /// Returns the names of entries kind by kind under a smaller heading, or nothing when there are none.
  func names(_ heading: String, _ entries: [any RubricEntry]) -> [Outline.Block] {
    let nouns = entries.map(\.noun).uniqued
    return list(
      heading,
      nouns.map { noun in
        let kin = entries.filter { $0.noun == noun }
        let words = kin.count == 1 || noun == Advice.Kind.evidence.words ? noun : noun + "s"
        return link(words, to: kin[0]) + Phrase(" \(kin.map(\.id).listed())")
      })
  }

  /// Returns a list under a smaller heading, or nothing when it would be empty.
  func list(_ heading: String, _ titles: [Phrase]) -> [Outline.Block] {
    Outline.Block.items(titles.map { Outline.Item(title: $0) }, under: heading)
  }

  /// Returns entries as a list, without reasons where none are wanted; nothing where there are none.
  mutating func items(_ entries: [some RubricEntry], hasReasons: Bool = true) -> [Outline.Block] {
    var items: [Outline.Item] = []
    for entry in entries { items.append(entry.description(in: &self).item(hasReasons: hasReasons)) }
    return Outline.Block.items(items)
  }
}
