import AnswerSpaces
import Decisions
import Diagnostics
import Layouts
import Rubrics

/// Everything a report says about a comparison, in the order and wording of every format for people.
struct ComparisonOutline {
  /// What the report is about.
  let comparison: Comparison

  var rubric: Rubric { comparison.rubric }
  var entries: [Comparison.Entry] { comparison.entries }

  /// Returns the report, or the headline, the table, the answers that change an outcome and what would bring all
  /// together.
  func outline(_ extent: Extent) -> Outline {
    switch extent {
    case .full:
      Outline(
        title: title, headline: headline,
        sections: [standings(), differences(), concessions(), prerequisites(), remarks()])
    case .page:
      Outline(
        title: rubric.provenance == nil ? Phrase("") : title, headline: headline,
        sections: [standings(), differences([.alone]), concessions(), remarks()])
    }
  }

  private var title: Phrase {
    Phrase("\(rubric.titleOrID) (\(rubric.nameAndOrigin))", .quiet)
  }

  private var headline: Phrase {
    let outcomes = rubric.outcomes.map(\.id) + ["unnamed"]
    let groups = outcomes.compactMap { id -> String? in
      let names = entries.filter { $0.recommendation.decision.outcome.id == id }.map(\.name)
      return names.isEmpty ? nil : "\(rubric.title(ofOutcome: id)) for \(names.listed())"
    }
    let first = entries.first?.recommendation.decision.outcome.id ?? ""
    guard groups.count > 1 else {
      let all = entries.count == 2 ? "Both" : "All \(entries.count)"
      return Phrase("\(all) come out at \(rubric.title(ofOutcome: first)).", .strong)
    }
    return Phrase(groups.joined(separator: "; ").capitalisingFirst + ".", .strong)
  }

  /// Returns a matrix with a column for each entry.
  func matrix(_ heading: String, _ rows: [Outline.Matrix.Row]) -> Outline.Matrix {
    Outline.Matrix(names: entries.map(\.name), heading: heading, rows: rows)
  }

  /// Says where an earlier run came to something else.
  private func remarks() -> Outline.Section {
    let items = entries.compactMap { entry -> Outline.Item? in
      guard let saved = entry.saved else { return nil }
      let isOther = saved.version.map { $0 != rubric.version } ?? false
      let now = entry.recommendation.decision.outcome.id
      var words = ""
      if let outcome = saved.outcome, outcome != now {
        words = " was saved as \(rubric.title(ofOutcome: outcome))"
        words += isOther ? ", by version \(saved.version ?? "") of the rubric" : ""
        words += "; version \(rubric.version) makes it \(rubric.title(ofOutcome: now))."
      } else if isOther {
        words =
          " was saved by version \(saved.version ?? "") of the rubric; version \(rubric.version) comes to the same outcome."
      }
      return words.isEmpty
        ? nil : Outline.Item(title: Phrase(entry.name, .strong) + Phrase(words))
    }
    return Outline.Section(
      heading: "Saved earlier", blocks: Outline.Block.items(items))
  }
}
