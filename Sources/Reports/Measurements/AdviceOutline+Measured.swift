import Decisions
import Layouts
import Rubrics

extension AdviceOutline {
  /// Says of each measured answer that gave way what was measured and whether the outcome turns on it.
  var overruledInWords: [Phrase] {
    recommendation.measured.overruled.compactMap { overruled in
      guard let question = rubric.question(overruled.question),
        let said = decision.answers[overruled.question]
      else { return nil }
      let chosen = decision.outcome
      let other = rubric.title(ofOutcome: overruled.outcome)
      let turn =
        overruled.outcome == chosen.id
        ? "; both lead to \(chosen.title)."
        : ", and the outcome turns on it: \(other) as measured."
      return Phrase("Not as measured. ", .alert) + "\(question.title): you said "
        + Phrase("‘\(question.labels(of: said))’", .strong)
        + ", and ‘\(question.labels(of: overruled.answer))’ was measured in \(overruled.mark.from.joined(separator: ", ")). What you said counts\(turn)"
    }
  }
}

extension MeasuredMark {
  /// Where it comes from, as a remark in brackets: `measured: docs/, 2026-05-01`.
  var words: String {
    (["measured: \(from.joined(separator: ", "))"] + [asOf].compactMap(\.self)).joined(
      separator: ", ")
  }
}
