import AnswerSpaces
import Rubrics
import Shapes
import StrictJSON

extension Witness {
  /// What a report says of it.
  static let shape = WrittenShape<(witness: Witness, rubric: Rubric)>(
    "witness", "Answers that show a finding."
  ) {
    Member.required("answers", "", .answers) { JSONValue($0.witness.answers, in: $0.rubric) }
    Member.required("plan", "The plan, or null.", .orNull(.entryID), \.witness.plan)
    Member.required("outcome", "The outcome they lead to.", .entryID, \.witness.outcome)
  }
}
