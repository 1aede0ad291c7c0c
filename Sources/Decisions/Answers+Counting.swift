package import Rubrics

extension Answers {
  /// Returns the answers as they count towards the outcome, by points and by rules.
  ///
  /// A superseded question counts as open once its test has an answer. A set of choices counts as
  /// its best guess, in rules too, so that the outcome is always one to which a choice of the set
  /// leads. Prerequisites, advice and tensions look at the answers as they were given instead: they
  /// speak of what people see, which a test does not undo, and of a set only where it agrees.
  package func counted(by rubric: Rubric) -> Answers {
    var counted = bestGuesses
    for question in rubric.questions {
      guard let test = rubric.test(superseding: question) else { continue }
      if test.isAnswered(by: self[test.id]) { counted[question.id] = nil }
    }
    return counted
  }
}

extension Rubric {
  /// Returns the question whose answer replaces that of another one, or nothing when none does.
  package func test(superseding question: Question) -> Question? {
    question.supersededBy.flatMap(self.question)
  }

  /// Returns the questions whose answers that of a test replaces, in the rubric's order.
  package func symptoms(supersededBy test: String) -> [Question] {
    questions.filter { $0.supersededBy == test }
  }

  /// Returns the essential questions that answers leave open, in the rubric's order.
  ///
  /// A superseded question is answered by its test, and a test by a question it supersedes.
  package func missingEssentials(in answers: Answers) -> [Question] {
    questions.filter { question in
      guard question.isEssential else { return false }
      let stand =
        [question, test(superseding: question)].compactMap(\.self)
        + symptoms(supersededBy: question.id)
      return !stand.contains { $0.isAnswered(by: answers[$0.id]) }
    }
  }
}
