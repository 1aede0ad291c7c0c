extension Rubric {
  /// Returns the rubric without the choices that another one no longer offers, where that still asks
  /// their question: what nobody can answer any more is no answer that comes to something else.
  package func offering(only other: Rubric) -> Rubric {
    var rubric = self
    rubric.questions = questions.compactMap { question in
      guard let asked = other.question(question.id) else { return question }
      var question = question
      question.choices.removeAll { asked.choice($0.id) == nil }
      return question.choices.isEmpty ? nil : question
    }
    return rubric
  }
}
