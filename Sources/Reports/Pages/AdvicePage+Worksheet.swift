import AnswerSpaces
import Decisions
import Diagnostics
import Layouts
import Rubrics

extension AdvicePage {
  /// What to find out, who knows it, how and how long that takes; what tells most comes first.
  var worksheet: Outline.Section {
    let questions = firmness.next.compactMap { rubric.question($0.question) }
    let shown = questions.prefix(room.questions).map { question in
      Outline.Item(
        title: Phrase(question.ask, .strong) + Phrase(" --\(question.id)", .name)
          + Phrase(isFirst ? effort(of: question) : "", .quiet),
        detail: room.tellsHow ? Phrase(question.findOut?.how.sentence ?? "") : "")
    }
    let left = questions.count - shown.count
    let goingOn: Phrase = "Go on with \("crossroads ask", .name) and the same answers."
    let rest = Phrase(
      left > 0 ? "\(String.count(left, "further question")) may matter less. " : "", .quiet)
    return part(
      isFirst ? "What to find out, in this order" : "",
      Outline.Block.items(shown, .task) + (isFirst ? [.paragraph(rest + goingOn)] : []))
  }
}
