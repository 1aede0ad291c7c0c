import AnswerSpaces
import Diagnostics
import Layouts
import Rubrics

extension DifferenceReport {
  /// The parts of a shift that its page shows.
  private static let partsOfPage = 1

  /// Returns the report, or its page, which shows one region of each shift.
  ///
  /// What anybody can follow comes first: the fewest answers, the cases, and each change by itself.
  package func outlines(_ extent: Extent) -> [Outline] {
    let parts =
      [
        example, section("Cases", changedCases, of: caseCount, "case"),
        section("Saved decisions", changedDecisions, of: decisionCount, "decision"),
      ]
      + [promiseSection] + changes + caseOverlays.caseSections()
      + difference.shifts.map { section(on: $0, isWhole: extent == .full) }
    return [
      Outline(
        title: Phrase("\(old.id) \(old.version) against \(new.id) \(new.version)", .quiet),
        headline: headline, sections: parts)
    ]
  }

  private var headline: Phrase {
    let all = difference.combinations.grouped()
    if difference.isEmpty {
      return Phrase("No answers change their outcome.", .strong)
        + Phrase(" All \(all) combinations were looked at.")
    }
    if difference.changed.isZero {
      return Phrase("Only answers with open questions change their outcome.", .strong)
        + Phrase(" None of the \(all) combinations does.")
    }
    let share = difference.changed.share(of: difference.combinations).percentage
    return Phrase(
      "\(difference.changed.grouped()) of \(all) combinations (\(share)) change their outcome.",
      .strong)
  }

  /// What the overlays change, and what each change of the last one does alone.
  private var changes: [Outline.Section] {
    overlays.enumerated().map { index, overlay in
      guard index == overlays.count - 1, effects.count == overlay.amendments.count else {
        return overlay.section()
      }
      return overlay.section(adding: effects.map(words))
    }
  }

  /// Returns what a change does alone, as a sentence.
  private func words(on effect: Effect) -> Phrase {
    switch effect {
    case .inseparable: return "It cannot be made without the others."
    case .nothing: return "Alone it changes no outcome."
    case .shifts(let difference):
      let shifts = difference.shifts.prefix(3).map { "\($0.from) to \($0.to)" }
      let more = difference.shifts.count - shifts.count
      let share = difference.changed.share(of: difference.combinations).percentage
      let lead = Phrase(
        "Alone it changes \(difference.changed.grouped()) combinations (\(share))"
          + (shifts.isEmpty
            ? "" : ", from \((shifts + (more > 0 ? ["\(more) more"] : [])).listed())"))
      guard let example = difference.example else { return lead + "." }
      return lead + Phrase(", beginning with ") + Phrase(example.answers, in: new) + "."
    }
  }

  private func section(
    on shift: RubricDifference.Shift, isWhole: Bool
  ) -> Outline.Section {
    let share = shift.count.share(of: difference.combinations).percentage
    let shown = isWhole ? shift.parts[...] : shift.parts.prefix(Self.partsOfPage)
    let items = shown.map { part in
      Outline.Item(
        title: requirements(part.requirements),
        detail: Phrase("\(part.count.grouped()) combinations, for example ")
          + Phrase(part.example, in: new) + former(part.example))
    }
    let left = shift.parts.dropFirst(shown.count).reduce(shift.uncovered) { $0 + $1.added }
    let rest =
      left.isZero
      ? []
      : [
        Outline.Block.paragraph(
          Phrase("And \(left.grouped()) more")
            + (isWhole ? Phrase(".") : Phrase(": ") + Phrase("--full", .name)))
      ]
    return Outline.Section(
      heading: "From \(shift.from) to \(shift.to)",
      blocks: [
        .paragraph(Phrase("\(shift.count.grouped()) combinations (\(share)), wherever")),
        .list(Outline.List(items: items)),
      ] + rest)
  }

  /// Returns the answers to what only the old version asks, as far as an example gives any.
  private func former(_ answers: Answers) -> Phrase {
    let asked = old.questions.filter { new.question($0.id) == nil && answers[$0.id] != nil }
    guard !asked.isEmpty else { return "" }
    var only = Answers()
    for question in asked { only[question.id] = answers[question.id] }
    return Phrase(", and by the old version ") + Phrase(only, in: old)
  }

  /// The fewest answers that differ.
  private var example: Outline.Section {
    guard let example = difference.example else { return Outline.Section() }
    return Outline.Section(
      heading: "The fewest answers that differ",
      blocks: [
        .paragraph(
          Phrase(example.answers, in: new) + former(example.answers) + Phrase(" led to ")
            + Phrase(example.from, .name)
            + Phrase(" and leads to ") + Phrase(example.to, .name) + Phrase("."))
      ])
  }

  private func section(
    _ heading: String, _ changed: [DifferenceReport.ChangedSample], of total: Int, _ noun: String
  ) -> Outline.Section {
    guard total > 0 else { return Outline.Section() }
    let items = changed.map { change in
      Outline.Item(
        title: Phrase(change.sample.name, .name)
          + Phrase(": from \(change.from) to \(change.to)"),
        detail: Phrase(change.sample.title))
    }
    return Outline.Section(
      heading: heading,
      blocks: [
        .paragraph(
          Phrase("The outcome changes in \(changed.count) of \(String.count(total, noun))."))
      ] + Outline.Block.items(items))
  }

  private func requirements(_ requirements: [RubricDifference.Requirement]) -> Phrase {
    if requirements.isEmpty { return "whatever the answers" }
    return requirements.map { requirement in
      let parts = [
        (" is ", requirement.oneOf, "or"), (" includes ", requirement.allOf, "and"),
        (" lacks ", requirement.noneOf, "and"),
      ].filter { !$0.1.isEmpty }
      return Phrase(requirement.question, .name)
        + parts.map { Phrase($0.0) + $0.1.map { Phrase($0, .name) }.listed($0.2) }.joined(
          separator: " and")
    }.joined(separator: ", ")
  }
}
