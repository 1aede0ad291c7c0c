import Layouts
import Questionnaires
import Rubrics

/// A question as printed, line by line, for any terminal and any screen reader.
struct QuestionPage {
  let question: Question
  /// The answer it has already, when it is asked again.
  let current: Answer?
  /// The columns of a line.
  let width: Int

  /// The question with its numbered choices.
  func text(heading: String) -> Escaped<Terminal> {
    var lines: [Phrase] = ["", Phrase(heading), ""]
    lines += question.ask.lines(width)
    lines.append("")
    for (index, choice) in question.choices.enumerated() {
      let mark = current?.possible.contains(choice.id) == true ? "*" : " "
      let number = "\(mark)\(padded(index + 1)) "
      lines += choice.label.lines(width, first: number)
      if let hint = choice.hint {
        let indent = String(repeating: " ", count: number.count + 2)
        lines += hint.lines(width, first: indent, rest: indent)
      }
    }
    switch current {
    case .choices([])?, .unknown?:
      lines += ["", Phrase("Your answer so far: \(current.map(question.labels) ?? "").")]
    case .choices?: lines += ["", "* your answer so far"]
    case .oneOf?: lines += ["", "* possible by your answer so far"]
    case nil: break
    }
    return lines.text(in: TextStyle())
  }

  /// Why the question is asked, what its words mean, what each answer steers, and how it is found out.
  func explanation(terms: [Term], sources: [Source]) -> Escaped<Terminal> {
    var lines: [Phrase] = [""]
    lines += question.why.lines(width, first: "Why we ask: ", rest: "  ")
    for term in terms {
      lines += term.means.lines(width, first: "  \(term.word): ", rest: "    ")
    }
    for (index, choice) in question.choices.enumerated() {
      lines += choice.because.lines(
        width, first: "\(padded(index + 1)) \(choice.label): ", rest: "     ")
    }
    if let findOut = question.findOut { lines += findOut.advice.lines(width) }
    if !sources.isEmpty {
      lines.append("Sources:")
      for source in sources {
        let year = source.year.map { ", \($0)" } ?? ""
        lines += "\(source.title)\(year)".lines(width, first: "  - ")
      }
    }
    return lines.text(in: TextStyle())
  }

  /// What to type, short enough to be heard at every question.
  var prompt: Escaped<Terminal> {
    let count = question.choices.count
    return question.pick == .many
      ? "\nYour answers (1-\(count) with spaces, 0 for none, or ? b u s n r q): "
      : "\nYour answer (1-\(count), or ? b u s n r q): "
  }

  private func padded(_ number: Int) -> String {
    String(number).flushRight(in: 1 + String(question.choices.count).count)
  }
}
