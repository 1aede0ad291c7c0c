import Rubrics
import Shapes
import StrictJSON

extension MeasuredMark {
  /// A measured answer: the question, and where the answer comes from.
  typealias Answered = (question: String, mark: MeasuredMark)

  /// What a result says of a measured answer.
  static let shape = WrittenShape<Answered>(
    "measuredMark", "Where a measured answer comes from."
  ) {
    Member.required("question", "The question.", .entryID, \.question)
    Member.fromFiles { $0.mark.from }
    Member.asOf { $0.mark.asOf }
    Member.commit { $0.mark.commit }
    Member.declaration { $0.mark.declaration }
  }

  /// What a result says of a measured answer that gave way to what was said.
  static let overruledShape = WrittenShape<
    (question: Question, overruled: MeasuredAnswers.Overruled)
  >(
    "overruled", "A measured answer that gave way to what was said."
  ) {
    shape.members { (question: $0.question.id, mark: $0.overruled.mark) }
    Member.required("answer", "What was measured.", .answer) {
      JSONValue($0.overruled.answer, to: $0.question)
    }
    Member.required(
      "outcome", "The outcome that it would have led to.", .entryID, \.overruled.outcome)
  }
}

extension MeasuredAnswers {
  /// Returns which answers of a result were measured, in the rubric's order.
  func measuredAnswers(in rubric: Rubric) -> [MeasuredMark.Answered] {
    rubric.questions.compactMap { question in
      marks[question.id].map { (question: question.id, mark: $0) }
    }
  }

  /// Returns the measured answers of a result that gave way to what was said.
  func overruledAnswers(
    in rubric: Rubric
  ) -> [(question: Question, overruled: MeasuredAnswers.Overruled)] {
    overruled.compactMap { overruled in
      rubric.question(overruled.question).map { (question: $0, overruled: overruled) }
    }
  }
}

extension Member {
  /// The files that were counted.
  static func fromFiles(_ names: @escaping @Sendable (Owner) -> [String]) -> Self {
    Member.required(
      "from", "The files or folders that were counted, as they were named.",
      .list(of: .sentence, atLeast: 1), names)
  }

  /// The last day that was counted.
  static func asOf(_ day: @escaping @Sendable (Owner) -> String?) -> Self {
    Member.required("asOf", "The last day that was counted, or null.", .orNull(.day), day)
  }

  /// The commit whose files were counted.
  static func commit(_ commit: @escaping @Sendable (Owner) -> String?) -> Self {
    Member.required(
      "commit", "The commit whose files were counted, or null.",
      .orNull(.wholePattern("^[0-9a-f]{40,64}$")), commit)
  }

  /// What declares the same in a document.
  static func declaration(_ words: @escaping @Sendable (Owner) -> [String]) -> Self {
    Member.required(
      "measure",
      "What declares the same sources in a design document: the paths, then options.",
      .list(of: .string), words)
  }
}
