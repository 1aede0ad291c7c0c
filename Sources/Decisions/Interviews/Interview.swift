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
  private var trail: [String] = []
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

  /// The number of questions that were asked and answered.
  package var askedCount: Int { trail.count }

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
    if revisited != nil, trail.last != nil, revisited == trail.last {
      // A second step back leaves the question that the first one came to.
      trail.removeLast()
    }
    guard let last = trail.last else { return false }
    revisited = last
    return true
  }

  /// Opens a question again, whether it was asked, given or passed over.
  package mutating func revisit(_ question: String) {
    guard rubric.question(question) != nil else { return }
    revisited = question
  }

  /// Takes an answer back, as though the question had never been asked.
  package mutating func withdraw(_ question: String) {
    answers[question] = nil
  }

  /// Takes over answers that were given elsewhere to questions that are open here.
  package mutating func learn(_ others: Answers) {
    answers = others.overlaid(by: answers)
  }

  private mutating func leave(_ question: Question) {
    if trail.last != question.id { trail.append(question.id) }
    revisited = nil
  }
}
