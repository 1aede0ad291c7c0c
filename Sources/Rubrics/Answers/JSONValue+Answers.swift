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

  /// Creates an answers file, which reads back as the same.
  package init(_ file: AnswersFile, for rubric: Rubric) {
    var members: [String: JSONValue] = ["rubric": .string("\(rubric.id)@\(rubric.version)")]
    for (question, answer) in file.answers.answered(in: rubric) {
      // A number reads back as the choice it falls into, and stays.
      members[question.id] =
        file.notes.figure(answering: question, with: file.answers).map(JSONValue.string)
        ?? JSONValue(answer, to: question)
    }
    members[Notes.key] = JSONValue(file.notes, in: rubric)
    members["plan"] = file.plan.map(JSONValue.string)
    self = .object(members)
  }
}
