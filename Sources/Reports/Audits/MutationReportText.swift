package import AnswerSpaces
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
    let items = test.survivors.map { mutant, difference in
      Outline.Item(
        title: Phrase(marked: mutant.change.capitalisingFirst.sentence),
        detail: Phrase(difference.answers, in: rubric) + Phrase(" leads to ")
          + Phrase(difference.mutated, .name) + Phrase(" instead of ")
          + Phrase(difference.outcome, .name))
    }
    let outline = Outline(
      title: Phrase("Mutants of \(rubric.id) \(rubric.version)", .quiet),
      headline: headline(of: test),
      sections: items.isEmpty
        ? []
        : [
          Outline.Section(heading: "No case notices", blocks: [.list(Outline.List(items: items))]),
          invitation,
        ])
    let text = OutlineText(style: style).text(of: outline)
    // What is to be pasted keeps its own lines, however wide the terminal is.
    let cases = MutationReportJSON.proposals(for: test, in: rubric).map { $0.text() }
    return cases.isEmpty ? text : text + "\n" + cases.joined(separator: ",\n") + "\n"
  }

  private var invitation: Outline.Section {
    Outline.Section(
      heading: "Cases that would",
      blocks: [
        .paragraph(
          "Keep those that somebody in the field would recognise, tell their story, and name the "
            + "source; the outcome is the rubric's, so ask first whether it is right.")
      ])
  }

  private func headline(of test: MutationTest) -> Phrase {
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
