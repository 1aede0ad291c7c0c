import Decisions
import Rubrics
import Shapes
package import StrictJSON

extension AblationReport {
  /// Returns the report as a part of that on the cases.
  package func json(version: String) -> JSONValue { Self.shape.value(of: self) }

  /// What a report on single questions says.
  static let shape = WrittenShape<AblationReport>(
    "ablation", "What each question adds on the cases that somebody else documents."
  ) {
    Member.required("total", "Documented cases.", .natural, \.ablation.total)
    Member.required("hits", "Those with an expected outcome.", .natural, \.ablation.hits)
    Member.required(
      "best", "The question whose table alone gets most of them, or null without cases.",
      .orNull(.entryID), \.ablation.best?.question.id)
    Member.required(
      "questions", "Every question, in the rubric's order.",
      .list(of: .object(question), atLeast: 1), \.ablation.rows)
  }

  private static let question = WrittenShape<CaseAblation.Row>(
    "ablatedQuestion", "What a question adds."
  ) {
    Member.required("question", "The question.", .entryID, \.question.id)
    Member.required("answered", "Cases that answer it.", .natural, \.answered)
    Member.required("better", "Misses that become hits when it is not asked.", .natural, \.better)
    Member.required("worse", "Hits that become misses when it is not asked.", .natural, \.worse)
    Member.required("alone", "Hits of the best table that reads it alone.", .natural, \.alone)
    Member.required(
      "table", "That table: the outcome that fits most cases with an answer.",
      .list(of: .part(entry))
    ) { row in row.table.map { ($0, row.question) } }
  }

  private static let entry = WrittenShape<(entry: CaseAblation.Entry, question: Question)> {
    Member.required(
      "answer", "The answer, or null for none and for unknown.", .orNull(.answer)
    ) { owner in owner.entry.answer.map { JSONValue($0, to: owner.question) } }
    Member.required("outcome", "The outcome.", .entryID, \.entry.outcome)
    Member.required("cases", "Cases with the answer.", .natural, \.entry.cases)
    Member.required("hits", "Those that the outcome fits.", .natural, \.entry.hits)
  }
}
