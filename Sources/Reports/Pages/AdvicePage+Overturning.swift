import AnswerSpaces
import Decisions
import Diagnostics
import Layouts
import Rubrics

extension AdvicePage {
  /// One sentence for each other outcome: which answers would lead there.
  var overturning: Outline.Section {
    let changes = FactoredChanges.all(in: firmness)
    let listed = changes.prefix(room.outcomes).map { Outline.Item(title: sentence(for: $0)) }
    guard !listed.isEmpty else {
      return firmness.shortfall?.parts.contains(.changes) ?? false
        ? Outline.Section()
        : part("What would overturn it", [.paragraph("Nothing: no answers lead elsewhere.")])
    }
    return part("What would overturn it", list(listed, of: changes.count, "outcome"))
  }

  private func sentence(for change: FactoredChanges) -> Phrase {
    let common = change.common.map(words)
    var shown = change.alternatives.prefix(room.ways).map { $0.map(words).listed("with") }
    let left = change.alternatives.count - shown.count
    if left > 0 || change.isPartial {
      shown.append(Phrase(change.isPartial ? "something else" : "\(left) more", .quiet))
    }
    var conditions = common
    if shown.count == 1 { conditions.append(shown[0]) }
    if shown.count > 1 {
      // Where an alternative joins two answers, a comma would not tell where the next begins.
      let isJoined = change.alternatives.contains { $0.count > 1 }
      let choice = isJoined ? shown.joined(separator: "; or ") : shown.listed("or")
      conditions.append(common.isEmpty ? choice : "one of: \(choice)")
    }
    return Phrase(rubric.title(ofOutcome: change.outcome), .strong)
      + Phrase(change.size > 1 ? ", only if together: " : ": ")
      + conditions.joined(separator: ", and ") + "."
  }

  private func words(_ step: FactoredChanges.Step) -> Phrase {
    guard let question = rubric.question(step.question) else { return Phrase(step.question) }
    let labels = step.answers.map { "‘\(question.labels(of: $0))’" }
    let most = 3
    let shown =
      labels.prefix(most)
      + (labels.count > most
        ? [labels.count - most == 1 ? "one other" : "\(labels.count - most) others"] : [])
    return Phrase("\(question.title) ", .plain) + Phrase(Array(shown).listed("or"))
      + Phrase(step.isOpen ? " (open today)" : "", .quiet)
  }
}
