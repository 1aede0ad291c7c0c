import Diagnostics
import Measurements
import Rubrics

extension Check {
  package static let groundMoved = Check(
    id: "ground-moved",
    summary: "What a decision was measured on is still so.",
    why:
      "Documents grow and change after the decision. When what is counted now leads to another "
      + "outcome, the decision stands on ground that has moved; when only a choice changed, the "
      + "record is out of date.",
    severity: .error,
    remedy: "Look at the decision again, then replace the record",
    passing: Handbook.measured(as: "hundreds"), failing: Handbook.measured(as: "prompt-sized")
  ) { document, _ in
    document.eachDecision { decision in
      let (moves, turnTogether) = GroundMove.moves(in: decision)
      return moves.map { move in
        mark(on: move, in: decision, together: turnTogether && move.isRelied ? moves : [])
      }
    }
  }

  private static func mark(
    on move: GroundMove, in decision: DeclaredDecision, together moves: [GroundMove]
  ) -> Mark {
    let id = move.line.question.id
    let others = moves.map(\.line.question.id).filter { $0 != id }
    let turns = move.turnsAlone || !moves.isEmpty
    let summary = move.measurement.summary
    let record = move.measurement.record(of: move.answer)
    let now = move.line.word(for: move.answer)
    var mark = Mark(
      subject: id, severity: turns ? .error : .note,
      message: "'\(id)' was measured as '\(move.line.word(for: move.record.answer))' and is now "
        + "'\(now)'" + (summary.isEmpty ? "" : " (\(summary))")
        + "; \(move.consequence(in: decision, together: others))",
      remedy: turns
        ? "Look at the decision again, then change the answer and the record"
        : "Replace the record",
      range: move.record.declared.line.range,
      paste: (turns ? ["\(id): \(now)"] : []) + [move.line.pasted(record)])
    if turns, let entry = decision.reading(of: id)?.entry {
      mark.related.append(
        Mark.Related(range: entry.key.range, message: "the answer that rested on it"))
      mark.related.append(Mark.Related(range: decision.place, message: "the decision"))
    }
    if case .measured(_, isCommitHeld: false) = move.line.reading {
      mark.related.append(
        Mark.Related(
          range: move.record.declared.question.range,
          message: "the history no longer holds the commit of this record; it may have been "
            + "rewritten since"))
    }
    return mark
  }
}

extension GroundMove {
  /// What the move does to the outcome, as the end of a sentence.
  fileprivate func consequence(in decision: DeclaredDecision, together others: [String]) -> String {
    let id = line.question.id
    guard others.isEmpty else {
      let names = others.map { "'\($0)'" }.listed()
      return "together with \(names) no reading leads to '\(outcomeBefore)' any more"
    }
    guard isRelied else {
      let stated = decision.answers[id].map { line.word(for: $0) }
      return stated.map { "the answer here is '\($0)'" } ?? "'\(id)' has no answer here"
    }
    let different = outcomes.filter { $0.outcome != outcomeBefore }
    if turnsAlone, let first = outcomes.first {
      return "with that the answers lead to '\(first.outcome)' instead of '\(outcomeBefore)'"
    }
    guard let first = different.first else { return "the outcome stays '\(outcomeBefore)'" }
    return "the outcome stays '\(outcomeBefore)' unless it is '\(first.choice)', which leads to "
      + "'\(first.outcome)'"
  }
}
