import Diagnostics
import Rubrics

extension Question {
  func words(for answer: Answer?) -> String {
    answer.map(labels) ?? "not answered"
  }

  /// Returns the points an answer adds to an option's score.
  func points(of answer: Answer?, for option: String) -> Int {
    (answer?.choices ?? []).reduce(0) { $0 + (choice($1)?.points(for: option) ?? 0) }
  }
}

extension Int {
  /// The number with a real minus when it is negative.
  var withMinus: String { self < 0 ? "\u{2212}\(magnitude)" : "\(self)" }

  /// The number with its sign, also when it is positive.
  var signed: String { self > 0 ? "+\(self)" : withMinus }
}

extension Rubric {
  /// Returns what an answer does to every option, as in "+5 retrieval need, −1 tuning need".
  func effect(of answer: Answer?, to question: Question) -> String {
    options.compactMap { option in
      let points = question.points(of: answer, for: option.id)
      return points == 0 ? nil : "\(points.signed) \(nameOfPoints(for: option))"
    }.joined(separator: ", ")
  }

  /// Returns what an option's points are called: its need, or its name where options are ranked.
  func nameOfPoints(for option: RubricOption) -> String {
    method.ranksOptions ? shortName(of: option) : option.need
  }

  /// Returns the titles of outcomes.
  func names(of outcomes: [String]) -> String {
    outcomes.map(title(ofOutcome:)).joined(separator: ", ")
  }
}
