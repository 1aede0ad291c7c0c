import Diagnostics
import Layouts
import Rubrics

/// The choice of one of several questionnaires that were left.
struct SessionChoice {
  /// The questionnaires, the newest first; never empty.
  let sessions: [SessionFolder.Session]
  /// The rubric in use.
  let rubric: Rubric

  /// The questionnaires as a numbered list.
  var text: Escaped<Terminal> {
    let total = rubric.questions.count
    let lines = sessions.enumerated().map { index, session -> Escaped<Terminal> in
      let changed =
        session.rubric == "\(rubric.id)@\(rubric.version)"
        ? "" : ", the rubric is now \(rubric.version)"
      return
        "  \(index + 1)  \(session.date)  \(session.rubric)  "
        + "\(session.count) of \(total) answered\(changed)\n"
    }
    return "\nQuestionnaires that were left:\n\n" + lines.joined()
  }

  /// Asks for one of them by its number.
  ///
  /// - Parameter console: Where to ask.
  /// - Returns: The one chosen.
  /// - Throws: A problem when nobody can be asked, or nobody answers.
  func ask(on console: any Console) throws(Problems) -> SessionFolder.Session {
    guard console.traits.canAsk else {
      throw Problems(
        Problem(
          "\(sessions.count) questionnaires were left, and there is no terminal to choose on",
          remedy: "name one: --resume \(sessions[0].path)"))
    }
    console.complain(text)
    while case .line(let line) = console.readLine(
      asking: "\nNumber of the one to go on with (Enter for 1): ")
    {
      let word = line.filter { $0 != " " }
      if word.isEmpty { return sessions[0] }
      if let number = Int(word), sessions.indices.contains(number - 1) {
        return sessions[number - 1]
      }
      console.complain("'\(word)' is not between 1 and \(sessions.count).\n")
    }
    throw Problems(
      Problem("no questionnaire was chosen", remedy: "run the command again, or name its file"))
  }
}
