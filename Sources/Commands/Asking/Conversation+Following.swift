import Decisions
import Diagnostics
import Layouts
import Reports
import Rubrics

extension Conversation {
  /// Offers the decisions that the outcome raises, and goes on with the first one that is wanted.
  ///
  /// - Parameters:
  ///   - recommendation: The recommendation that was just given.
  ///   - isWanted: Whether the first one was asked for already.
  /// - Returns: How going on ended, or nothing when it did not.
  /// - Throws: `Problems` of a rubric that follows.
  func goOn(
    from recommendation: Recommendation, isWanted: Bool = false
  ) throws -> ExitStatus? {
    guard context.console.traits.canAsk else { return nil }
    var journey = journey
    var isWanted = isWanted
    while let next = next(after: recommendation, on: journey) {
      let rubric = next.recommendation.rubric
      journey = journey.after(recommendation, towards: rubric.id)
      introduce(next)
      switch isWanted ? true : isAccepted() {
      case true?: return try follow(next, on: journey)
      case false?: isWanted = false
      case nil: return nil
      }
    }
    return nil
  }

  /// Returns the next decision; a rubric that cannot be read is no fault of the one just made.
  private func next(
    after recommendation: Recommendation, on journey: Journey
  ) -> FollowingRecommendation? {
    do throws(Problems) {
      return try journey.next(after: recommendation)
    } catch {
      context.console.complain("\nWhat to decide next cannot be asked: \(error)\n")
      return nil
    }
  }

  private func introduce(_ next: FollowingRecommendation) {
    let rubric = next.recommendation.rubric
    let width = min(context.console.traits.width, 100)
    let known = next.recommendation.decision.answers.answered(in: rubric)
    let names = known.map(\.question.title).joined(separator: ", ")
    let count =
      "\(known.count) of its \(rubric.questions.count) questions "
      + (known.count == 1 ? "is answered already" : "are answered already")
    let lines =
      "Next decision: \(rubric.title)".lines(width) + next.because.lines(width)
      + (known.isEmpty ? [] : "\(count): \(names).".lines(width))
    context.console.complain("\n\(lines.text(in: TextStyle()))")
  }

  /// Asks whether to go on; nothing when the user leaves instead of answering.
  private func isAccepted() -> Bool? {
    while case .line(let line) = context.console.readLine(
      asking: "\nGo on with it? (y, n, or q to leave): ")
    {
      switch line.lowercased().filter({ $0 != " " }) {
      case "y", "yes": return true
      case "n", "no", "s": return false
      case "q": return nil
      default: context.console.complain("Type y for yes, n for no, or q to leave.\n")
      }
    }
    return nil
  }

  private func follow(_ next: FollowingRecommendation, on journey: Journey) throws -> ExitStatus {
    let id = next.recommendation.rubric.id
    var settings = settings
    settings.answers = AnswerSettings(rubric: id)
    let module = try context.library.module(named: id)
    let path = SessionFolder(in: context.environment)?
      .newPath(for: module.rubric, today: context.environment.today)
    let session = SessionFile(path: path, rubric: module.rubric, plan: nil, isTemporary: true)
    return try Conversation(
      settings: settings, adviser: Adviser(module, named: id),
      start: SessionStart(session: session, answers: next.recommendation.decision.answers),
      context: context, journey: journey
    ).run()
  }
}
