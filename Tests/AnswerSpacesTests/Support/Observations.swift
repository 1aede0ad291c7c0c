import Decisions
import Rubrics

/// Everything there is to see about every way of answering a small rubric, `unknown` included.
struct Observations {
  let rubric: Rubric
  /// The answers to each question: open, `unknown`, then the others.
  let values: [[Answer?]]
  let states: [Answers]
  let plans: [String?]
  /// The adopted options of each state.
  let adopted: [[String]]
  /// The outcome of each state.
  let outcomes: [String]
  /// What conditions make of each state, for each plan: adopted options and truths in order.
  let seen: [[[Truth]]]

  init(of rubric: Rubric) {
    self.rubric = rubric
    values = Enumeration(of: rubric).values.map { [nil, .unknown] + $0.dropFirst() }
    var states = [Answers()]
    for (question, value) in zip(rubric.questions, values) {
      states = states.flatMap { state in
        value.map { answer in
          var next = state
          next[question.id] = answer
          return next
        }
      }
    }
    self.states = states
    let plans = [nil] + rubric.outcomes.map { Optional($0.id) }
    self.plans = plans
    let adopted = states.map { Scorecard(of: $0, by: rubric).adopted }
    self.adopted = adopted
    let outcomes = adopted.map { rubric.outcome(adopting: $0)?.id ?? "unnamed" }
    self.outcomes = outcomes
    seen = states.indices.map { index in
      plans.map { plan in
        let adoption = rubric.options.map { Truth(adopted[index].contains($0.id)) }
        let prerequisites = rubric.prerequisites.map {
          $0.when.truth(given: states[index], outcome: outcomes[index], plan: plan)
        }
        // Advice applies or not; what is undetermined looks the same as what fails.
        let advice = rubric.advice.map {
          Truth($0.when.truth(given: states[index], outcome: outcomes[index], plan: plan) == .holds)
        }
        return adoption + prerequisites + advice
      }
    }
  }

  /// The step between states that differ by one in the answers to a question.
  func stride(of question: Int) -> Int {
    values[(question + 1)...].reduce(1) { $0 * $1.count }
  }

  /// Returns the position of a state's answer to a question.
  func position(of question: Int, in state: Int) -> Int {
    state / stride(of: question) % values[question].count
  }

  /// Returns the state with another answer to a question.
  func moving(_ question: Int, to position: Int, in state: Int) -> Int {
    state + (position - self.position(of: question, in: state)) * stride(of: question)
  }

  /// Returns whether the condition holds somewhere, and whether it does everywhere.
  func truths(of condition: Condition) -> Set<Truth> {
    var truths: Set<Truth> = []
    for index in states.indices {
      for plan in plans {
        truths.insert(
          condition.truth(given: states[index], outcome: outcomes[index], plan: plan))
      }
    }
    return truths
  }
}
