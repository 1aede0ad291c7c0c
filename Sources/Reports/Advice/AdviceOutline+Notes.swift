import Decisions
import Layouts
import Rubrics

extension AdviceOutline {
  /// Lists what stands beside the answers, each note and each number with the answer it is about.
  func notes() -> Outline.Section {
    let notes = recommendation.notes
    let items = rubric.questions.compactMap { question -> Outline.Item? in
      let figure = notes.figure(answering: question, with: decision.answers)
      let note = notes[question.id]
      guard figure != nil || note != nil else { return nil }
      let answer = decision.answers[question.id].map { ", \(question.labels(of: $0))" } ?? ""
      return Outline.Item(
        title: Phrase(question.title, .strong) + Phrase(answer)
          + Phrase(figure.map { " (\($0))" } ?? "") + Phrase(note.map { ": \($0)" } ?? ""))
    }
    return Outline.Section(heading: "Beside the answers", blocks: Outline.Block.items(items))
  }
}
