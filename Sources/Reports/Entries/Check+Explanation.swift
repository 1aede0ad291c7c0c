import DesignDocuments
import Diagnostics
import Layouts
import Rubrics

extension Check {
  /// Returns what the check wants, why, what to do, and a document for and against, if the rubric is
  /// about what those documents are.
  func explanation(beside rubric: Rubric) -> Outline {
    let article = severity == .error ? "an" : "a"
    let outcome =
      "A finding is \(article) \(severity.rawValue) unless it says otherwise. \(remedy.capitalisingFirst.sentence)"
      + (isOff
        ? " Too few of its findings were right on documents of other people, so it is off until 'severities' of .crossroads.json gives it a weight."
        : "")
    let samples =
      Self.samplesFit(rubric)
      ? [("A document it is content with", passing), ("A document it complains about", failing)]
      : []
    return Outline(
      name: "Check \(id)",
      sections: [
        Outline.Section(
          heading: "Check \(id)",
          blocks: [summary.sentence, why.sentence, outcome].map { .paragraph(Phrase($0)) })
      ]
        + samples.map { heading, sample in
          Outline.Section(
            heading: heading,
            blocks: [
              .code(
                Outline.Code(
                  language: "markdown", lines: sample.lines.trimmingEmptyEnd, isIndented: true))
            ])
        })
  }
}

extension [String] {
  /// The lines without empty ones at the end.
  fileprivate var trimmingEmptyEnd: [String] {
    Array(prefix((lastIndex { !$0.isEmpty } ?? -1) + 1))
  }
}
