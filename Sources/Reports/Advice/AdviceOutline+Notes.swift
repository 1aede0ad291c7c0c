import Decisions
import Layouts
import Rubrics

extension AdviceOutline {
  /// Lists what stands beside the answers, each note with the answer it is about.
  func notes() -> Outline.Section {
    let items = recommendation.notes.noted(in: rubric).map { question, text in
      let answer = decision.answers[question.id].map { ", \(question.labels(of: $0))" } ?? ""
      return Outline.Item(
        title: Phrase(question.title, .strong) + Phrase("\(answer): ") + Phrase(text))
    }
    return Outline.Section(heading: "Notes on the answers", blocks: Outline.Block.items(items))
  }
}
