import Diagnostics
import Rubrics
import Shapes
import StrictJSON

extension Verification {
  /// The JSON Schema of a verdict.
  static var schema: JSONValue { shape.document("A saved result, computed again") }

  /// What programs are told of a verdict.
  static let shape = WrittenShape<Verification>(
    "verification", "What 'crossroads verify --format json' writes."
  ) {
    Member.required("format", "", .format) { _ in 1 }
    Member.required("verdict", "What the result turns out to be.", .word(), \.verdict)
    Member.required("holds", "Whether it can still be relied on.", .flag, \.holds)
    Member.required("rubric", "The rubric then and now.", .part(rubric)) {
      ($0.saved.decision, $0.version)
    }
    Member.required("outcome", "The outcome then and now.", .part(outcomes)) {
      ($0.saved.decision, $0.outcome)
    }
    Member.optional(
      "following", "The decisions that follow, where the result is on more than one.",
      .list(of: .part(following))
    ) { $0.saved.following == nil ? nil : $0.following }
    Member.addedLater(
      "moved",
      "What of the answers moved, or was left out, because the rubric is another version now.",
      .list(of: .someText)
    ) { $0.moved.map(\.description) }
    Member.required(
      "differences", "Where the results differ, as JSON pointers.", .list(of: .pattern("^/")),
      \.differences)
  }

  private typealias Then = SavedResult.SavedDecision

  private static let rubric = WrittenShape<(saved: Then, version: String)> {
    name.members { $0.saved }
    Member.required("now", "The version in use.", .version, \.version)
  }

  private static let name = WrittenShape<Then> {
    Member.required("id", "Its id.", .string, \.rubric)
    Member.required("saved", "The version that the result names.", .string, \.rubricVersion)
  }

  private static let outcomes = WrittenShape<(saved: Then, outcome: String?)> {
    Member.required("saved", "The outcome that the result states.", .string, \.saved.outcome)
    Member.required(
      "now",
      "The outcome today, or null where the answers fit no question any more, or the decision does not follow.",
      .orNull(.entryID), \.outcome)
  }

  private static let following = WrittenShape<FollowingDecision>(
    "", "A decision that follows, then and now."
  ) {
    Member.required("rubric", "Its rubric then and now.", .part(followingRubric)) { $0 }
    Member.required("outcome", "Its outcome then and now.", .part(outcomes)) {
      ($0.saved, $0.outcome)
    }
  }

  private static let followingRubric = WrittenShape<FollowingDecision> {
    name.members { $0.saved }
    Member.required(
      "now", "The version in use, or null where there is no such rubric any more.",
      .orNull(.version), \.version)
  }
}
