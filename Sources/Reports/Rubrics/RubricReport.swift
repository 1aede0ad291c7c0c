import Layouts
package import Rubrics

/// A rubric, readable: its options, outcomes, questions with choices and points, and rules.
package struct RubricReport: Report {
  /// The formats: those people read, as programs read the rubric itself.
  package static let formats: [Format] = [.text, .markdown, .html]

  package var rubric: Rubric
  /// What its overlays change in the cases.
  package var caseOverlays: [Overlay]

  package init(on rubric: Rubric, caseOverlays: [Overlay] = []) {
    self.rubric = rubric
    self.caseOverlays = caseOverlays
  }

  /// Returns the report, which has no shorter form.
  package func outlines(_ extent: Extent) -> [Outline] {
    var words = EntryWords(rubric)
    let parts = [
      ("", [.paragraph("\(rubric.counts).")]),
      (
        "Options",
        [.paragraph(Phrase(rubric.method.manner))] + words.items(rubric.options, hasReasons: false)
      ),
      ("Outcomes", words.items(rubric.outcomes, hasReasons: false)),
      ("Questions", rubric.questions.flatMap { blocks(on: $0, &words) }),
      ("Rules", words.items(rubric.rules, hasReasons: false)),
    ]
    return [
      Outline(
        title: rubric.subject, headline: Phrase(rubric.summary),
        sections: parts.map { Outline.Section(heading: $0, blocks: $1) }
          + caseOverlays.caseSections())
    ]
  }

  private func blocks(on question: Question, _ words: inout EntryWords) -> [Outline.Block] {
    let facts: [String?] = [
      question.isEssential ? "essential" : nil, question.pick == .many ? "pick many" : nil,
      question.mutability.rawValue,
    ]
    return [
      .subheading("\(question.id) (\(facts.compactMap(\.self).joined(separator: ", ")))"),
      .paragraph(Phrase(question.ask, .strong)),
      .table(question.table(in: &words, hasReasons: false)),
    ]
  }
}
