/// What one line says, as numbers of questions and choices.
struct LineAnswers {
  /// What a line says to one question.
  struct Answer {
    /// The sort of answer.
    enum Sort {
      /// The line does not speak to the question.
      case absent
      /// "We do not know yet."
      case unknown
      /// The choices made.
      case choices
      /// The choices that are possible, the best guess first.
      case oneOf
    }

    /// The sort of answer.
    var sort = Sort.absent
    /// Where its choices stand among all that the line names.
    var choices = 0..<0
  }

  /// The number of questions answered.
  private(set) var count = 0
  /// The questions answered, in the order of the line; behind them stand those of earlier lines.
  private(set) var questions: [Int]
  /// The number of choices named.
  private(set) var choiceCount = 0
  /// The choices named, in the order of the line; behind them stand those of earlier lines.
  private(set) var choices: [Int]
  private var answers: [Answer]

  /// Creates room for the answers to a rubric.
  init(_ tables: DecisionTables) {
    answers = [Answer](repeating: Answer(), count: tables.questions.count)
    questions = [Int](repeating: 0, count: tables.questions.count)
    choices = [Int](repeating: 0, count: tables.choiceCount)
  }

  subscript(question: Int) -> Answer { answers[question] }

  /// Returns whether a question is answered with more than not knowing; a set of choices is more.
  func isAnswered(_ question: Int) -> Bool {
    answers[question].sort == .choices || answers[question].sort == .oneOf
  }

  /// Forgets the answers of an earlier line.
  mutating func removeAll() {
    for place in 0..<count { answers[questions[place]] = Answer() }
    count = 0
    choiceCount = 0
  }

  /// Adds a choice to those named, and returns whether it did not stand there from a place on.
  @inline(__always)
  mutating func name(_ choice: Int, since start: Int) -> Bool {
    for place in start..<choiceCount where choices[place] == choice { return false }
    choices[choiceCount] = choice
    choiceCount &+= 1
    return true
  }

  /// Answers a question, which has no answer yet, with the choices named from a place on.
  @inline(__always)
  mutating func answer(_ question: Int, _ sort: Answer.Sort, since start: Int) {
    answers[question] = Answer(sort: sort, choices: start..<choiceCount)
    questions[count] = question
    count &+= 1
  }
}
