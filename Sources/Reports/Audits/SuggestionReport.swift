package import AnswerSpaces
import Diagnostics
import Layouts
package import Rubrics
import StrictJSON

/// What a rubric could promise and does not, to be asked which of it is meant.
package struct SuggestionReport: Report {
  /// Yes: everything behind it is asked for by name.
  package static let hasPage = true

  /// The most entries of a list on the page.
  private static let pageLimit = 12
  /// The most promises of two answers in a list on the page.
  private static let pairsOfPage = 6
  /// The number of ways of answering from which the page gives the share of the exceptions alone.
  private static let countedWays: Count = 1_000_000

  package var rubric: Rubric
  /// The digest of its files.
  package var digest: String
  /// What was found.
  package var suggestions: UndeclaredPromises

  package init(on rubric: Rubric, digest: String, suggestions: UndeclaredPromises) {
    self.rubric = rubric
    self.digest = digest
    self.suggestions = suggestions
  }

  /// Returns the report, or its page: the first of each list.
  package func outlines(_ extent: Extent) -> [Outline] {
    let isFull = extent == .full
    let limit = isFull ? Int.max : Self.pageLimit
    return [
      Outline(
        title: Phrase("Promises for \(rubric.id) \(rubric.version)", .quiet), headline: headline,
        sections: [
          section(
            "Nearly so: is the exception meant, or a mistake?", nearly(suggestions.nearly, isFull),
            limit),
          pairs(
            "Nearly so of two answers together", nearly(suggestions.pairs.nearly, isFull),
            suggestions.pairs.moreNearly, isFull),
          section(
            "Always so: is it meant, and should it stay?", holding(suggestions.promises), limit),
          pairs(
            "Always so of two answers together", holding(suggestions.pairs.promises),
            suggestions.pairs.morePromises, isFull),
          untried,
          section("Answers after which others no longer count", settlings, limit),
        ] + (isFull ? [toDeclare] : [paste]))
    ]
  }

  private var headline: Phrase {
    let pairs = suggestions.pairs
    let holding = String.count(
      suggestions.promises.count + pairs.promises.count + pairs.morePromises, "promise")
    let nearly = suggestions.nearly.count + pairs.nearly.count + pairs.moreNearly
    return Phrase(
      "\(holding.capitalisingFirst) would hold and stand nowhere, and \(nearly) nearly would.",
      .strong) + Phrase(" Which of them are meant?")
  }

  private func section(
    _ heading: String, _ items: [Outline.Item], _ limit: Int
  ) -> Outline.Section {
    Outline.Section(heading: heading, blocks: blocks(items, limit))
  }

  /// Returns a list of promises of two answers, which ends where the next ones would tell little.
  private func pairs(
    _ heading: String, _ items: [Outline.Item], _ more: Int, _ isFull: Bool
  ) -> Outline.Section {
    var section = section(heading, items, isFull ? Int.max : Self.pairsOfPage)
    if isFull, more > 0 {
      section.blocks.append(
        .paragraph(
          Phrase("Left out, as each of them would tell less: \("\(more)".groupedDigits) more.")))
    }
    return section
  }

  private func nearly(_ promises: [UndeclaredPromise], _ isFull: Bool) -> [Outline.Item] {
    promises.map { item(on: $0, isFull) }
  }

  /// Returns a promise that nearly holds, with what breaks it.
  private func item(on suggestion: UndeclaredPromise, _ isFull: Bool) -> Outline.Item {
    let (breaks, ways) = (suggestion.counted.breaks, suggestion.counted.ways)
    let share = suggestion.exceptions.percentage
    let exceptions =
      if breaks.isZero {
        "not while questions are open"
      } else if isFull || ways < Self.countedWays {
        "for \(breaks.grouped()) of \(ways.grouped()) such answers (\(share))"
      } else {
        "for \(share) of such answers"
      }
    return Outline.Item(
      title: Phrase(suggestion.property.states, .strong) + Phrase(" But \(exceptions)."),
      detail: suggestion.counterexample.map { Phrase($0, in: rubric) }.joined(separator: "; "))
  }

  private func holding(_ promises: [UndeclaredPromise]) -> [Outline.Item] {
    promises.map { Outline.Item(title: Phrase($0.property.states)) }
  }

  /// That two answers were not looked at together, where that is so.
  private var untried: Outline.Section {
    Outline.Section(
      blocks: suggestions.pairs.isWhole
        ? []
        : [
          .paragraph(
            "Two answers together were not tried: in this rubric that takes too much work.")
        ])
  }

  private var settlings: [Outline.Item] {
    suggestions.settlings.map { settling in
      let answers = settling.choices.map { "--\(settling.question)\u{A0}\($0)" }
      let idle = settling.idle.map { Phrase($0, .name) }.joined(separator: ", ")
      return Outline.Item(
        title: Phrase(answers.joined(separator: " or "), .name)
          + (settling.decides
            ? Phrase(" alone decides.") : Phrase(" makes idle: ") + idle + Phrase(".")))
    }
  }

  private func blocks(_ items: [Outline.Item], _ limit: Int) -> [Outline.Block] {
    let left = items.count - min(items.count, limit)
    return Outline.Block.items(Array(items.prefix(limit)))
      + (left > 0
        ? [
          .hint(Phrase("and \(left) more: ", .quiet) + Phrase("--full", .name))
        ] : [])
  }

  /// Where the properties to paste are.
  private var paste: Outline.Section {
    Outline.Section(
      blocks: [.hint(Phrase("The same as properties to paste: ", .quiet) + Phrase("--full", .name))]
    )
  }

  /// What holds as properties to paste, which keep their own lines however wide the terminal is.
  private var toDeclare: Outline.Section {
    let properties =
      (suggestions.promises + suggestions.pairs.promises).map(\.property)
      + suggestions.settlings.map(\.property)
    let entries = properties.map { JSONValue($0).text(.compact) }
    guard !entries.isEmpty else { return Outline.Section() }
    let lines = entries.enumerated().map { $1 + ($0 < entries.count - 1 ? "," : "") }
    return Outline.Section(
      heading: "What always holds, to paste under 'properties'",
      blocks: [.code(Outline.Code(language: "json", lines: lines))])
  }
}
