package import AnswerSpaces
import Diagnostics
import Layouts
package import Rubrics
import StrictJSON

/// The report on a mutation test, with a case to paste for each mutant that no case kills.
package struct MutationReport: Report {
  package var test: MutationTest
  package var rubric: Rubric
  /// The least share in percent that the cases have to notice, when there is one.
  package var minimum: Int?

  package init(on test: MutationTest, of rubric: Rubric, minimum: Int? = nil) {
    self.test = test
    self.rubric = rubric
    self.minimum = minimum
  }

  /// Whether the cases notice enough.
  package var isAccepted: Bool { test.percent >= minimum ?? 0 }

  /// The mutants that a page names, and the cases that it proposes.
  private static let limitOfPage = (mutants: 8, proposals: 2)

  /// Returns the report, or its page, which names a few of the mutants that no case notices.
  package func outlines(_ extent: Extent) -> [Outline] {
    let survivors = test.survivors
    let shown = extent == .full ? survivors : Array(survivors.prefix(Self.limitOfPage.mutants))
    let items = shown.map { mutant, difference in
      Outline.Item(
        title: Phrase(marked: mutant.change.capitalisingFirst.sentence),
        detail: Phrase(difference.answers, in: rubric) + Phrase(" leads to ")
          + Phrase(difference.mutated, .name) + Phrase(" instead of ")
          + Phrase(difference.outcome, .name))
    }
    return [
      Outline(
        title: Phrase("Mutants of \(rubric.id) \(rubric.version)", .quiet), headline: headline,
        sections: [
          Outline.Section(
            heading: "No case notices",
            blocks: Outline.Block.items(items) + rest(survivors.count - shown.count)),
          proposed(extent == .full ? survivors.count : Self.limitOfPage.proposals),
        ])
    ]
  }

  private func rest(_ count: Int) -> [Outline.Block] {
    count == 0
      ? []
      : [
        .paragraph(
          "And \(count) more, each with a case that would: \("--full", .name)")
      ]
  }

  /// Cases to paste, which keep their own lines however wide the terminal is.
  private func proposed(_ limit: Int) -> Outline.Section {
    let cases = proposals.prefix(limit).map { $0.text() }
    guard !cases.isEmpty else { return Outline.Section() }
    let lines = cases.joined(separator: ",\n").split(
      separator: "\n", omittingEmptySubsequences: false)
    return Outline.Section(
      heading: "Cases that would",
      blocks: [
        .paragraph(
          "Keep those that somebody in the field would recognise, tell their story, and name the "
            + "source; the outcome is the rubric's, so ask first whether it is right."),
        .code(Outline.Code(language: "json", lines: lines.map(String.init))),
      ])
  }

  private var headline: Phrase {
    let total = test.verdicts.count - test.equivalent
    let verb = test.equivalent == 1 ? "is" : "are"
    return Phrase(
      "The cases notice \(test.killed) of \(String.count(total, "mutant")) (\(test.percent)%).",
      .strong)
      + Phrase(
        test.equivalent == 0
          ? "" : " \(test.equivalent) more \(verb) proved to change nothing.")
  }
}
