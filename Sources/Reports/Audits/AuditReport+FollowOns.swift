import AnswerSpaces
import Diagnostics
import Layouts

extension AuditReport {
  /// Says of every next decision that must not undo the one before it whether it can.
  var followOns: Outline.Section {
    Outline.Section(
      heading: "Contradictions along the way",
      blocks: Outline.Block.items(audit.followOns.map(item)))
  }

  private func item(on proof: FollowOnProof) -> Outline.Item {
    let way: Phrase = "\(proof.outcome, .name), then \(proof.rubric, .name)"
    let never = proof.never.map { "`\($0)`" }.listed("or")
    switch proof.verdict {
    case .proved:
      return Outline.Item(
        title: way,
        detail: Phrase(marked: "Never comes to \(never), unless the rubric says that it must."))
    case .refuted(let here, let there):
      let ways = [Phrase(here, in: rubric), Phrase(there, in: proof.next ?? rubric)]
      return Outline.Item(
        alert: "Error", title: way + Phrase(marked: " can come to \(never)."),
        detail: ways.joined(separator: "; then "))
    case .notComputed(let reason):
      return Outline.Item(
        alert: "Not computed", title: way,
        detail: Phrase(marked: "Whether it never comes to \(never) is not known. \(reason)"))
    }
  }
}
