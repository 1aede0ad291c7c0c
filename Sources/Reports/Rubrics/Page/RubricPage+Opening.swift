import AnswerSpaces
import Diagnostics
import Rubrics

extension RubricPage {
  /// Writes the title, what the rubric decides, and what it holds.
  mutating func writeOpening() {
    page.heading(1, rubric.title.isEmpty ? rubric.id : rubric.title)
    if !rubric.summary.isEmpty { page.paragraph(rubric.summary.sentence.markdown) }
    page.list(facts)
    page.fence("sh", ["crossroads ask --rubric \(rubric.id)"])
    page.paragraph(
      "This page is version \(rubric.version.markdown) of the rubric \(rubric.id.markdownCode). "
        + "`crossroads rubric doc` writes it from `rubric.json`, `evidence.json` and "
        + "`cases.json`: change those, and write it again.")
  }

  /// Writes the parts of the page, with the entries of those whose entries have headings.
  mutating func writeContents() {
    page.heading(2, "Contents")
    page.list(
      Part.allCases.filter(holds).map { part in
        let entries: [String] =
          switch part {
          case .outcomes: rubric.outcomes.map { title(ofOutcome: $0.id) }
          case .questions:
            rubric.questions.map { link($0.title.markdown, to: .question($0.id)) }
          case .advice:
            kinds.map { link($0.heading.markdown, to: .advice($0)) }
          default: []
          }
        return link(part.rawValue, to: .part(part))
          + (entries.isEmpty ? "" : ": " + entries.joined(separator: " · "))
      })
  }

  /// The kinds of advice there are, in the order of a report.
  var kinds: [Advice.Kind] {
    Advice.Kind.allCases.filter { kind in rubric.advice.contains { $0.kind == kind } }
  }

  private var facts: [String] {
    let choices = rubric.questions.reduce(0) { $0 + $1.choices.count }
    let essential = rubric.questions.count(where: \.isEssential)
    let options = rubric.options.map { $0.title.markdown }
    var facts = [
      "**\(rubric.method.matter.lead):** \(options.listed(rubric.method.matter.conjunction))",
      "**Leads to:** \(rubric.outcomes.map { title(ofOutcome: $0.id) }.listed("or"))",
      "**Asks:** \(String.count(rubric.questions.count, "question")) with "
        + "\(String.count(choices, "choice")), \(essential) of them essential",
    ]
    let guidance = [
      rubric.rules.isEmpty ? nil : String.count(rubric.rules.count, "rule"),
      rubric.prerequisites.isEmpty
        ? nil : String.count(rubric.prerequisites.count, "prerequisite"),
      rubric.advice.isEmpty
        ? nil : String.count(rubric.advice.count, "piece of advice", "pieces of advice"),
    ].compactMap(\.self)
    if !guidance.isEmpty { facts.append("**Holds:** \(guidance.listed())") }
    if holds(.sources) { facts.append("**Rests on:** \(evidence)") }
    if holds(.cases) {
      let rate = report.overall
      facts.append(
        "**Gets right:** \(rate.hits) of \(String.count(rate.total, "documented case")) "
          + "(\(rate.percent)%)")
    }
    if let audit {
      facts.append(
        "**Audited:** all \(audit.figures.combinations.grouped()) combinations of answers; "
          + (audit.isClean ? "no error" : "`crossroads rubric verify` finds errors"))
    }
    return facts
  }

  private var evidence: String {
    let sources = rubric.evidence.sources
    let claims = sources.reduce(0) { $0 + $1.claims.count }
    let grades = Source.Grade.allCases.compactMap { grade in
      let count = sources.count { $0.grade == grade }
      return count == 0 ? nil : "\(count) \(grade.rawValue)"
    }
    return "\(String.count(claims, "claim")) of \(String.count(sources.count, "source")) "
      + "(\(grades.joined(separator: ", ")))"
  }
}
