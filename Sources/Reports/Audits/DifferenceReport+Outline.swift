import AnswerSpaces
import Diagnostics
import Layouts
import Rubrics

extension DifferenceReport {
  /// Returns the report, which has no shorter form.
  package func outlines(_ extent: Extent) -> [Outline] {
    let parts =
      overlays.map { $0.section() } + difference.shifts.map(section)
      + [
        example, section("Cases", changedCases, of: caseCount, "case"),
        section("Saved decisions", changedDecisions, of: decisionCount, "decision"),
      ]
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

  private func section(on shift: RubricDifference.Shift) -> Outline.Section {
    let share = shift.count.share(of: difference.combinations).percentage
    let items = shift.parts.map { part in
      Outline.Item(
        title: requirements(part.requirements),
        detail: Phrase("\(part.count.grouped()) combinations, for example ")
          + Phrase(part.example, in: new))
    }
    let rest =
      shift.uncovered.isZero
      ? [] : [Outline.Block.paragraph(Phrase("And \(shift.uncovered.grouped()) more."))]
    return Outline.Section(
      heading: "From \(shift.from) to \(shift.to)",
      blocks: [
        .paragraph(Phrase("\(shift.count.grouped()) combinations (\(share)), wherever")),
        .list(Outline.List(items: items)),
      ] + rest)
  }

  /// The fewest answers that differ, where no complete ones say more.
  private var example: Outline.Section {
    guard let example = difference.example else { return Outline.Section() }
    return Outline.Section(
      heading: "The fewest answers that differ",
      blocks: [
        .paragraph(
          Phrase(example.answers, in: new) + Phrase(" led to ") + Phrase(example.from, .name)
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
