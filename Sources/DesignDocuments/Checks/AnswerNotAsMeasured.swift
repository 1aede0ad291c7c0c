import Decisions
import Measurements
import Rubrics

extension Check {
  static let answerNotAsMeasured = Check(
    id: "answer-not-as-measured",
    summary: "An answer is the one that was measured.",
    why:
      "What the team says counts, and may be right for reasons that no file shows. But where a "
      + "count says otherwise, a reader should see both, and whether the outcome turns on it.",
    severity: .note,
    remedy: "Say why the answer differs, or change it",
    passing: Handbook.measured(as: "hundreds"),
    failing: Handbook.deciding("measured: volatility yearly 2026-05-01 c953606 4 of 5 years")
  ) { document, _ in
    document.eachDecision { decision in
      decision.ground.records.compactMap { mark(on: $0, in: decision) }
    }
  }

  private static func mark(on record: Ground.Record, in decision: DeclaredDecision) -> Mark? {
    let id = record.question.id
    let measured = record.answer.words.joined(separator: ",")
    guard let stated = decision.answers[id] else {
      return Mark(
        subject: id, message: "'\(id)' was measured as '\(measured)' and has no answer here",
        remedy: "Answer it", range: record.declared.line.range, paste: ["\(id): \(measured)"])
    }
    guard stated == .unknown || !stated.agrees(with: record.answer) else { return nil }
    var answers = decision.answers
    answers[id] = record.answer
    let outcome = Decision(from: answers, by: decision.rubric).outcome.id
    let turns = outcome != decision.decision.outcome.id
    return Mark(
      subject: id, severity: turns ? .warning : .note,
      message: "'\(id)' is '\(stated.words.joined(separator: ","))' here and was measured as "
        + "'\(measured)'; "
        + (turns
          ? "as measured the answers lead to '\(outcome)'"
          : "the outcome is '\(outcome)' either way"),
      range: record.declared.line.range,
      related: decision.reading(of: id).map {
        [Mark.Related(range: $0.entry.key.range, message: "the answer")]
      } ?? [])
  }
}
