import Decisions

@testable import Rubrics

/// Every way of answering a small rubric, one by one, with the outcome that `Decisions` computes.
struct Enumeration {
  let rubric: Rubric
  /// The answers to each question, open first.
  let values: [[Answer?]]
  /// The answer of each question, by position in `values`, for each way of answering.
  let states: [[Int]]
  /// The outcome of each way of answering.
  let outcomes: [String]

  init(of rubric: Rubric) {
    self.rubric = rubric
    values = rubric.questions.map { question in
      if question.pick == .one { return [nil] + question.choices.map { Answer.choice($0.id) } }
      return [nil]
        + (0..<(1 << question.choices.count)).map { bits in
          Answer.choices(
            question.choices.indices.filter { bits & (1 << $0) != 0 }
              .map { question.choices[$0].id })
        }
    }
    var states: [[Int]] = [[]]
    for value in values {
      states = states.flatMap { state in value.indices.map { state + [$0] } }
    }
    self.states = states
    outcomes = states.map { [values] in Self.outcome(of: $0, values, rubric) }
  }

  private static func outcome(of state: [Int], _ values: [[Answer?]], _ rubric: Rubric) -> String {
    let adopted = Scorecard(of: answers(at: state, values, rubric), by: rubric).adopted
    return rubric.outcome(adopting: adopted)?.id ?? "unnamed"
  }

  private static func answers(
    at state: [Int], _ values: [[Answer?]], _ rubric: Rubric
  ) -> Answers {
    var answers = Answers()
    for (index, question) in rubric.questions.enumerated() {
      answers[question.id] = values[index][state[index]]
    }
    return answers
  }

  /// The ids of the outcomes in the rubric's order.
  var outcomeOrder: [String] { rubric.outcomes.map(\.id) + ["unnamed"] }

  func answers(at state: [Int]) -> Answers { Self.answers(at: state, values, rubric) }

  /// Returns the position of each answer.
  func given(_ answers: Answers) -> Given {
    let positions = rubric.questions.indices.map { index -> [Int] in
      switch answers[rubric.questions[index].id] {
      case .oneOf(let ids)?: ids.compactMap { values[index].firstIndex(of: .choice($0)) }
      case let answer?: [values[index].firstIndex(of: answer) ?? 0]
      case nil: [0]
      }
    }
    return Given(
      asIs: positions.map { $0[0] }, sets: positions.map { $0.count > 1 ? $0 : nil })
  }

  /// Returns the outcome of some answers as they stand.
  func outcome(of given: Given) -> String { outcomes[states.firstIndex(of: given.asIs) ?? 0] }

  /// Returns the outcomes of the states that meet a condition, in the rubric's order.
  func outcomes(where isMet: ([Int]) -> Bool) -> [String] {
    let found = Set(zip(states, outcomes).filter { isMet($0.0) }.map(\.1))
    return outcomeOrder.filter(found.contains)
  }
}
