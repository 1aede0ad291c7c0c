/// How much a page says in each of its parts: the most entries of each kind.
package struct PageRoom: Sendable, Hashable {
  /// Answers that speak for the outcome, and answers that speak against it.
  var (supporting, opposing): (Int, Int)
  /// Rules that fired.
  var rules: Int
  /// Other outcomes, and ways to reach each of them.
  var (outcomes, ways): (Int, Int)
  /// Steps to take.
  var steps: Int
  /// Things that go wrong.
  var mistakes: Int
  /// Questions to find out, and whether the page says how.
  var questions: Int
  var tellsHow: Bool
  /// Whether a decision that follows says why, and what else it could become.
  var tellsMoreOfNext: Bool

  private init(
    answers: (Int, Int), rules: Int, outcomes: (Int, Int), steps: Int, mistakes: Int,
    questions: Int, tellsHow: Bool = true, tellsMoreOfNext: Bool = false
  ) {
    (supporting, opposing) = answers
    self.rules = rules
    (self.outcomes, ways) = outcomes
    self.steps = steps
    self.mistakes = mistakes
    self.questions = questions
    self.tellsHow = tellsHow
    self.tellsMoreOfNext = tellsMoreOfNext
  }

  /// Ever less, the roomiest first.
  static let all = [
    PageRoom(
      answers: (3, 1), rules: 2, outcomes: (3, 4), steps: 5, mistakes: 3, questions: 5,
      tellsMoreOfNext: true),
    PageRoom(
      answers: (2, 1), rules: 1, outcomes: (3, 3), steps: 4, mistakes: 2, questions: 3,
      tellsMoreOfNext: true),
    PageRoom(answers: (1, 1), rules: 1, outcomes: (2, 2), steps: 3, mistakes: 1, questions: 2),
    PageRoom(answers: (2, 0), rules: 1, outcomes: (2, 1), steps: 2, mistakes: 1, questions: 1),
    PageRoom(
      answers: (1, 0), rules: 0, outcomes: (1, 1), steps: 2, mistakes: 1, questions: 1,
      tellsHow: false),
  ]

  /// The room for a decision that follows on the page of this room.
  var next: PageRoom {
    PageRoom(
      answers: (min(supporting, 2), opposing), rules: min(rules, 1), outcomes: (0, 0),
      steps: max(1, steps - 2), mistakes: 0, questions: max(1, questions - 3), tellsHow: false)
  }
}
