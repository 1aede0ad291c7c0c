import Diagnostics
import AnswerSpaces
import Decisions
import Rubrics

extension RubricPage {
  /// Writes the promises about the answer space, with what the audit made of each.
  mutating func writePromises() {
    let proved = audit.map { Set($0.provedProperties) }
    let refuted = rubric.properties.filter { !(proved?.contains($0.id) ?? true) }
    let lead =
      switch (audit, refuted.count) {
      case (nil, _): "`crossroads rubric verify` says which of these hold."
      case (let audit?, 0):
        "`crossroads rubric verify` proves each of these for all "
          + "\(audit.figures.combinations.grouped()) combinations of answers."
      case (_?, let count):
        "`crossroads rubric verify` refutes \(count) of these, and proves the others."
      }
    page.paragraph(lead)
    page.list(
      rubric.properties.map { property in
        let verdict = refuted.contains { $0.id == property.id } ? "**Refuted:** " : ""
        return "\(verdict)\(property.states.sentence.markdown) (\(property.id.markdownCode))"
      })
  }

  /// Writes the hit rates, the misses and the cases.
  mutating func writeCases() {
    let overall = report.overall
    page.paragraph(
      "\(overall.hits) of \(String.count(overall.total, "case")) come out as documented "
        + "(\(overall.percent)%).")
    for (heading, rates) in [
      ("By expected outcome", report.byOutcome), ("By grade of the source", report.byGrade),
    ] {
      page.table(
        [.init(heading), .number("Hits"), .number("Cases"), .number("Rate")],
        rates.map { [$0.name.markdown, "\($0.hits)", "\($0.total)", "\($0.percent)%"] })
    }
    writeMisses()
    page.heading(3, "All cases")
    var rows: [[String]] = []
    for result in report.results {
      let documented = result.documentedCase
      let source = Citation(source: documented.source, claim: "")
      rows.append([
        result.isHit ? "✓" : "✗",
        "\(documented.title.markdown) (\(documented.id.markdownCode))\(marks([source]))",
        documented.expectation.outcomes.map { title(ofOutcome: $0) }.joined(separator: ", "),
      ])
    }
    page.table([.init("Hit"), .init("Case"), .init("Expected")], rows)
  }

  private mutating func writeMisses() {
    guard !report.misses.isEmpty else { return }
    page.heading(3, "Misses")
    page.list(
      of: report.misses.map { result in
        let documented = result.documentedCase
        return [
          "\(documented.title.markdownStrong) (\(documented.id.markdownCode)): "
            + result.differences.sentence.markdown,
          (documented.documentedMiss ?? documented.why).sentence.markdown,
        ]
      })
  }

  /// Writes the sources in the order of their numbers, those that nothing cites last.
  mutating func writeSources() {
    let numbered = citedSources
    let known = Set(numbered.map(\.source.id))
    let uses = Set(rubric.citingEntries.flatMap(\.citations))
    func cells(_ source: Source, _ number: String) -> [String] {
      let cited = source.claims.count { uses.contains(Citation(source: source.id, claim: $0.id)) }
      let imprint = [source.publisher, source.year.map(String.init)].compactMap(\.self)
      let note = source.note.map { " \($0.capitalisingFirst.sentence)" } ?? ""
      return [
        number,
        source.title.sentence.markdownStrong
          + (imprint.isEmpty ? "" : " " + imprint.joined(separator: ", ").sentence.markdown)
          + note.markdown + " (\(source.id.markdownCode))",
        source.grade.rawValue, "\(cited) of \(source.claims.count)",
      ]
    }
    page.paragraph(
      "`measured`: figures from an experiment that could be repeated; `reported`: what "
        + "practitioners say happened to them; `guidance`: advice without figures of its own. "
        + "`crossroads explain SOURCE` lists what a source states, and what rests on it.")
    page.table(
      [.number("No."), .init("Source"), .init("Grade"), .number("Claims cited")],
      numbered.map { cells($0.source, "[\($0.number)]") }
        + rubric.evidence.sources.filter { !known.contains($0.id) }.map { cells($0, "") })
    let fallback = anchors[.part(.sources)] ?? ""
    page.verbatim(
      numbered.map { entry in
        "[\(entry.number)]: \(entry.source.url?.linkTarget.map { "<\($0)>" } ?? "#\(fallback)")"
      })
  }
}
