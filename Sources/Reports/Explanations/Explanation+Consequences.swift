import Diagnostics
import Layouts
import Rubrics

extension Explanation {
  /// Explains an outcome.
  mutating func section(on outcome: Outcome) -> Outline.Section {
    var blocks: [Outline.Block] = [.paragraph(Phrase(outcome.headline.sentence, .strong))]
    let adopted = outcome.adopts.map { rubric.option($0)?.title ?? $0 }
    blocks += paragraph(
      adopted.isEmpty
        ? "\(outcome.title): no option is adopted"
        : "\(outcome.title): \(rubric.method.verb) \(adopted.listed())")
    blocks += paragraph(outcome.summary)
    blocks += list("The path", .number, outcome.path)
    blocks += list("What it takes", .bullet, outcome.takes)
    for (heading, text) in [
      ("Who carries the cost", outcome.carriedBy), ("What undoing it takes", outcome.undoing),
    ] where !text.detail.isEmpty {
      blocks += [.subheading(heading)] + paragraph(text.detail, text.citations)
    }
    blocks += following(outcome)
    return Outline.Section(heading: "Outcome \(outcome.id)", blocks: blocks)
  }

  /// Says which decisions an outcome raises, why, and what is known about each before it is asked.
  private func following(_ outcome: Outcome) -> [Outline.Block] {
    guard !outcome.next.isEmpty else { return [] }
    let items = outcome.next.map { next in
      Outline.Item(
        title: Phrase(next.rubric, .name), detail: Phrase(next.because.sentence),
        remedy: Phrase(known(before: next).joined(separator: " ")))
    }
    return [
      .subheading("What comes next"), .list(Outline.List(marker: .number, items: items)),
      .paragraph(
        Phrase("Go on with ") + Phrase("crossroads advise --follow", .name)
          + Phrase(", or when the questionnaire offers it.")),
    ]
  }

  private func known(before next: FollowOn) -> [String] {
    let carried = next.carries.map { carry in
      let title = rubric.question(carry.question)?.title ?? carry.question
      return carry.target == carry.question ? title : "\(title) (as \(carry.target))"
    }
    let given = next.gives.map { "\($0.question) is \($0.choices.listed())" }
    return [
      carried.isEmpty ? "" : "The answers to \(carried.listed()) go over as far as they fit.",
      given.isEmpty ? "" : "The outcome itself answers that \(given.listed()).",
    ].filter { !$0.isEmpty }
  }

  private mutating func list(
    _ heading: String, _ marker: Outline.List.Marker, _ items: [Outcome.Item]
  ) -> [Outline.Block] {
    guard !items.isEmpty else { return [] }
    var list = Outline.List(marker: marker, items: [])
    for item in items {
      list.items.append(
        Outline.Item(
          title: Phrase(item.title, .strong).marked(bibliography.marks(item.citations)),
          detail: Phrase(item.detail)))
    }
    return [.subheading(heading), .list(list)]
  }

  /// Explains a prerequisite.
  mutating func section(on prerequisite: Prerequisite) -> Outline.Section {
    let severity =
      prerequisite.severity == .blocker
      ? "A blocker: building must wait for it." : "A warning: building may start, at a risk."
    var blocks: [Outline.Block] = [
      .paragraph(Phrase(prerequisite.title.sentence, .strong) + Phrase(" \(severity)"))
    ]
    blocks += when("It is missing", prerequisite.when)
    blocks += paragraph(prerequisite.because, prerequisite.citations)
    blocks += remedy(prerequisite.remedy)
    return Outline.Section(heading: "Prerequisite \(prerequisite.id)", blocks: blocks)
  }

  /// Explains a piece of advice.
  mutating func section(on advice: Advice) -> Outline.Section {
    var blocks: [Outline.Block] = [.paragraph(Phrase(advice.title.sentence, .strong))]
    blocks += when("It applies", advice.when)
    if !advice.committedBy.isEmpty {
      let plans = advice.committedBy.map { rubric.outcome($0)?.title ?? $0 }
      blocks += paragraph("It is committed when it applies and the plan is \(plans.listed("or"))")
    }
    blocks += paragraph(advice.detail, advice.citations)
    blocks += remedy(advice.remedy)
    return Outline.Section(
      heading: "\(advice.kind.words.capitalisingFirst) \(advice.id)", blocks: blocks)
  }

  /// Explains a tension between answers.
  mutating func section(on tension: Tension) -> Outline.Section {
    let blocks = when("The answers pull apart", tension.when)
    return Outline.Section(
      heading: "Tension \(tension.id)",
      blocks: blocks + paragraph(tension.because, tension.citations))
  }

  private func remedy(_ text: String) -> [Outline.Block] {
    text.isEmpty ? [] : [.subheading("What to do"), .paragraph(Phrase(text.sentence))]
  }

  /// Explains a source with all it states.
  mutating func section(on source: Source) -> Outline.Section {
    var blocks = imprint(of: source)
    let items = source.claims.map { claim in
      let citation = Citation(source: source.id, claim: claim.id)
      let uses = rubric.entries { $0 == citation }.count
      return Outline.Item(
        title: Phrase(claim.id, .name)
          + Phrase(uses == 0 ? " (not cited)" : " (cited \(uses == 1 ? "once" : "\(uses) times"))"),
        detail: Phrase(claim.text))
    }
    if !items.isEmpty {
      blocks += [.subheading("What it states"), .list(Outline.List(items: items))]
    }
    blocks += names("Cited by", rubric.entries { $0.source == source.id })
    return Outline.Section(heading: "Source \(source.id)", blocks: blocks)
  }

  /// Explains a claim.
  mutating func section(on claim: Claim, of source: Source) -> Outline.Section {
    let citation = Citation(source: source.id, claim: claim.id)
    var blocks: [Outline.Block] = [.paragraph(Phrase(claim.text.sentence, .strong))]
    blocks += imprint(of: source)
    let others = claim.alsoIn.map { rubric.evidence.source($0)?.title ?? $0 }
    if !others.isEmpty { blocks += paragraph("Also stated in \(others.listed())") }
    if let background = claim.background {
      blocks += paragraph("Nothing cites it; it is kept because: \(background)")
    }
    blocks += names("Cited by", rubric.entries { $0 == citation })
    return Outline.Section(heading: "Claim \(citation)", blocks: blocks)
  }

  private func imprint(of source: Source) -> [Outline.Block] {
    let address = source.url.map { Phrase(" ") + Phrase($0, .name) } ?? ""
    return [.paragraph(NumberedSource(number: 1, source: source).words + address)]
  }
}
