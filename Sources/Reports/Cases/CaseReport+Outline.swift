import Decisions
import Diagnostics
import Layouts
import Rubrics

extension CaseReport {
  /// Returns the report, which has no shorter form.
  package func outlines(_ extent: Extent) -> [Outline] {
    [
      Outline(
        title: Phrase("Cases of \(rubric.nameAndOrigin)", .quiet), headline: headline,
        sections: [missed, outdated, aside] + overlays.caseSections() + [rates])
    ]
  }

  private var headline: Phrase {
    let overall = overall
    guard overall.total > 0 || !setAside.isEmpty else {
      return Phrase("There are no cases.", .strong)
    }
    let documented = results.count(where: \.isDocumentedMiss)
    let misses = misses.count
    let remark =
      misses == 0
      ? "" : " \(documented) of \(String.count(misses, "miss", "misses")) documented."
    let aside =
      setAside.isEmpty
      ? ""
      : " \(String.count(setAside.count, "more case")) set aside, as \(withdrawn) not offered."
    return Phrase(overall.total > 0 ? hits : "No case is left.", .strong) + Phrase(remark + aside)
  }

  /// The options that are not offered, with a verb.
  private var withdrawn: String {
    let options = rubric.withdrawn.map(\.id)
    return "\(options.listed()) \(options.count == 1 ? "is" : "are")"
  }

  /// Names the cases that expect what is not offered.
  private var aside: Outline.Section {
    guard !setAside.isEmpty else { return Outline.Section() }
    return Outline.Section(
      heading: "Set aside, as \(withdrawn) not offered",
      blocks: [
        .paragraph(
          setAside.map { Phrase($0.id, .name) }.joined(separator: ", ") + Phrase("."))
      ])
  }

  private var hits: String { hits(" as expected") + "." }

  /// Returns the hits among the documented cases, and apart from them among those of the authors.
  ///
  /// - Parameter how: What stands behind the first number of cases.
  /// - Returns: Such as "52 of 60 documented cases (86%); own: 5 of 5 (100%)".
  func hits(_ how: String = "") -> String {
    let (documented, own) = (documented, own)
    func inWords(_ rate: Rate, _ noun: String) -> String {
      "\(rate.hits) of \(String.count(rate.total, noun))\(how) (\(rate.percent)%)"
    }
    if own.total == 0 { return inWords(documented, "case") }
    if documented.total == 0 { return inWords(own, "own case") + ", and none is documented" }
    return inWords(documented, "documented case")
      + "; own: \(own.hits) of \(own.total) (\(own.percent)%)"
  }

  private var missed: Outline.Section {
    let items = misses.map { result in
      let documentedCase = result.documentedCase
      let isDocumented = result.isDocumentedMiss
      let why = documentedCase.documentedMiss ?? documentedCase.why
      return Outline.Item(
        alert: isDocumented ? "" : "Missed",
        title: Phrase(isDocumented ? "Documented miss: " : "") + name(of: documentedCase),
        detail: Phrase(result.differences.capitalisingFirst.sentence),
        remedy: Phrase(why))
    }
    return Outline.Section(heading: "Misses", blocks: Outline.Block.items(items))
  }

  private func name(of documentedCase: DocumentedCase) -> Phrase {
    let layer = layer(of: documentedCase).map { ", \($0.effect.rawValue) by \($0.id)" } ?? ""
    return "\(documentedCase.title, .strong) (\(documentedCase.id, .name)\(layer))"
  }

  private var outdated: Outline.Section {
    let items = outdatedMisses.map { result in
      Outline.Item(
        alert: "Hit, though documented as a miss",
        title: name(of: result.documentedCase),
        remedy: "Take the remark on the miss out of the case.")
    }
    return Outline.Section(heading: "Out of date", blocks: Outline.Block.items(items))
  }

  private var rates: Outline.Section {
    var blocks: [Outline.Block] = []
    for (heading, rates) in [
      ("By expected outcome", byOutcome), ("By grade of the source", byGrade),
    ] where !rates.isEmpty {
      let hasOwn = rates.contains { $0.ownTotal > 0 }
      let rows = rates.map { rate in
        let documented = rate.documented
        let own = hasOwn ? ["\(rate.ownHits)", "\(rate.ownTotal)"] : []
        let numbers = [
          Phrase("\(documented.hits)"), Phrase("\(documented.total)"),
          documented.total == 0 ? Outline.Table.blank : Phrase("\(documented.percent)%"),
        ]
        return Outline.Table.Row(cells: numbers + own.map { Phrase($0) } + [Phrase(rate.name)])
      }
      let numbers = ["Hits", "Cases", "Rate"] + (hasOwn ? ["Own hits", "Own cases"] : [])
      blocks.append(.table(Outline.Table(numbers + [heading], numbers: numbers, rows: rows)))
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
      differences.append("advice that was expected and is not given: \(missingAdvice.listed())")
    }
    if !missingPrerequisites.isEmpty {
      differences.append(
        "prerequisites that were expected and are not open: \(missingPrerequisites.listed())")
    }
    return differences.joined(separator: "; ")
  }
}
