import Diagnostics
import Layouts
import Rubrics

extension LintReport {
  /// Returns the report, which has no shorter form.
  package func outlines(_ extent: Extent) -> [Outline] {
    [
      Outline(
        title: Phrase("Lint of \(rubric.nameAndOrigin)", .quiet), headline: headline,
        sections: rules.compactMap(section) + [acceptances, inheritance])
    ]
  }

  private var headline: Phrase {
    guard !findings.isEmpty else {
      return Phrase("Nothing found by \(rules.count) rules.", .strong)
    }
    let counts = [
      String.count(count(.error), "error"), String.count(count(.warning), "warning"),
      String.count(count(.note), "note"),
    ]
    let accepted = accepted.isEmpty ? "" : " \(accepted.count) accepted."
    return Phrase("\(counts.listed()).", .strong) + Phrase(accepted)
  }

  private var acceptances: Outline.Section {
    let items = accepted.map { finding in
      Outline.Item(
        title: "\(finding.rule, .name): \(finding.message)",
        detail: Phrase(finding.accepted?.sentence ?? ""))
    }
    return Outline.Section(heading: "Accepted", blocks: Outline.Block.items(items))
  }

  private var inheritance: Outline.Section {
    guard let inherited else { return Outline.Section() }
    return Outline.Section(
      blocks: [
        .hint(
          Phrase("\(String.count(inherited.count, "more finding")) of the base: ", .quiet)
            + Phrase("crossroads rubric lint \(inherited.base)", .name))
      ])
  }

  private func section(on rule: any LintRule) -> Outline.Section? {
    let findings = findings.filter { $0.rule == rule.id && $0.accepted == nil }
    guard !findings.isEmpty else { return nil }
    let items = findings.map { finding in
      Outline.Item(
        alert: finding.severity.rawValue.capitalisingFirst, title: Phrase(finding.message),
        detail: Phrase(finding.location, .name),
        remedy: Phrase(finding.remedy.capitalisingFirst.sentence))
    }
    return Outline.Section(
      heading: rule.id,
      blocks: [.paragraph(Phrase(rule.summary)), .list(Outline.List(items: items))])
  }
}
