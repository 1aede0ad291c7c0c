import AnswerSpaces
import Decisions
import Diagnostics
import Layouts
import Rubrics

extension AdvicePage {
  /// What to find out, who knows it, how and how long that takes; what tells most comes first.
  var worksheet: Outline.Section {
    let questions = firmness.next.compactMap { rubric.question($0.question) }
    let shown = questions.prefix(items + 2).map { question in
      Outline.Item(
        title: Phrase(question.ask, .strong) + Phrase(" --\(question.id)", .name)
          + Phrase(effort(of: question), .quiet),
        detail: Phrase(question.findOut?.how.sentence ?? ""))
    }
    return part(
      "What to find out, most telling first",
      Outline.Block.items(shown, .task)
        + [
          .paragraph(
            Phrase(questions.count > shown.count ? "\(questions.count - shown.count) further questions may matter less. " : "", .quiet)
              + Phrase("Go on with ") + Phrase("crossroads ask", .name) + Phrase(" and the same answers."))
        ])
  }
}
