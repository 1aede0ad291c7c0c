import Diagnostics
import Rubrics

/// The answers a run starts from: file and flags together, the flags winning.
struct AnswerSheet: Sendable {
  /// The answers.
  let answers: Answers
  /// The id of the outcome the team intends.
  let plan: String?

  /// Reads what the settings name.
  ///
  /// - Parameters:
  ///   - settings: The answers of the command line, already checked against the rubric.
  ///   - rubric: The rubric in use.
  ///   - context: Where standard input is.
  /// - Throws: `Problems` of the answers file, or a `ConsoleClosed`.
  init(_ settings: AnswerSettings, rubric: Rubric, in context: RunContext) throws {
    let given = try Self.answers(of: settings, for: rubric)
    guard let file = settings.file else {
      self.answers = given
      self.plan = settings.plan
      return
    }
    let read = try context.savedAnswers(
      in: file, to: rubric, isFollowing: settings.isFollowing
    ).file
    self.answers = read.answers.overlaid(by: given)
    self.plan = settings.plan ?? read.plan
  }

  private static func answers(
    of settings: AnswerSettings, for rubric: Rubric
  ) throws(Problems) -> Answers {
    var answers = Answers()
    var problems: [Problem] = []
    for question in rubric.questions {
      guard let words = settings.words[question.id] else { continue }
      do throws(AnswerFaults) {
        answers[question.id] = try question.answer(in: .typed(words))
      } catch {
        problems += error.list.map(\.problem)
      }
    }
    guard problems.isEmpty else { throw Problems(problems) }
    return answers
  }
}
