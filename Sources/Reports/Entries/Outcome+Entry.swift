import Diagnostics
import Layouts
import Rubrics

extension Outcome: RubricEntry {
  var noun: String { "outcome" }
  var place: String { "outcome-\(id)" }
  var citations: [Citation] {
    (path + takes).flatMap(\.citations) + carriedBy.citations + undoing.citations
  }
  var conditions: [Condition] { next.compactMap(\.unless) }

  func description(in words: inout EntryWords) -> EntryDescription {
    let method = words.rubric.method
    var entry = EntryDescription(of: self, title, in: words.rubric)
    entry.lead = Phrase(headline.sentence, .strong)
    // The outcome of a single choice bears its name.
    if !method.ranksOptions || adopts != [id] {
      let titles = adopts.map(words.rubric.title(ofOption:)).listed()
      entry.facts = [
        Phrase(
          titles.isEmpty
            ? "No option is \(method.participle)." : "It \(method.verb) \(titles).")
      ]
    }
    entry.facts += words.rubric.withdrawn(in: self).map { option in
      Phrase("No answers lead to it, because \(option.title) is not offered: ", .strong)
        + Phrase((option.withdrawal ?? "").sentence)
    }
    if !next.isEmpty {
      let decisions = next.map { Phrase($0.rubric, .name) }.joined(separator: ", then ")
      entry.facts.append("Next decision: \(decisions).")
    }
    if !summary.isEmpty { entry.details = [.paragraph(Phrase(summary.sentence))] }
    entry.details += Outline.Block.items(
      path.map { $0.item(in: &words) }, .number, under: "The path")
    entry.details += Outline.Block.items(takes.map { $0.item(in: &words) }, under: "What it takes")
    for (heading, text) in [
      ("Who carries the cost", carriedBy), ("What undoing it takes", undoing),
    ] where !text.detail.isEmpty {
      entry.details += [
        .subheading(heading), .paragraph(words.cited(text.detail, text.citations)),
      ]
    }
    entry.details += Outline.Block.items(
      next.map { $0.item(in: words) }, .number, under: "What comes next")
    if !next.isEmpty {
      entry.details.append(
        .paragraph(
          Phrase(
            marked: "Go on with `crossroads advise --follow`, or when the questionnaire offers it.")
        ))
    }
    return entry
  }
}

extension Outcome.Item {
  /// Returns a step, or something that is needed.
  fileprivate func item(in words: inout EntryWords) -> Outline.Item {
    words.bibliography.item(title, detail: detail.sentence, citing: citations)
  }
}

extension FollowOn {
  /// Returns the next decision: why it comes, and what is known about it before it is asked.
  fileprivate func item(in words: EntryWords) -> Outline.Item {
    let carried = carries.map { carry in
      let title = words.rubric.title(ofQuestion: carry.question)
      return carry.target == carry.question ? title : "\(title) (as \(carry.target))"
    }
    let given = gives.map { "\($0.question) is \($0.choices.listed())" }
    let exceptions =
      [unless.map { ConditionWords(rubric: words.rubric).text(for: $0) }].compactMap(\.self)
      + unlessThere.map { "\($0.question) there is \($0.choices.listed("or"))" }
    let exception = exceptions.isEmpty ? "" : ", unless \(exceptions.listed("or"))"
    let known = [
      carried.isEmpty ? "" : "The answers to \(carried.listed()) go over as far as they fit.",
      given.isEmpty ? "" : "The outcome itself answers that \(given.listed()).",
      never.isEmpty ? "" : "It never comes to \(never.listed("or"))\(exception).",
    ]
    return Outline.Item(
      title: words.isPage
        ? Phrase(rubric, linkedTo: .file("../\(rubric)/README.md")) : Phrase(rubric, .name),
      detail: Phrase(because.sentence),
      remedy: Phrase(known.filter { !$0.isEmpty }.joined(separator: " ")))
  }
}
