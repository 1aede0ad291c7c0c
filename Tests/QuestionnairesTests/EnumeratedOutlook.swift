import Decisions
import Questionnaires
import Rubrics
import Synchronization

@testable import AnswerSpaces

/// An outlook that tries every way of answering the rest, for rubrics of a few questions.
final class EnumeratedOutlook: Outlook {
  let rubric: Rubric

  /// What was found out already; the same answers come up again and again.
  private let known = Mutex<[Answers: Firmness]>([:])

  init(rubric: Rubric) {
    self.rubric = rubric
  }

  func outlook(on answers: Answers) -> Firmness? {
    if let known = known.withLock({ $0[answers] }) { return known }
    let firmness = enumerate(answers)
    known.withLock { $0[answers] = firmness }
    return firmness
  }

  private func enumerate(_ answers: Answers) -> Firmness {
    let possible = outcomes(after: answers, from: 0)
    let ids = rubric.outcomes.map(\.id).filter(possible.contains)
    let open = ids.count == 1 ? [] : bearing.filter { answers[$0.id] == nil }
    return Firmness(
      standing: ids.count == 1 ? .settled : .open, possible: ids,
      restsOn: ids.count == 1 ? basis(of: answers, for: ids) : [], changes: changes(of: answers),
      next: open.map { NextQuestion(question: $0.id, information: 0) })
  }

  /// A set of answers that leaves the same outcome alone and of which none can be spared.
  private func basis(of answers: Answers, for ids: [String]) -> [String] {
    var rest = answers
    for question in rubric.questions.reversed() where rest[question.id] != nil {
      var tried = rest
      tried[question.id] = nil
      if outcomes(after: tried, from: 0) == Set(ids) { rest = tried }
    }
    return rest.answered(in: rubric).map(\.question.id)
  }

  /// The questions that bear on the outcome at all.
  private var bearing: [Question] {
    rubric.questions.filter { question in
      question.choices.contains { !$0.points.isEmpty }
        || rubric.rules.contains { $0.when.questions.contains(question.id) }
    }
  }

  private func outcomes(after answers: Answers, from index: Int) -> Set<String> {
    let bearing = self.bearing
    guard let next = bearing[index...].firstIndex(where: { answers[$0.id] == nil }) else {
      let adopted = Scorecard(of: answers, by: rubric).adopted
      return [rubric.outcome(adopting: adopted)?.id ?? ""]
    }
    var result: Set<String> = []
    for answer in Self.answers(to: bearing[next]) {
      var tried = answers
      tried[bearing[next].id] = answer
      result.formUnion(outcomes(after: tried, from: next + 1))
    }
    return result
  }

  private func changes(of answers: Answers) -> [Change] {
    let now = Decision(from: answers, by: rubric).outcome.id
    return rubric.questions.flatMap { question in
      Self.answers(to: question).compactMap { answer -> Change? in
        var tried = answers
        tried[question.id] = answer
        let outcome = Decision(from: tried, by: rubric).outcome.id
        guard outcome != now, answers[question.id] != nil else { return nil }
        return Change(
          outcome: outcome,
          steps: [
            Change.Step(
              question: question.id, from: answers[question.id], to: answer,
              mutability: question.mutability)
          ])
      }
    }
  }

  private static func answers(to question: Question) -> [Answer] {
    guard question.pick == .many else { return question.choices.map { .choice($0.id) } }
    return (0..<(1 << question.choices.count)).map { set in
      .choices(
        question.choices.indices.filter { set >> $0 & 1 == 1 }.map { question.choices[$0].id })
    }
  }
}

/// Asks in the rubric's order until the outcome is settled.
struct SettlingOrder: QuestionOrder {
  let outlook: EnumeratedOutlook

  func next(after answers: Answers, without passed: Set<String>) -> String? {
    guard outlook.outlook(on: answers)?.standing != .settled else { return nil }
    return RubricOrder(of: outlook.rubric).next(after: answers, without: passed)
  }
}
