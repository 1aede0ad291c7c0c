package import StrictJSON

extension JSONValue {
  /// Creates an answer: a choice, a list of them where the question allows many, a set as `oneOf`, or `unknown`.
  package init(_ answer: Answer, to question: Question) {
    self =
      switch (answer, question.pick) {
      case (.unknown, _): .string(Question.unknown)
      case (.oneOf(let ids), _): ["oneOf": .array(ids.map(JSONValue.string))]
      case (.choices(let ids), .many): .array(ids.map(JSONValue.string))
      case (.choices(let ids), .one): .string(ids.first ?? Question.unknown)
      }
  }

  /// Creates an object of answers by the ids of their questions.
  package init(_ answers: Answers, in rubric: Rubric) {
    let members = answers.answered(in: rubric).map { ($0.id, JSONValue($1, to: $0)) }
    self = .object(Dictionary(members) { first, _ in first })
  }
}
