import AnswerSpaces
import Decisions
import Diagnostics
import Layouts
import Rubrics

extension AdvicePage {
  /// The strongest answers with what follows from each, one against the outcome among them, and the rules.
  var because: Outline.Section {
    let reasons = AnswerReason.all(in: decision, by: rubric)
    let fired = decision.scorecard.firedRules
    let against = reasons.filter { $0.leaning <= 0 }.strongestFirst.prefix(room.opposing)
    // What nothing speaks against leaves its room to what speaks for the outcome.
    let speaking = reasons.filter { $0.leaning > 0 }.strongestFirst
      .prefix(room.supporting + room.opposing - against.count)
    let rows = speaking.map(row)
    // What speaks against it stands apart, below the rules.
    let opposing = against.map(row)
    let rules = fired.prefix(room.rules).map(row)
    guard !rows.isEmpty || !rules.isEmpty || !opposing.isEmpty else { return Outline.Section() }
    let left = reasons.count + fired.count - rows.count - rules.count - opposing.count
    let options = advice.comparedScores.map(\.option.id)
    return part(
      "Because",
      [
        .table(
          Outline.Table(
            options + ["You said"], numbers: options, detail: "So", rows: rows + rules + opposing)),
        .paragraph(
          Phrase(left > 0 ? "And \(String.count(left, "more reason")). " : "", .quiet) + score),
      ])
  }

  private func row(of reason: AnswerReason) -> Outline.Table.Row {
    let points = advice.comparedScores.map { score in
      reason.points[score.option.id].map { Phrase($0.signed) } ?? Outline.Table.blank
    }
    let figure = advice.recommendation.notes
      .figure(answering: reason.question, with: decision.answers)
    let mark =
      advice.recommendation.measured.marks[reason.question.id].map { "; \($0.words)" } ?? ""
    return Outline.Table.Row(
      cells: points + [
        Phrase(reason.leaning < 0 ? "Against it: " : "", .alert)
          + Phrase("\(reason.question.title): ") + Phrase(reason.choice.label, .strong)
          + Phrase(figure.map { " (\($0))" } ?? "") + Phrase(mark, .quiet)
      ], detail: Phrase(reason.choice.because.firstSentence))
  }

  private func row(of rule: Rule) -> Outline.Table.Row {
    let cells = advice.comparedScores.map { score in
      score.option.id == rule.option
        ? Phrase(rule.effect == .requires ? "rule" : "out", .strong) : Outline.Table.blank
    }
    if rule.isWithdrawal {
      return Outline.Table.Row(
        cells: cells + [
          Phrase("\(rubric.title(ofOption: rule.option)) is not offered", .strong)
        ], detail: Phrase(rule.because.firstSentence))
    }
    let relevance = Relevance(of: rule.when, in: decision, by: rubric)
    return Outline.Table.Row(
      cells: cells + [Phrase(relevance.words(for: decision.answers), .strong)],
      detail: Phrase(rule.because.firstSentence))
  }

  /// What the points came to.
  private var score: Phrase {
    let possible = firmness.possible.compactMap(rubric.outcome).flatMap(\.adopts)
    return advice.comparedScores.map { score in
      var words = "\(score.option.need.capitalisingFirst) \(score.points)"
      if let needed = score.option.adoptAt { words += " (\(needed) is enough)" }
      if !score.requiredBy.isEmpty { words += ", and required by a rule" }
      if score.option.withdrawal != nil {
        words += ", and not offered"
      } else if !score.excludedBy.isEmpty {
        words += possible.contains(score.option.id) ? ", and ruled out so far" : ", and ruled out"
      }
      return Phrase(words.sentence, .quiet)
    }.joined(separator: " ")
  }
}
