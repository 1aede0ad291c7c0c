import Shapes
package import StrictJSON

extension AnswersFile {
  /// A file of answers, which are keyed by the ids of their questions.
  ///
  /// `SavedFile` reads it: what of it counts depends on the version that the answers were given to.
  static let shape = WrittenShape<(file: AnswersFile, rubric: Rubric)>(
    "answers",
    "What a team answers to the questions of a rubric: the file that '--answers' takes. Every key but those below is the id of a question."
  ) {
    beside.members { $0 }
  } constraints: {
    [
      "propertyNames": [
        "anyOf": [["enum": JSONValue(strings: keys.sorted())], ["$ref": "#/$defs/entryId"]]
      ],
      "additionalProperties": .object(.reference("givenAnswer")),
    ]
  }

  /// What stands beside the answers.
  private static let beside = WrittenShape<(file: AnswersFile, rubric: Rubric)> {
    Member.optional("$schema", "", .shared("schemaReference")) { _ in nil }
    Member.optional(
      "rubric",
      "The rubric that is answered: its id, or its id and version, as in rag-vs-fine-tuning@1.0.0.",
      .wholePattern(
        "^[a-z][a-z0-9-]{0,63}(@(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8}))?$")
    ) { "\($0.rubric.id)@\($0.rubric.version)" }
    Member.optional("plan", "The outcome that the team intends.", .entryID, \.file.plan)
    Member.optional(Notes.key, "", .shared("notes") { $0 }) {
      JSONValue($0.file.notes, in: $0.rubric)
    }
  }

  /// The keys that are no ids of questions.
  static let keys = Set(beside.keys)
}

extension JSONValue {
  /// Creates an answers file, which reads back as the same.
  package init(_ file: AnswersFile, for rubric: Rubric) {
    let answers = file.answers.answered(in: rubric).map { question, answer in
      // A number reads back as the choice it falls into, and stays.
      let figure = file.notes.figure(answering: question, with: file.answers)
      return (question.id, figure.map(JSONValue.string) ?? JSONValue(answer, to: question))
    }
    guard case .object(let members) = AnswersFile.shape.value(of: (file, rubric)) else {
      self = .null
      return
    }
    self = .object(members.merging(answers) { own, _ in own })
  }
}
