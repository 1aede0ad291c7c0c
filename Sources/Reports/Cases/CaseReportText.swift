import Decisions
import Diagnostics
import Rubrics

/// The report on documented cases as text for people.
package struct CaseReportText: Sendable {
  /// How it looks.
  package var style: TextStyle

  /// Creates a format.
  package init(style: TextStyle = TextStyle()) {
    self.style = style
  }

  /// Returns the report.
  package func text(of report: CaseReport) -> String {
    let outline = Outline(
      title: Phrase("Cases of \(report.rubric.id) \(report.rubric.version)", .quiet),
      headline: headline(of: report),
      sections: [misses(of: report), outdated(of: report), rates(of: report)]
        .filter { !$0.blocks.isEmpty })
    return OutlineText(style: style).text(of: outline)
  }

  private func headline(of report: CaseReport) -> Phrase {
    let overall = report.overall
    guard overall.total > 0 else { return Phrase("There are no cases.", .strong) }
    let documented = report.results.count(where: \.isDocumentedMiss)
    let misses = report.misses.count
    let remark =
      misses == 0
      ? "" : " \(documented) of \(String.count(misses, "miss", "misses")) documented."
    return Phrase(
      "\(overall.hits) of \(String.count(overall.total, "case")) as expected (\(overall.percent)%).",
      .strong) + Phrase(remark)
  }

  private func misses(of report: CaseReport) -> Outline.Section {
    let items = report.misses.map { result in
      let documentedCase = result.documentedCase
      let isDocumented = result.isDocumentedMiss
      let why = documentedCase.documentedMiss ?? documentedCase.why
      return Outline.Item(
        alert: isDocumented ? "" : "Missed",
        title: Phrase(isDocumented ? "Documented miss: " : "") + name(of: documentedCase),
        detail: Phrase(result.differences.capitalisingFirst.sentence),
        remedy: Phrase(why))
    }
    return Outline.Section(
      heading: "Misses", blocks: items.isEmpty ? [] : [.list(Outline.List(items: items))])
  }

  private func name(of documentedCase: DocumentedCase) -> Phrase {
    Phrase(documentedCase.title, .strong) + " (" + Phrase(documentedCase.id, .name) + ")"
  }

  private func outdated(of report: CaseReport) -> Outline.Section {
    let items = report.results.filter(\.isOutdatedMiss).map { result in
      Outline.Item(
        alert: "Hit, though documented as a miss",
        title: name(of: result.documentedCase),
        remedy: "Take the remark on the miss out of the case.")
    }
    return Outline.Section(
      heading: "Out of date", blocks: items.isEmpty ? [] : [.list(Outline.List(items: items))])
  }

  private func rates(of report: CaseReport) -> Outline.Section {
    var blocks: [Outline.Block] = []
    for (heading, rates) in [
      ("By expected outcome", report.byOutcome), ("By grade of the source", report.byGrade),
    ] where !rates.isEmpty {
      let rows = rates.map { rate in
        Outline.Table.Row(
          cells: [
            Phrase("\(rate.hits)"), Phrase("\(rate.total)"), Phrase("\(rate.percent)%"),
            Phrase(rate.name),
          ])
      }
      let columns = ["Hits", "Cases", "Rate"].map {
        Outline.Table.Column(heading: $0, isNumeric: true)
      }
      blocks.append(
        .table(
          Outline.Table(columns: columns + [Outline.Table.Column(heading: heading)], rows: rows)))
    }
    return Outline.Section(heading: "Hit rates", blocks: blocks)
  }
}

extension CaseResult {
  /// How the decision differs from what was expected, without a full stop; nothing when it does not.
  var differences: String {
    var differences: [String] = []
    if !isOutcomeExpected {
      let expected = documentedCase.expectation.outcomes.listed("or")
      differences.append("expected \(expected), got \(decision.outcome.id)")
    }
    if !missingAdvice.isEmpty {
      differences.append("advice missing: \(missingAdvice.listed())")
    }
    if !missingPrerequisites.isEmpty {
      differences.append("prerequisites missing: \(missingPrerequisites.listed())")
    }
    return differences.joined(separator: "; ")
  }
}
