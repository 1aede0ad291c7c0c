import AnswerSpaces
import Decisions
import Diagnostics
import Layouts
import Rubrics

extension AdviceOutline {
  /// Says on what it rests that the outcome is as firm as the page says, or what keeps it open.
  func standing() -> Outline.Section {
    var blocks: [Outline.Block] = []
    let basis = firmness.restsOn.compactMap(answerInWords)
    if firmness.standing == .settled {
      let rest = basis.isEmpty ? "" : " It rests on \(basis.listed())."
      blocks.append(.paragraph(Phrase("Nothing still open can change it." + rest)))
    }
    if firmness.standing == .undecided { blocks.append(.paragraph(missingEssentials)) }
    if firmness.standing != .settled, let next = firmness.next.first,
      let question = rubric.question(next.question)
    {
      blocks.append(.paragraph(invitation(to: question)))
    }
    return Outline.Section(heading: "How firm this is", blocks: blocks)
  }

  private var missingEssentials: Phrase {
    let missing = firmness.missingEssentials.compactMap(rubric.question)
    let noun = String.count(
      missing.count, "essential question has no answer", "essential questions have no answer")
    let names = missing.map { question in
      "\(question.title.unbroken)\u{A0}(" + Phrase("--\(question.id)", .name) + ")"
    }
    return "\(noun) yet: \(names.joined(separator: ", "))."
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
