package import Decisions
package import Rubrics
import StrictJSON

/// The report on a mutation test as text for people.
package struct MutationReportText: Sendable {
  /// How it looks.
  package var style: TextStyle

  /// Creates a format.
  package init(style: TextStyle = TextStyle()) {
    self.style = style
  }

  /// Returns the report, with a case to paste for each mutant that no case kills.
  package func text(of test: MutationTest, on rubric: Rubric) -> String {
    let survivors = test.survivors.compactMap { verdict in
      MutationReportJSON.survival(verdict.fate).map { (verdict: verdict, survival: $0) }
    }
    let items = survivors.map { verdict, survival in
      Outline.Item(
        title: Phrase(verdict.change.capitalisingFirst.sentence),
        detail: Phrase("The answers below get ") + Phrase(survival.outcome, .name)
          + Phrase(" from the rubric and ") + Phrase(survival.changedOutcome, .name)
          + Phrase(" from the mutant ") + Phrase(verdict.mutant, .name) + Phrase("."))
    }
    let outline = Outline(
      title: Phrase("Mutants of \(rubric.id) \(rubric.version)", .quiet),
      headline: headline(of: test),
      sections: items.isEmpty
        ? []
        : [Outline.Section(heading: "No case notices", blocks: [.list(Outline.List(items: items))])]
    )
    let text = OutlineText(style: style).text(of: outline)
    guard !survivors.isEmpty else { return text }
    // What is to be pasted keeps its own lines, however wide the terminal is.
    let cases = survivors.map {
      MutationReportJSON.proposal(for: $0.verdict.mutant, $0.survival, in: rubric).text()
    }
    return text + "\n" + OutlineText(style: style).text(of: Self.invitation) + "\n"
      + cases.joined(separator: ",\n") + "\n"
  }

  private static let invitation = Outline(sections: [
    Outline.Section(
      heading: "Cases that would",
      blocks: [
        .paragraph(
          "Keep those that somebody in the field would recognise, tell their story, and name the "
            + "source; the outcome is the rubric's, so ask first whether it is right.")
      ])
  ])

  private func headline(of test: MutationTest) -> Phrase {
    let total = test.verdicts.count - test.equivalent
    let equivalents =
      test.equivalent == 0
      ? ""
      : " \(test.equivalent) more \(test.equivalent == 1 ? "is" : "are") proved to change nothing."
    return Phrase(
      "The cases notice \(test.killed) of \(String.count(total, "mutant")) (\(test.percent)%).",
      .strong) + Phrase(equivalents)
  }
}
