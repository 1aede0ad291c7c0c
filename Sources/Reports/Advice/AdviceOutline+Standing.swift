import AnswerSpaces
import Decisions
import Diagnostics
import Layouts
import Rubrics

extension AdviceOutline {
  /// Says which outcome it is, how firm, and on what that rests.
  func standing() -> Outline.Section {
    var blocks: [Outline.Block] = [.paragraph(firmnessInWords)]
    if firmness.standing != .settled, let next = firmness.next.first,
      let question = rubric.question(next.question)
    {
      blocks.append(.paragraph(invitation(to: question)))
    }
    return Outline.Section(heading: "How firm this is", blocks: blocks)
  }

  private var firmnessInWords: Phrase {
    let outcome = Phrase(decision.outcome.title, .strong)
    switch firmness.standing {
    case .settled:
      let basis = firmness.restsOn.compactMap {
        answerInWords($0)
      }
      let rest =
        basis.isEmpty
        ? "" : " It rests on \(basis.listed())."
      return outcome + Phrase(", settled.", .strong)
        + Phrase(" Nothing still open can change it." + rest)
    case .open:
      return outcome + Phrase(", open.", .strong) + Phrase(" \(possibleInWords)")
    case .undecided:
      let missing = firmness.missingEssentials.compactMap(rubric.question)
      let noun = String.count(
        missing.count, "essential question has no answer", "essential questions have no answer")
      let names = missing.map { question in
        Phrase("\(question.title.unbroken)\u{A0}(") + Phrase("--\(question.id)", .name) + ")"
      }
      return outcome + Phrase(", undecided.", .strong) + Phrase(" \(noun) yet: ")
        + names.joined(separator: ", ") + Phrase(". \(possibleInWords)")
    case .notComputed:
      return outcome + Phrase(".", .strong)
        + " The rubric allows too many combinations of answers to say how firm this is."
    }
  }

  private var possibleInWords: String {
    let others = firmness.possible.filter { $0 != decision.outcome.id }
    let titles = others.map { rubric.title(ofOutcome: $0) }
    return titles.isEmpty ? "" : "It could still become: \(titles.joined(separator: "; "))."
  }

  private func invitation(to question: Question) -> Phrase {
    let choices = question.choices.map { Phrase($0.id, .name) }
    return Phrase("What would tell most: ") + Phrase(question.ask, .strong)
      + Phrase(" Answer with ") + Phrase("--\(question.id)", .name) + Phrase(" and ")
      + (question.pick == .many ? "any of: " : "one of: ")
      + choices.joined(separator: ", ") + "."
  }

  /// Returns the question's title with the labels of its answer, or nothing when it has none.
  func answerInWords(_ id: String) -> String? {
    guard let question = rubric.question(id), let answer = decision.answers[id] else { return nil }
    let mark = recommendation.measured.marks[id].map { "; \($0.words)" } ?? ""
    return "\(question.title) (\(question.labels(of: answer))\(mark))"
  }
}
