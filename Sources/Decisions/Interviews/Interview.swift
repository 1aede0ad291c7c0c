package import Rubrics

/// A questionnaire as a value: it offers a question and takes an answer.
package struct Interview: Sendable {
  /// The rubric whose questions are asked.
  package let rubric: Rubric
  /// What was said so far, including what was known before the first question.
  package private(set) var answers: Answers
  /// Which question comes next.
  package var order: any QuestionOrder {
    didSet { passed = [] }
  }

  private var passed: Set<String> = []
  /// The ids of the questions that were asked, in the order in which they first came.
  private var trail: [String] = []
  /// The id of a question that was opened again.
  private var revisited: String?

  /// Starts an interview.
  ///
  /// - Parameters:
  ///   - rubric: The rubric whose questions are asked.
  ///   - answers: What is known already; it is not asked again.
  ///   - order: Which question comes next.
  package init(_ rubric: Rubric, knowing answers: Answers, order: any QuestionOrder) {
    self.rubric = rubric
    self.answers = answers
    self.order = order
  }

  /// The question to ask now, or nothing when the order has no further one.
  package var question: Question? {
    if let revisited { return rubric.question(revisited) }
    return order.next(after: answers, without: passed).flatMap(rubric.question)
  }

  /// The number of the question to ask now, among those that were asked; 1 is the first.
  package var number: Int {
    guard let question else { return trail.count + 1 }
    return (trail.firstIndex(of: question.id) ?? trail.count) + 1
  }

  /// Returns how many questions come at most after the one at hand.
  ///
  /// - Parameter questions: The ids of the questions that still matter.
  /// - Returns: The number of questions, whatever is answered.
  package func mostAhead(mattering questions: [String]) -> Int {
    let most = order.mostQuestions(mattering: questions, after: answers)
    guard let question, answers[question.id] == nil else { return most }
    return max(0, most - 1)
  }

  /// Takes the answer to the question.
  package mutating func answer(with answer: Answer) {
    guard let question else { return }
    answers[question.id] = answer
    leave(question)
  }

  /// Passes over the question; an answer it had before stays.
  package mutating func skip() {
    guard let question else { return }
    if revisited == nil { passed.insert(question.id) }
    leave(question)
  }

  /// Returns to the question before this one.
  ///
  /// - Returns: Whether there was one.
  @discardableResult
  package mutating func goBack() -> Bool {
    let place = question.flatMap { trail.firstIndex(of: $0.id) } ?? trail.count
    guard place > 0 else { return false }
    revisited = trail[place - 1]
    return true
  }

  /// Goes on from a question that was opened again to the one that came after it.
  package mutating func goOn() {
    guard let revisited, let place = trail.firstIndex(of: revisited), place + 1 < trail.count
    else { return skip() }
    self.revisited = trail[place + 1]
  }

  /// Opens a question again, whether it was asked, given or passed over.
  package mutating func revisit(_ question: String) {
    guard rubric.question(question) != nil, self.question?.id != question else { return }
    revisited = question
  }

  /// Takes an answer back, as though the question had never been asked.
  package mutating func withdraw(_ question: String) {
    answers[question] = nil
    trail.removeAll { $0 == question }
    if revisited == question { revisited = nil }
  }

  /// Takes over answers that were given elsewhere to questions that are open here.
  package mutating func learn(_ others: Answers) {
    answers = others.overlaid(by: answers)
  }

  private mutating func leave(_ question: Question) {
    if !trail.contains(question.id) { trail.append(question.id) }
    revisited = nil
  }
}
