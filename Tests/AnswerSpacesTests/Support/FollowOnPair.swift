import AnswerSpaces
import Decisions
import Rubrics

/// Two small rubrics of which one outcome of the first leads to the second.
struct FollowOnPair {
  let first: Rubric
  let second: Rubric
  let outcome: String
  let followOn: FollowOn

  init(seed: Int) {
    var random = RandomRubric(seed: seed, stateLimit: 40)
    var first = random.rubric()
    var second = random.rubric()
    // Where rules and thresholds leave nothing to name, there is nothing to lead on from.
    while first.outcomes.isEmpty { first = random.rubric() }
    while second.outcomes.isEmpty { second = random.rubric() }
    second.id = "next"
    let outcome = random.number(in: 0...first.outcomes.count - 1)
    var followOn = FollowOn(rubric: "next", never: [random.pick(from: second.outcomes).id])
    if random.chance(1, in: 3) {
      let other = random.pick(from: second.outcomes).id
      if !followOn.never.contains(other) { followOn.never.append(other) }
    }
    for target in random.shuffled(second.questions) {
      switch random.number(in: 0...4) {
      case 0, 1, 2:
        let question = random.pick(from: first.questions)
        var choices: [String: String] = [:]
        for choice in question.choices where random.chance(4, in: 5) {
          choices[choice.id] = random.pick(from: target.choices).id
        }
        followOn.carries.append(
          .init(question.id, to: target.id, choices: random.chance(1, in: 4) ? nil : choices))
      case 3: followOn.gives.append(.init(target.id, [random.pick(from: target.choices).id]))
      default: break
      }
    }
    if random.chance(1, in: 2) {
      followOn.unless = random.condition(on: first.questions, depth: 1)
    }
    if random.chance(1, in: 3) {
      let question = random.pick(from: second.questions)
      followOn.unlessThere = [.init(question.id, [random.pick(from: question.choices).id])]
    }
    first.outcomes[outcome].next = [followOn]
    self.first = first
    self.second = second
    self.outcome = first.outcomes[outcome].id
    self.followOn = followOn
  }

  var proofs: [FollowOnProof] {
    FollowOnProof.all(of: first) { [second] in $0 == second.id ? second : nil }
  }

  /// Returns whether the next rubric comes to an outcome that undoes this one, without an excuse there.
  private func isUndoing(_ there: Answers, _ outcome: String) -> Bool {
    followOn.never.contains(outcome)
      && !followOn.unlessThere.contains { answer in
        Condition.answer(question: answer.question, choices: answer.choices).truth(given: there)
          == .holds
      }
  }

  /// Returns whether answers lead to the outcome, and to one that undoes it, without an excuse.
  func isContradiction(_ here: Answers, _ there: Answers) -> Bool {
    Decision(from: here, by: first).outcome.id == outcome
      && followOn.unless?.truth(given: here) != .holds && agree(here, there)
      && isUndoing(there, Decision(from: there, by: second).outcome.id)
  }

  /// Returns whether answers there are what goes over from those here, where anything does.
  private func agree(_ here: Answers, _ there: Answers) -> Bool {
    let known = followOn.answers(from: here, to: second)
    return second.questions.allSatisfy { question in
      if let answer = known[question.id] { return there[question.id] == answer }
      // What is open here and goes over is open there.
      return followOn.carries.allSatisfy {
        $0.target != question.id || here[$0.question] != nil || there[question.id] == nil
      }
    }
  }

  /// The first way of answering both that is a contradiction, found by trying all of them.
  var firstContradiction: (here: Answers, there: Answers)? {
    let here = Enumeration(of: first)
    let there = Enumeration(of: second)
    let reaching = zip(here.states, here.outcomes).filter { $0.1 == outcome }.map {
      here.answers(at: $0.0)
    }
    let undoing = zip(there.states, there.outcomes)
      .map { (there.answers(at: $0), $1) }.filter(isUndoing).map(\.0)
    for own in reaching where followOn.unless?.truth(given: own) != .holds {
      if let other = undoing.first(where: { agree(own, $0) }) { return (own, other) }
    }
    return nil
  }
}
