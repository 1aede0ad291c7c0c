import AnswerSpaces
import Costs
import Decisions
import Reports
import Rubrics

/// Draws the recommendation that every command reports on.
struct Adviser {
  /// The rubric and the texts it was read from.
  let module: RubricModule
  /// What can be said exactly about answers.
  let survey: Survey
  /// The whole answer space, or nothing when it is too large.
  var space: AnswerSpace? { survey.space }

  /// The name or path by which the rubric was asked for.
  let rubricName: String?

  /// Prepares the recommendation by a rubric.
  ///
  /// - Parameters:
  ///   - module: The rubric and the texts it was read from.
  ///   - rubricName: The name or path by which it was asked for, if it was.
  init(_ module: RubricModule, named rubricName: String? = nil) {
    self.module = module
    self.rubricName = rubricName
    survey = Survey(of: module.rubric)
  }

  func recommendation(for answers: Answers, plan: String?) -> Recommendation {
    let decision = Decision(from: answers, plan: plan, by: module.rubric)
    return Recommendation(
      rubric: module.rubric, decision: decision,
      firmness: survey.firmness(of: answers),
      rubricName: rubricName)
  }

  /// Returns the recommendation for answers with what each outcome costs, where the rubric says so.
  ///
  /// - Parameters:
  ///   - answers: The answers.
  ///   - notes: What stands beside them, which the recommendation keeps.
  ///   - plan: The id of the outcome the team intends.
  /// - Returns: The recommendation.
  func costedRecommendation(
    for answers: Answers, notes: Notes = Notes(), plan: String?
  ) -> Recommendation {
    var recommendation = recommendation(for: answers, plan: plan)
    recommendation.notes = notes
    if !module.rubric.costs.isEmpty {
      recommendation.costs = CostEstimate(
        of: module.rubric, answers: answers, notes: notes,
        recommended: recommendation.decision.outcome.id, planned: plan)
    }
    return recommendation
  }

  /// Returns the recommendation for what a command line says, with what follows where it asks for it.
  ///
  /// - Parameters:
  ///   - settings: The answers of the command line.
  ///   - context: Where standard input and other rubrics are.
  /// - Returns: The recommendation.
  /// - Throws: `Problems` of the answers or of a rubric that follows.
  func recommendation(
    by settings: AnswerSettings, in context: RunContext
  ) throws -> Recommendation {
    let chain = DecisionChain(library: context.library)
    let asked = settings.isFollowing ? try chain.asking(module.rubric) : module.rubric
    let sheet = try AnswerSheet(settings, rubric: asked, in: context)
    let answers = settings.isFollowing ? sheet.answers.restricted(to: module.rubric) : sheet.answers
    var recommendation = costedRecommendation(
      for: answers, notes: sheet.notes.restricted(to: module.rubric), plan: sheet.plan)
    recommendation.measured = measured(sheet, answers: answers)
    if settings.isFollowing {
      recommendation.following = try chain.following(
        recommendation, notes: { sheet.notes.restricted(to: $0) },
        given: { sheet.answers.restricted(to: $0) })
      // A note stands once: with the first decision whose question it is about.
      var known = [module.rubric]
      for index in recommendation.following.indices {
        let rubric = recommendation.following[index].recommendation.rubric
        var notes = sheet.notes.restricted(to: rubric)
        for question in known.flatMap(\.questions) { notes[question.id] = nil }
        recommendation.following[index].recommendation.notes = notes
        known.append(rubric)
      }
    }
    return recommendation
  }

  /// Returns which answers were measured, and what those would have led to that flags deny.
  private func measured(_ sheet: AnswerSheet, answers: Answers) -> MeasuredAnswers {
    MeasuredAnswers(
      marks: sheet.marks.filter { module.rubric.question($0.key) != nil },
      overruled: sheet.denied.filter { module.rubric.question($0.question) != nil }.map { denied in
        var measured = answers
        measured[denied.question] = denied.answer
        return MeasuredAnswers.Overruled(
          question: denied.question, answer: denied.answer, mark: denied.mark,
          outcome: Decision(from: measured, by: module.rubric).outcome.id)
      })
  }
}
