import Rubrics
import StrictJSON

extension JSONValue {
  /// Returns which answers of a result were measured, in the rubric's order.
  static func marks(_ measured: MeasuredAnswers, in rubric: Rubric) -> [JSONValue] {
    rubric.questions.compactMap { question in
      measured.marks[question.id].map { .object(members(of: $0, question.id)) }
    }
  }

  /// Returns the measured answers of a result that gave way to what was said.
  static func overruled(_ measured: MeasuredAnswers, in rubric: Rubric) -> [JSONValue] {
    measured.overruled.compactMap { overruled in
      guard let question = rubric.question(overruled.question) else { return nil }
      var members = members(of: overruled.mark, question.id)
      members["answer"] = JSONValue(overruled.answer, to: question)
      members["outcome"] = .string(overruled.outcome)
      return .object(members)
    }
  }

  private static func members(
    of mark: MeasuredMark, _ question: String
  ) -> [String: JSONValue] {
    [
      "question": .string(question), "from": JSONValue(strings: mark.from),
      "asOf": mark.asOf.map(JSONValue.string) ?? .null,
      "commit": mark.commit.map(JSONValue.string) ?? .null,
      "measure": JSONValue(strings: mark.declaration),
    ]
  }
}
