import Layouts
import Rubrics

/// A question as printed, line by line, for any terminal and any screen reader.
struct QuestionPage {
  /// The question.
  let question: Question
  /// The answer it has already, when it is asked again.
  let current: Answer?
  /// The columns of a line.
  let width: Int

  /// The question with its numbered choices.
  func text(heading: String) -> String {
    var lines = ["", heading, ""]
    lines += question.ask.wrapped(to: width)
    lines.append("")
    for (index, choice) in question.choices.enumerated() {
      let mark = current?.choices.contains(choice.id) == true ? "*" : " "
      let number = "\(mark)\(padded(index + 1)) "
      lines += choice.label.wrapped(to: width, first: number)
      if let hint = choice.hint {
        let indent = String(repeating: " ", count: number.count + 2)
        lines += hint.wrapped(to: width, first: indent, rest: indent)
      }
    }
    if current == .unknown { lines += ["", "Your answer so far: unknown."] }
    if current?.choices.isEmpty == false { lines += ["", "* your answer so far"] }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Why the question is asked, and what each answer steers.
  func explanation(sources: [Source]) -> String {
    var lines = [""]
    lines += question.why.wrapped(to: width, first: "Why we ask: ", rest: "  ")
    for (index, choice) in question.choices.enumerated() {
      lines += choice.because.wrapped(
        to: width, first: "\(padded(index + 1)) \(choice.label): ", rest: "     ")
    }
    if !sources.isEmpty {
      lines.append("Sources:")
      for source in sources {
        let year = source.year.map { ", \($0)" } ?? ""
        lines += "\(source.title)\(year)".wrapped(to: width, first: "  - ")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What to type, on one line where it fits.
  var prompt: String {
    let numbers =
      question.pick == .many
      ? "numbers 1-\(question.choices.count), several with spaces, 0 for none"
      : "1-\(question.choices.count)"
    let keys = "? why, b back, u unknown, s skip, r review, q save and leave"
    return "\n"
      + "Answer (\(numbers); \(keys)):".wrapped(to: width).joined(separator: "\n") + " "
  }

  private func padded(_ number: Int) -> String {
    let text = String(number)
    let room = String(question.choices.count).count
    return String(repeating: " ", count: 1 + room - text.count) + text
  }
}
