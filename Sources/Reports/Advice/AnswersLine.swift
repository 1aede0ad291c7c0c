import Decisions
package import Layouts
package import Rubrics

/// The command that gives the same answers again.
package struct AnswersLine: Sendable, Hashable {
  /// The words of the command, each flag together with its value.
  private var parts: [[String]]

  /// Creates the command.
  ///
  /// - Parameters:
  ///   - command: The command to run.
  ///   - answers: What the team said; only questions of the rubric are repeated.
  ///   - notes: What stands beside the answers.
  ///   - plan: The id of the intended outcome.
  ///   - cover: What stands above the report.
  ///   - rubric: The rubric.
  ///   - name: The name or path to find the rubric by, where it is not the default one.
  package init(
    _ command: String = "advise", answers: Answers, notes: Notes = Notes(), plan: String? = nil,
    cover: Cover = Cover(), by rubric: Rubric, rubricNamed name: String? = nil
  ) {
    parts = [["crossroads", command]]
    if let name { parts.append(["--rubric", name]) }
    for (question, answer) in answers.answered(in: rubric) {
      let number = notes.figure(answering: question, with: answers)
        .map(question.shortestWord)
      for word in number.map({ [$0] }) ?? answer.words {
        parts.append(["--\(question.id)", word])
      }
    }
    for (question, text) in notes.noted(in: rubric) {
      parts.append(["--note", "\(question.id)=\(text)"])
    }
    if let plan { parts.append(["--plan", plan]) }
    parts += cover.options
  }

  /// Creates a command of words, those that stay on one line together.
  package init(parts: [[String]]) {
    self.parts = parts
  }

  /// Creates the command that gives a recommendation again, with those that follow from it.
  init(repeating recommendation: Recommendation) {
    let decision = recommendation.decision
    self.init(
      answers: decision.answers, notes: recommendation.notes, plan: decision.plan,
      cover: recommendation.cover, by: recommendation.rubric,
      rubricNamed: recommendation.rubricName)
    guard !recommendation.following.isEmpty else { return }
    parts.append(["--follow"])
    var named = Set(decision.answers.answered(in: recommendation.rubric).map(\.question.id))
    for each in recommendation.following {
      for (question, answer) in each.given.answered(in: each.recommendation.rubric)
      where named.insert(question.id).inserted {
        for word in answer.words { parts.append(["--\(question.id)", word]) }
      }
    }
  }

  /// The command on one line, quoted for a POSIX shell.
  package var text: Escaped<Shell> { words.joined(separator: " ") }

  /// Returns the command on lines that a shell reads as one.
  ///
  /// - Parameters:
  ///   - width: The columns of a line; a flag never parts from its value.
  ///   - indentation: The columns left empty; further lines take two more.
  /// - Returns: The lines, each but the last ending with a backslash.
  package func lines(width: Int = 80, indentation: Int = 0) -> [Phrase] {
    var lines: [(indentation: Int, text: String)] = []
    var line = (indentation: indentation, text: "")
    for word in words.map(\.source) {
      // Two columns are kept for the backslash.
      let columns = line.indentation + line.text.displayWidth + 1 + word.displayWidth + 2
      if !line.text.isEmpty, columns > width {
        lines.append((line.indentation, line.text + " \\"))
        line = (indentation + 2, "")
      }
      line.text += (line.text.isEmpty ? "" : " ") + word
    }
    return (lines + [line]).map { Phrase($0.text, .name).indented(by: $0.indentation) }
  }

  /// The words, each flag together with its value.
  private var words: [Escaped<Shell>] {
    parts.map { $0.map { Escaped<Shell>($0) }.joined(separator: " ") }
  }
}
