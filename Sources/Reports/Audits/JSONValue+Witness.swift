import AnswerSpaces
import Rubrics
import StrictJSON

extension JSONValue {
  /// Creates the value of answers that show a finding.
  init(_ witness: Witness, in rubric: Rubric) {
    self = [
      "answers": JSONValue(witness.answers, in: rubric),
      "plan": witness.plan.map { .string($0) } ?? .null,
      "outcome": .string(witness.outcome),
    ]
  }
}
