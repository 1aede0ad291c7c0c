import Rubrics

extension Rubric {
  /// Returns the rubric with the questions and choices of others added to its own.
  ///
  /// It serves to read the answers to all of them from one command line or file; a question of one
  /// id is one question. Nothing is decided by it.
  func asking(also others: [Rubric]) -> Rubric {
    var asking = self
    for question in others.flatMap(\.questions) {
      guard let index = asking.questions.firstIndex(where: { $0.id == question.id }) else {
        asking.questions.append(question)
        continue
      }
      let known = asking.questions[index]
      asking.questions[index].choices += question.choices.filter { known.choice($0.id) == nil }
    }
    return asking
  }
}

extension Answers {
  /// Returns the answers that a rubric can take: those to its questions, with the choices it knows.
  func restricted(to rubric: Rubric) -> Answers {
    var restricted = Answers()
    for (question, answer) in answered(in: rubric) {
      switch answer {
      case .unknown: restricted[question.id] = .unknown
      case .oneOf(let ids):
        let fits = ids.allSatisfy { question.choice($0) != nil }
        if fits { restricted[question.id] = question.answer(oneOf: ids) }
      case .choices(let ids):
        let known = ids.filter { question.choice($0) != nil }
        let fits = question.pick == .one ? known.count == 1 : !known.isEmpty || ids.isEmpty
        if fits { restricted[question.id] = .choices(known) }
      }
    }
    return restricted
  }
}
