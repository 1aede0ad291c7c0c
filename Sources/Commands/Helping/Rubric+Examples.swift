import Diagnostics
import Rubrics

/// What the help of a command shows its examples with, whatever the rubric is about.
extension Rubric {
  /// The questions that an example answers: the essential ones first, and of two that stand for the
  /// same thing the test.
  private var exemplary: [Question] {
    let tests = Set(questions.compactMap(\.supersededBy))
    let own = questions.filter { $0.supersededBy == nil && $0.pick == .one }
    let first = own.filter { $0.isEssential || tests.contains($0.id) }
    return first + own.filter { question in !first.contains { $0.id == question.id } }
  }

  /// Returns flags that answer some questions, such as "--gap knowledge --volatility weekly".
  func exampleAnswers(_ count: Int) -> String {
    exemplary.prefix(count).map { "--\($0.id) \($0.exampleChoice)" }.joined(separator: " ")
  }

  /// The id of a question.
  var exampleQuestion: String { exemplary.first?.id ?? "ID" }

  /// A question with one of its choices, as `explain` takes it.
  var exampleChoice: String {
    exemplary.first.map { "\($0.id).\($0.exampleChoice)" } ?? "ID"
  }

  /// A claim that a question rests on.
  var exampleClaim: String {
    exemplary.lazy.compactMap(\.citations.first).first.map { "\($0)" } ?? "SOURCE#CLAIM"
  }

  /// The id of an outcome that a team may have in mind: the last that adopts anything.
  var examplePlan: String {
    (outcomes.last { $0.adopts.count == 1 } ?? outcomes.last)?.id ?? "OUTCOME"
  }
}

extension Question {
  /// The choice that speaks loudest.
  fileprivate var exampleChoice: String {
    func weight(_ choice: Choice) -> Int { choice.points.reduce(0) { $0 + abs($1.value) } }
    let heaviest = choices.map(weight).max() ?? 0
    return choices.first { weight($0) == heaviest }?.id ?? "CHOICE"
  }
}
