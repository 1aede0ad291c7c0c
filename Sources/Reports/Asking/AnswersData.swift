import AnswerSpaces
import Diagnostics
import Layouts
import Rubrics
import StrictJSON

/// What the script of a page reads: the questions with their points, and the diagram of the answer
/// space where a page can carry it.
struct AnswersData {
  let rubric: Rubric
  /// The questions of the page, in its order.
  let questions: [Question]
  /// The answer space; nothing when a page cannot carry its diagram.
  let space: AnswerSpaceTables?
  /// What belongs to one kind of page.
  let rest: [String: JSONValue]

  /// Gathers the data.
  ///
  /// - Parameters:
  ///   - questions: The questions of the page, in its order.
  ///   - rubric: The rubric.
  ///   - space: The answer space, where it was computed.
  ///   - rest: What belongs to one kind of page.
  init(
    on questions: [Question], of rubric: Rubric, in space: AnswerSpaceTables?,
    and rest: [String: JSONValue]
  ) {
    self.rubric = rubric
    self.questions = questions
    self.space = space
    self.rest = rest
  }

  /// The element that holds the data.
  var html: HTML {
    HTML("script", ["type": "application/json", "id": "answers-data"]) { HTML(trusted: text) }
  }

  /// The data as JSON that cannot end the element it stands in.
  private var text: String {
    // Within JSON the sign stands in strings only, where its escape means the same.
    value.text(.compact).unicodeScalars.reduce(into: "") { text, scalar in
      if scalar == "<" { text += "\\u003c" } else { text.unicodeScalars.append(scalar) }
    }
  }

  private var value: JSONValue {
    var members = rest
    members["questions"] = .array(questions.map(value))
    if let space, let diagram = DiagramText.text(of: space) {
      members["options"] = .array(rubric.options.map(value))
      members["outcomes"] = .array(outcomes(in: space))
      members["levels"] = .array(space.levels.map(value))
      members["root"] = .integer(Int(space.root))
      members["diagram"] = .string(diagram)
    }
    return .object(members)
  }

  /// The outcomes by terminal; one without a name may follow those of the rubric.
  private func outcomes(in space: AnswerSpaceTables) -> [JSONValue] {
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
      return ["id": .string(option.id), "title": shown(rubric.shortName(of: option))]
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
      "essential": .bool(question.isEssential), "takesMany": .bool(question.pick == .many),
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
