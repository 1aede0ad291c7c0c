import AnswerSpaces
import Costs
import Decisions
import Diagnostics
import Layouts
import Rubrics

extension ComparisonOutline {
  /// Sets outcome, firmness, needs and costs side by side.
  func standings() -> Outline.Section {
    var rows = [
      row("Outcome") { Phrase($0.decision.outcome.title, .strong) },
      row("Standing") { standing(of: $0) },
      row("Rests on") { basis(of: $0) },
    ]
    rows += rubric.options.map { option in
      row(option.need.capitalisingFirst) { recommendation in
        recommendation.decision.scorecard.scores.first { $0.option.id == option.id }
          .map(need) ?? ""
      }
    }
    rows += costs()
    rows.append(row("Open prerequisites") { missing(in: $0.decision) })
    rows.append(row("Plan") { plan(of: $0.decision) })
    var blocks: [Outline.Block] = [.matrix(matrix("Property", filled(rows)))]
    if hasCosts {
      blocks.append(
        .paragraph(Phrase("The costs are those of each one's own outcome, work included.", .quiet)))
    }
    return Outline.Section(heading: "Side by side", blocks: blocks)
  }

  private var hasCosts: Bool {
    entries.contains { !($0.recommendation.costs?.model.isEmpty ?? true) }
  }

  private func row(
    _ label: String, _ cell: (Recommendation) -> Phrase
  ) -> Outline.Matrix.Row {
    Outline.Matrix.Row(
      label: Phrase(label, .quiet), cells: entries.map { cell($0.recommendation) })
  }

  /// Returns the rows with anything in them, and a dash where one has nothing to say.
  private func filled(_ rows: [Outline.Matrix.Row]) -> [Outline.Matrix.Row] {
    rows.filter { $0.cells.contains { !$0.isEmpty } }.map { row in
      var row = row
      row.cells = row.cells.map { $0.isEmpty ? Self.dash : $0 }
      return row
    }
  }

  private static let dash = Phrase("–", .quiet)

  private func standing(of recommendation: Recommendation) -> Phrase {
    let firmness = recommendation.firmness
    let others = firmness.possible.filter { $0 != recommendation.decision.outcome.id }
      .map(rubric.title(ofOutcome:))
    let further = others.isEmpty ? "" : "; could become \(others.listed("or"))"
    switch firmness.standing {
    case .settled: return "settled"
    case .open: return Phrase("open\(further)")
    case .undecided:
      let missing = String.count(
        firmness.missingEssentials.count, "essential answer missing", "essential answers missing")
      return Phrase("undecided", .alert) + Phrase(", \(missing)\(further)")
    case .notComputed: return "not computed"
    }
  }

  private func basis(of recommendation: Recommendation) -> Phrase {
    Phrase(
      recommendation.firmness.restsOn.map { rubric.title(ofQuestion: $0) }.listed())
  }

  private func need(_ score: Score) -> Phrase {
    let ruling =
      if !score.requiredBy.isEmpty {
        ", required by a rule"
      } else if score.option.withdrawal != nil {
        ", not offered"
      } else if !score.excludedBy.isEmpty {
        ", excluded by a rule"
      } else { "" }
    return Phrase("\(VerdictWords.points(score))\(ruling)")
  }

  /// Gives what each entry's own outcome costs.
  private func costs() -> [Outline.Matrix.Row] {
    guard let estimate = entries.lazy.compactMap(\.recommendation.costs).first,
      !estimate.model.isEmpty
    else { return [] }
    let words = CostWords(estimate: estimate)
    func cost(_ part: @escaping (OutcomeCost) -> AmountRange) -> (Recommendation) -> Phrase {
      { recommendation in
        recommendation.costs?.outcome(recommendation.decision.outcome.id)
          .map { Phrase(words.money.text(part($0))) } ?? ""
      }
    }
    return [
      row("Cost once", cost(\.oneTime)), row("Cost a month", cost(\.monthly)),
      row("Cost over \(words.months)", cost(\.total)),
    ]
  }

  private func missing(in decision: Decision) -> Phrase {
    let open = decision.prerequisites.filter { $0.status == .open }
    let parts = Prerequisite.Severity.allCases.compactMap { severity -> String? in
      let count = open.count { $0.prerequisite.severity == severity }
      return count == 0 ? nil : String.count(count, severity.rawValue)
    }
    let unclear = decision.prerequisites.count - open.count
    return Phrase(
      ((parts.isEmpty ? ["none known"] : parts) + (unclear == 0 ? [] : ["\(unclear) to settle"]))
        .joined(separator: ", "))
  }

  private func plan(of decision: Decision) -> Phrase {
    guard let plan = decision.plan else { return "" }
    let mistakes = decision.advice.count { $0.status == .committed }
    return Phrase(rubric.title(ofOutcome: plan))
      + Phrase(mistakes == 0 ? "" : ", with \(String.count(mistakes, "mistake"))")
  }

  /// Lists what has to be had first, for whom; what anybody is known to lack stands first.
  func prerequisites() -> Outline.Section {
    let all = comparison.prerequisites
    let missing = all.filter { prerequisite in
      entries.contains { finding(of: prerequisite, for: $0)?.status == .open }
    }
    let blocks = [
      ("Missing", missing), ("Questions to settle", all.filter { !missing.contains($0) }),
    ].flatMap { heading, prerequisites -> [Outline.Block] in
      guard !prerequisites.isEmpty else { return [] }
      return [
        .subheading(heading), .matrix(matrix("Prerequisite", prerequisites.map(row))),
      ]
    }
    return Outline.Section(heading: "Before anybody builds", blocks: blocks)
  }

  private func finding(
    of prerequisite: Prerequisite, for entry: Comparison.Entry
  ) -> PrerequisiteFinding? {
    entry.recommendation.decision.prerequisites.first { $0.prerequisite.id == prerequisite.id }
  }

  private func row(of prerequisite: Prerequisite) -> Outline.Matrix.Row {
    let isBlocker = prerequisite.severity == .blocker
    return Outline.Matrix.Row(
      label: Phrase(isBlocker ? "Blocker: " : "", .strong) + Phrase(prerequisite.title),
      cells: entries.map { entry in
        switch finding(of: prerequisite, for: entry)?.status {
        case .open: Phrase("missing", isBlocker ? .alert : .strong)
        case .toConfirm: "to settle"
        case nil: Self.dash
        }
      })
  }
}
