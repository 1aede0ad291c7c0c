import Decisions
import Diagnostics
import Reports
import Rubrics

/// The way from one decision to those it raises.
struct Journey: Sendable {
  /// Where the next rubrics are found.
  let library: RubricLibrary
  /// The recommendation it set out from, once there is one.
  private var start: Recommendation?
  /// The answers given to the decisions after that, by the id of their rubric.
  private var given: [String: Answers] = [:]
  /// What stands beside those answers, by the id of their rubric.
  private var notes: [String: Notes] = [:]
  /// The ids of the rubrics that were reached or declined.
  private var reached: Set<String> = []

  /// Begins a journey that has not set out yet.
  init(_ library: RubricLibrary) {
    self.library = library
  }

  /// Whether a decision was made before the one at hand, which was introduced after it.
  var hasSetOut: Bool { start != nil }

  /// Returns the journey after a recommendation, about to go on with the rubric of another or past it.
  func after(_ recommendation: Recommendation, towards rubric: String) -> Journey {
    var journey = arrived(at: recommendation)
    journey.reached.insert(rubric)
    return journey
  }

  /// Returns the decision to make after a recommendation, or nothing when there is none left.
  ///
  /// - Throws: Every problem of a rubric that cannot be found or read.
  func next(after recommendation: Recommendation) throws(Problems) -> FollowingRecommendation? {
    let journey = arrived(at: recommendation)
    return try journey.following().first { !reached.contains($0.recommendation.rubric.id) }
  }

  /// Returns the first recommendation together with those that followed, one just made among them.
  ///
  /// - Throws: Every problem of a rubric that cannot be found or read.
  func whole(with recommendation: Recommendation) throws(Problems) -> Recommendation {
    let journey = arrived(at: recommendation)
    guard var whole = journey.start else { return recommendation }
    // A decision that was declined is none that was made.
    whole.following = try journey.following().filter {
      journey.given[$0.recommendation.rubric.id] != nil
    }
    for index in whole.following.indices {
      let id = whole.following[index].recommendation.rubric.id
      whole.following[index].recommendation.notes = journey.notes[id] ?? Notes()
    }
    return whole
  }

  private func arrived(at recommendation: Recommendation) -> Journey {
    var journey = self
    if start == nil {
      journey.start = recommendation
      journey.reached.insert(recommendation.rubric.id)
    } else {
      journey.given[recommendation.rubric.id] = recommendation.decision.answers
      journey.notes[recommendation.rubric.id] = recommendation.notes
    }
    return journey
  }

  private func following() throws(Problems) -> [FollowingRecommendation] {
    guard let start else { return [] }
    return try DecisionChain(library: library).following(
      start, notes: { notes[$0.id] ?? Notes() }, given: { given[$0.id] ?? Answers() })
  }
}
