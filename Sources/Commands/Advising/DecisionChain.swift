import AnswerSpaces
import Decisions
import Diagnostics
import Reports
import Rubrics

/// The decisions that one decision raises, those next to it first.
struct DecisionChain {
  /// Where the next rubrics are found.
  let library: RubricLibrary

  /// A decision that waits to be made, with everything that led to it.
  private struct Pending {
    var rubric: String
    var origin: Rubric
    var because: String
    /// What goes over, from each decision that raised it; the first has the say.
    var passages: [Passage]
  }

  /// A decision that raises another, with what led there.
  private struct Passage {
    var followOn: FollowOn
    var decision: Decision
    var origin: Rubric
  }

  /// Returns the recommendations on the decisions that follow from one.
  ///
  /// - Parameters:
  ///   - recommendation: The recommendation to start from.
  ///   - notes: Returns what stands beside the answers to a rubric.
  ///   - given: Returns the answers given to a rubric; they win over those that go over.
  /// - Returns: One for each rubric, in the order of making the decisions.
  /// - Throws: Every problem of a rubric that cannot be found or read.
  func following(
    _ recommendation: Recommendation, notes: (Rubric) -> Notes, given: (Rubric) -> Answers
  ) throws(Problems) -> [FollowingRecommendation] {
    var reached: Set = [recommendation.rubric.id]
    var pending: [Pending] = []
    var following: [FollowingRecommendation] = []
    enqueue(recommendation, to: &pending, past: reached)
    while !pending.isEmpty {
      let next = pending.removeFirst()
      reached.insert(next.rubric)
      let module = try module(named: next.rubric, after: next.origin)
      let carried = next.passages.reversed().reduce(Answers()) { known, passage in
        known.overlaid(
          by: passage.followOn.answers(from: passage.decision.answers, to: module.rubric))
      }
      let answers = carried.overlaid(by: given(module.rubric))
      let recommendation = Adviser(module, named: next.rubric)
        .costedRecommendation(for: answers, notes: notes(module.rubric), plan: nil)
      var each = FollowingRecommendation(
        origin: next.origin.title, because: next.because, carried: carried,
        recommendation: recommendation, digest: module.digest)
      each.undoes = next.passages.compactMap { passage in
        Undoing(
          by: recommendation.decision.outcome, of: module.rubric, answers: answers,
          isOpen: recommendation.firmness.standing != .settled, after: passage.followOn,
          of: passage.decision.outcome, in: passage.origin, answers: passage.decision.answers)
      }
      following.append(each)
      enqueue(recommendation, to: &pending, past: reached)
    }
    return following
  }

  /// Returns every rubric that some outcome of a rubric leads to, directly or not.
  ///
  /// - Parameter rubric: The rubric to start from.
  /// - Returns: The others, those next to it first.
  /// - Throws: Every problem of a rubric that cannot be found or read.
  func rubrics(after rubric: Rubric) throws(Problems) -> [Rubric] {
    var found: [Rubric] = [rubric]
    var index = 0
    while index < found.count {
      let origin = found[index]
      for next in origin.outcomes.flatMap(\.next)
      where !found.contains(where: { $0.id == next.rubric }) {
        found.append(try module(named: next.rubric, after: origin).rubric)
      }
      index += 1
    }
    return Array(found.dropFirst())
  }

  /// Returns a rubric with the questions of every rubric that it leads to.
  ///
  /// - Throws: Every problem of a rubric that cannot be found or read.
  func asking(_ rubric: Rubric) throws(Problems) -> Rubric {
    rubric.asking(also: try rubrics(after: rubric))
  }

  /// Reads a rubric that another one leads to; whoever misses it is told where it was named.
  private func module(
    named id: String, after origin: Rubric
  ) throws(Problems) -> RubricModule {
    do throws(Problems) {
      return try library.module(withID: id)
    } catch {
      throw Problems(
        error.list.map { problem in
          guard problem.place == nil else { return problem }
          return Problem(
            "the rubric '\(origin.id)' leads on to '\(id)', but \(problem.message)",
            remedy: problem.remedy)
        })
    }
  }

  private func enqueue(
    _ recommendation: Recommendation, to pending: inout [Pending], past reached: Set<String>
  ) {
    let decision = recommendation.decision
    for next in decision.outcome.next where !reached.contains(next.rubric) {
      let passage = Passage(
        followOn: next, decision: decision, origin: recommendation.rubric)
      if let index = pending.firstIndex(where: { $0.rubric == next.rubric }) {
        pending[index].passages.append(passage)
      } else {
        pending.append(
          Pending(
            rubric: next.rubric, origin: recommendation.rubric, because: next.because,
            passages: [passage]))
      }
    }
  }
}

extension Recommendation {
  /// The status of a run that ends with this advice and what follows from it.
  var status: ExitStatus {
    let all = [self] + following.map(\.recommendation)
    return all.contains { $0.firmness.standing == .undecided } ? .undecided : .fine
  }
}
