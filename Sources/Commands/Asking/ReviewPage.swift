import Decisions
import Layouts
import Rubrics

/// All answers on one page, numbered so that any can be changed.
struct ReviewPage {
  let rubric: Rubric
  let answers: Answers
  /// What stands beside them.
  let notes: Notes
  /// The columns of a line.
  let width: Int

  /// The page, one line for each question of the rubric that has an answer, and the open ones named at the end.
  var text: Escaped<Terminal> {
    var lines: [Phrase] = ["", "Your answers", ""]
    let room = String(rubric.questions.count).count
    for (index, question) in rubric.questions.enumerated() {
      guard let answer = answers[question.id] else { continue }
      let first = String(index + 1).flushRight(in: 2 + room) + "  "
      let figure = notes.figure(answering: question, with: answers).map { " (\($0))" } ?? ""
      lines += "\(question.title): \(question.labels(of: answer))\(figure)"
        .lines(width, first: first)
      if let note = notes[question.id] {
        lines += "Note: \(note)".lines(width, first: String(repeating: " ", count: room + 4))
      }
    }
    let open = rubric.questions.enumerated().filter { answers[$0.element.id] == nil }
    if !open.isEmpty {
      // A number stays on one line with what it numbers.
      let names = open.map {
        "\($0.offset + 1)\u{A0}\($0.element.title.unbroken)"
      }
      lines +=
        [""]
        + names.joined(separator: ", ").lines(width, first: "Not answered: ", rest: "  ")
    }
    for tension in rubric.tensions(in: answers) {
      let names = tension.when.questions.compactMap { rubric.question($0)?.title }
      let first = "These pull apart: \(names.joined(separator: " and ")). "
      lines += [""] + (first + tension.because).lines(width, rest: "  ")
    }
    return lines.text(in: TextStyle())
  }
}
