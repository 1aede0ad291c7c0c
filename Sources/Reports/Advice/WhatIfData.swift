import AnswerSpaces
import Diagnostics
import Layouts
import Rubrics
import StrictJSON

/// What the what-if panel's script reads: the questions with their points, and the diagram.
struct WhatIfData {
  /// The rubric.
  let rubric: Rubric
  /// The questions of the panel.
  let questions: [Question]
  /// The answer space.
  let space: AnswerSpaceTables
  /// The diagram of the answer space as text.
  let diagram: String
  /// The id of the outcome that the report names.
  let reported: String

  /// The data as JSON that cannot end the element it stands in.
  var text: String {
    // Within JSON the sign stands in strings only, where its escape means the same.
    value.text(.compact).unicodeScalars.reduce(into: "") { text, scalar in
      if scalar == "<" { text += "\\u003c" } else { text.unicodeScalars.append(scalar) }
    }
  }

  private var value: JSONValue {
    [
      "options": .array(rubric.options.map(value)),
      "outcomes": .array(outcomes),
      "questions": .array(questions.map(value)),
      "levels": .array(space.levels.map(value)),
      "root": .integer(Int(space.root)),
      "diagram": .string(diagram),
      "reported": .string(reported),
    ]
  }

  /// The outcomes by terminal; one without a name may follow those of the rubric.
  private var outcomes: [JSONValue] {
    (0..<space.terminalCount).map { index in
      guard index < rubric.outcomes.count else {
        return ["id": "unnamed", "title": "No name", "adopts": []]
      }
      let outcome = rubric.outcomes[index]
      return [
        "id": .string(outcome.id), "title": shown(outcome.title),
        "adopts": .array(outcome.adopts.map { .string($0) }),
      ]
    }
  }

  private func value(of option: RubricOption) -> JSONValue {
    guard let adoptAt = option.adoptAt else {
      let title = rubric.outcome(adopting: [option.id])?.title ?? option.title
      return ["id": .string(option.id), "title": shown(title)]
    }
    let range = option.range(in: rubric)
    return [
      "id": .string(option.id), "need": shown(option.need.capitalisingFirst),
      "low": .integer(range.lowerBound), "high": .integer(range.upperBound),
      "adoptAt": .integer(adoptAt),
    ]
  }

  private func value(of question: Question) -> JSONValue {
    var members: [String: JSONValue] = [
      "id": .string(question.id), "title": shown(question.title),
      "essential": .bool(question.isEssential),
      "choices": .array(
        question.choices.map { choice in
          [
            "id": .string(choice.id),
            "points": .array(rubric.options.map { .integer(choice.points(for: $0.id)) }),
          ]
        }),
    ]
    members["supersededBy"] = question.supersededBy
      .flatMap { test in questions.firstIndex { $0.id == test } }
      .map(JSONValue.integer)
    return .object(members)
  }

  private func value(of level: AnswerSpaceTables.Level) -> JSONValue {
    let question = questions.firstIndex { $0.id == level.question } ?? -1
    return [
      "question": .integer(question), "branchCount": .integer(level.branchCount),
      "branches": .array(level.branches.map { .integer(Int($0)) }),
    ]
  }

  /// A text that a reader will see, with what could mislead spelled out.
  private func shown(_ text: String) -> JSONValue { .string(text.visible) }
}
