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
        sections: [nearly(limit), promises(limit), settlings(limit)]
          + (isFull ? [toDeclare] : [paste]))
    ]
  }

  private var headline: Phrase {
    let holding = String.count(suggestions.promises.count, "promise")
    return Phrase(
      "\(holding.capitalisingFirst) would hold and stand nowhere, and \(suggestions.nearly.count) nearly would.",
      .strong) + Phrase(" Which of them are meant?")
  }

  private func nearly(_ limit: Int) -> Outline.Section {
    let items = suggestions.nearly.map { suggestion in
      Outline.Item(
        title: Phrase(suggestion.property.states, .strong)
          + Phrase(" But for \(suggestion.exceptions.percentage) of such answers."),
        detail: suggestion.counterexample.map { Phrase($0, in: rubric) }.joined(separator: "; "))
    }
    return Outline.Section(
      heading: "Nearly so: is the exception meant, or a mistake?",
      blocks: blocks(items, limit))
  }

  private func promises(_ limit: Int) -> Outline.Section {
    let items = suggestions.promises.map { Outline.Item(title: Phrase($0.property.states)) }
    return Outline.Section(
      heading: "Always so: is it meant, and should it stay?",
      blocks: blocks(items, limit))
  }

  private func settlings(_ limit: Int) -> Outline.Section {
    let items = suggestions.settlings.map { settling in
      let answers = settling.choices.map { "--\(settling.question)\u{A0}\($0)" }
      let idle = settling.idle.map { Phrase($0, .name) }.joined(separator: ", ")
      return Outline.Item(
        title: Phrase(answers.joined(separator: " or "), .name)
          + (settling.decides
            ? Phrase(" alone decides.") : Phrase(" makes idle: ") + idle + Phrase(".")))
    }
    return Outline.Section(
      heading: "Answers after which others no longer count", blocks: blocks(items, limit))
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
    let properties = suggestions.promises.map(\.property) + suggestions.settlings.map(\.property)
    let entries = properties.map { JSONValue($0).text(.compact) }
    guard !entries.isEmpty else { return Outline.Section() }
    let lines = entries.enumerated().map { $1 + ($0 < entries.count - 1 ? "," : "") }
    return Outline.Section(
      heading: "What always holds, to paste under 'properties'",
      blocks: [.code(Outline.Code(language: "json", lines: lines))])
  }
}
