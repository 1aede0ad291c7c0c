import Decisions
import Diagnostics
import Layouts
import Rubrics

/// The choice of one of several questionnaires that were left.
struct SessionChoice {
  /// The questionnaires, the newest first; never empty.
  let sessions: [SessionFolder.Session]
  /// The rubric in use.
  let rubric: Rubric

  /// Returns the questionnaires as a numbered list, in lines of some columns.
  func text(width: Int) -> Escaped<Terminal> {
    let total = rubric.questions.count
    let lines = sessions.enumerated().flatMap { index, session -> [Phrase] in
      let outcome = Decision(from: session.answers, plan: session.plan, by: rubric).outcome
      let plan = session.plan.map { "; the plan is \(rubric.title(ofOutcome: $0))" } ?? ""
      let isChanged = session.rubric != "\(rubric.id)@\(rubric.version)"
      let words =
        "\(session.time)  \(session.answers.count) of \(total) answered, so far "
        + outcome.title + plan
        + (isChanged ? "; begun with \(session.rubric), which is now \(rubric.version)" : "")
      return words.lines(width, first: "  \(index + 1)  ", rest: "     ")
    }
    return "\nQuestionnaires that were left, the newest first:\n\n"
      + lines.text(in: TextStyle())
  }

  /// Asks for one of them by its number.
  ///
  /// - Parameter console: Where to ask.
  /// - Returns: The one chosen.
  /// - Throws: A problem when nobody can be asked, or nobody answers.
  func ask(on console: any Console) throws(Problems) -> SessionFolder.Session {
    guard console.traits.canAsk else {
      throw Problems(
        "\(sessions.count) questionnaires were left, and there is no terminal to choose on",
        remedy: "name one: --resume \(sessions[0].path)")
    }
    console.complain(text(width: min(console.traits.width, 100)))
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
    throw Problems("no questionnaire was chosen", remedy: "run the command again, or name its file")
  }
}
