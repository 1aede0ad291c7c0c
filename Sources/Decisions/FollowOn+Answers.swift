package import Rubrics

extension FollowOn {
  /// Returns what is known about the next decision before anything is asked.
  ///
  /// - Parameters:
  ///   - answers: What was said about this one.
  ///   - next: The next rubric; questions and choices it does not know are passed over.
  /// - Returns: The answers that go over, and those that follow from the outcome.
  package func answers(from answers: Answers, to next: Rubric) -> Answers {
    var known = Answers()
    for carry in carries {
      guard let answer = answers[carry.question], let question = next.question(carry.target) else {
        continue
      }
      known[question.id] = question.answer(of: answer) { choice in
        carry.choices.map { $0[choice] } ?? choice
      }
    }
    for gift in gives {
      guard let question = next.question(gift.question) else { continue }
      known[question.id] = question.answer(of: .choices(gift.choices)) { $0 }
    }
    return known
  }
}

extension Question {
  /// Returns an answer of another rubric as an answer to this question, or nothing when none of it fits.
  fileprivate func answer(of other: Answer, choice: (String) -> String?) -> Answer? {
    let ids: [String]
    switch other {
    case .unknown: return .unknown
    case .oneOf(let possible):
      let mapped = possible.compactMap(choice)
      // What is possible here must all be possible there, or the set would say more than is known.
      guard pick == .one, mapped.count == possible.count,
        mapped.allSatisfy({ self.choice($0) != nil })
      else { return nil }
      return answer(oneOf: mapped)
    case .choices(let given): ids = given
    }
    let mapped = Set(ids.compactMap(choice))
    let known = choices.map(\.id).filter(mapped.contains)
    switch pick {
    case .one: return known.count == 1 ? .choice(known[0]) : nil
    // To have picked none of them is an answer; that nothing fits is not.
    case .many: return known.isEmpty && !ids.isEmpty ? nil : .choices(known)
    }
  }
}
