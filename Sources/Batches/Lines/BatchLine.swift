import AnswerSpaces
import Decisions
import Rubrics
import Shapes
package import StrictJSON

/// A line that a batch writes, unless it writes whole results.
package enum BatchLine {
  /// What the answers of a line lead to.
  struct Decided {
    let decision: Decision
    /// How firm it is.
    let standing: Standing
    /// The ids of the outcomes that are still possible.
    let possible: [String]
  }

  /// The JSON Schema of a line.
  package static var schema: JSONValue {
    .schemaDocument(
      "A line of crossroads batch", named: "batch-line",
      [
        "description":
          "Each line that 'crossroads batch' writes; with '--full' a line holds a whole result instead.",
        "anyOf": [.object(decidedForm.schema()), .object(refusedForm.schema())],
      ],
      definitions: decidedForm.definitions().adding(refusedForm.definitions()))
  }

  private static let decidedForm = WrittenForm.object(decided)
  private static let refusedForm = WrittenForm.object(refused)

  /// What is said of a line that was used.
  static let decided = WrittenShape<Decided>("decided", "What the answers of a line lead to.") {
    Member.required("outcome", "The outcome's id.", .entryID) { $0.decision.outcome.id }
    Member.required(
      "possible", "The outcomes that are still possible, this one among them.",
      .entryIDs(atLeast: 1)
    ) { $0.possible }
    Member.required("scores", "The points of each option, by the option's id.", .pointsByOption) {
      $0.decision.scorecard.scores
    }
    Member.required("standing", Standing.meaning, .word()) { $0.standing }
  }

  /// What is said of a line that could not be used: its number, counted from 1, and why.
  static let refused = WrittenShape<(line: Int, message: String)>(
    "refused", "A line that could not be used."
  ) {
    Member.required("error", "Why.", .part(error)) { $0 }
  }

  private static let error = WrittenShape<(line: Int, message: String)> {
    Member.required("line", "The line's number, counted from 1.", .ordinal) { $0.line }
    Member.required("message", "What is wrong with it.", .sentence) { $0.message }
  }
}

extension WrittenForm<[Score]> {
  /// The points by the ids of the options.
  fileprivate static var pointsByOption: WrittenForm {
    WrittenForm([
      "type": "object", "minProperties": 1,
      "maxProperties": .integer(DecisionMethod.chooseOne.optionLimit),
      "propertyNames": .object(.reference("entryId")),
      "additionalProperties": .object(.reference("points")),
    ]) { scores in
      let members = scores.map { ($0.option.id, JSONValue.integer($0.points)) }
      return .object(Dictionary(members) { first, _ in first })
    }
  }
}
