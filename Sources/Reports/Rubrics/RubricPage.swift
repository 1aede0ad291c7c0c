package import AnswerSpaces
import Diagnostics
import Layouts
package import Rubrics

/// A rubric as one page, to be read and reviewed.
package struct RubricPage: Report {
  /// The formats: those people read.
  package static let formats: [Format] = [.markdown, .text, .html]

  let rubric: Rubric
  /// How it fares on its cases.
  let cases: CaseReport
  /// What is proved about it, where that could be computed.
  let audit: Audit?

  /// Creates a page, which depends on nothing but what is handed in.
  ///
  /// - Parameters:
  ///   - rubric: The rubric.
  ///   - cases: Its documented cases, none when it has none.
  ///   - audit: What is proved about it, where that could be computed.
  package init(of rubric: Rubric, cases: [DocumentedCase], audit: Audit?) {
    self.rubric = rubric
    self.audit = audit
    self.cases = CaseReport(on: cases, by: rubric, digest: "")
  }

  /// Yes: the page stands beside the files of the rubric.
  package var isFile: Bool { true }

  /// Returns the page, which has no shorter form.
  package func outlines(_ extent: Extent) -> [Outline] {
    [
      Outline(
        headline: Phrase(rubric.titleOrID, .strong), opening: opening, sections: chapters,
        hasContents: true, origin: rubric.nameAndVersion)
    ]
  }

  /// What the rubric decides, and what it holds.
  private var opening: Outline.Section {
    let origin =
      "This page is version \(rubric.version) of the rubric `\(rubric.id)`. `crossroads rubric doc` "
      + "writes it from the rubric's files: change those, and write it again."
    return Outline.Section(blocks: [
      .paragraph(Phrase(rubric.summary.sentence)),
      .list(
        Outline.List(items: facts.map { Outline.Item(title: Phrase("\($0): ", .strong) + $1) })),
      .code(Outline.Code(language: "sh", lines: ["crossroads ask --rubric \(rubric.id)"])),
      .paragraph(Phrase(marked: origin)),
    ])
  }

  private var facts: [(String, Phrase)] {
    let rate = cases.overall
    let grades = Source.Grade.allCases.compactMap { grade in
      let count = rubric.evidence.sources.count { $0.grade == grade }
      return count == 0 ? nil : "\(count) \(grade.rawValue)"
    }
    let audited = audit.map { audit in
      Phrase("all \(audit.figures.combinations.grouped()) combinations of answers; ")
        + (audit.isClean ? "no error" : Phrase(marked: "`crossroads rubric verify` finds errors"))
    }
    // A title has no names between its backticks.
    return [
      ("Decides between", Phrase(rubric.outcomes.map(\.title).listed())),
      ("Holds", Phrase(rubric.counts)), ("Sources", Phrase(grades.listed())),
      ("Gets right", Phrase(rate.total > 0 ? cases.hits() : "")), ("Audited", audited ?? ""),
    ].filter { !$1.isEmpty }
  }
}
