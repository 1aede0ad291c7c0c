import Diagnostics
import Rubrics

/// A measured answer beside which another was said.
struct DeniedAnswer: Sendable {
  /// The id of the question.
  let question: String
  /// What was measured.
  let answer: Answer
  /// Where it comes from.
  let mark: MeasuredMark
}

/// The answers a run starts from: file and flags together, the flags winning.
struct AnswerSheet: Sendable {
  let answers: Answers
  /// What stands beside the answers.
  let notes: Notes
  /// The id of the outcome the team intends.
  let plan: String?
  /// Which of the answers were measured, by the ids of their questions.
  let marks: [String: MeasuredMark]
  /// The measured answers of the file that a flag denies, in the rubric's order.
  let denied: [DeniedAnswer]

  /// Reads what the settings name.
  ///
  /// - Parameters:
  ///   - settings: The answers of the command line, already checked against the rubric.
  ///   - rubric: The rubric in use.
  ///   - context: Where standard input is.
  /// - Throws: `Problems` of the answers file.
  init(_ settings: AnswerSettings, rubric: Rubric, in context: RunContext) throws {
    let given = try Self.answers(of: settings, for: rubric)
    guard let file = settings.file else {
      self.answers = given
      self.notes = settings.notes(over: Notes(), in: rubric)
      self.plan = settings.plan
      self.marks = [:]
      self.denied = []
      return
    }
    let saved = try context.savedAnswers(
      in: file, to: rubric, isFollowing: settings.isFollowing)
    let read = saved.file
    self.answers = read.answers.overlaid(by: given)
    self.notes = settings.notes(over: read.notes, in: rubric)
    self.plan = settings.plan ?? read.plan
    self.marks = saved.measured.filter {
      given[$0.key] == nil || given[$0.key] == read.answers[$0.key]
    }
    self.denied = read.answers.answered(in: rubric).compactMap { question, measured in
      guard let mark = saved.measured[question.id], let said = given[question.id],
        said == .unknown || !said.agrees(with: measured)
      else { return nil }
      return DeniedAnswer(question: question.id, answer: measured, mark: mark)
    }
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
