import Rubrics

/// Answers that are only tried out; they never become anybody's.
struct Exploration: Sendable {
  let real: Answers
  private(set) var tried: Answers
  /// What the answers tried amount to.
  var situation: Situation
  /// The position of the question in focus, in the order of the rubric.
  var focus = 0

  /// Begins with the real answers.
  init(from real: Situation) {
    self.real = real.answers
    tried = real.answers
    situation = real
  }

  /// Returns to the real answers.
  mutating func reset() {
    tried = real
  }

  /// Tries an answer.
  mutating func take(_ answer: Answer?, to question: Question) {
    tried[question.id] = answer
  }

  /// Tries the answer some steps further: no answer, each choice, not known yet, and round again.
  mutating func turn(_ question: Question, by steps: Int) {
    var answers: [Answer?] = [nil]
    if question.pick == .many { answers.append(.choices([])) }
    answers += question.choices.map { .choice($0.id) }
    answers.append(.unknown)
    let position = answers.firstIndex(of: tried[question.id]) ?? 0
    tried[question.id] = answers[(position + steps + answers.count) % answers.count]
  }
}
