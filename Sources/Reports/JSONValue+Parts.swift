import Rubrics
import StrictJSON

extension JSONValue {
  /// Creates an array of strings.
  init(strings: [String]) {
    self = .array(strings.map { .string($0) })
  }

  /// Creates an array of citations in their written form.
  init(_ citations: [Citation]) {
    self.init(strings: citations.map(\.description))
  }

  /// Creates the part of a result that says by which rubric it came about.
  init(_ rubric: Rubric, digest: String) {
    var members: [String: JSONValue] = [
      "id": .string(rubric.id), "version": .string(rubric.version), "digest": .string(digest),
    ]
    members["extends"] = rubric.overlays.last.map { overlay in
      ["id": .string(overlay.base.id), "version": .string(overlay.base.version)]
    }
    self = .object(members)
  }

  /// Creates an object of answers: a choice, a set of them as `oneOf`, or `unknown`, and a list where
  /// a question allows many.
  init(_ answers: Answers, in rubric: Rubric) {
    var members: [String: JSONValue] = [:]
    for (question, answer) in answers.answered(in: rubric) {
      switch (answer, question.pick) {
      case (.unknown, _): members[question.id] = .string(Question.unknown)
      case (.oneOf(let ids), _): members[question.id] = ["oneOf": JSONValue(strings: ids)]
      case (.choices(let ids), .many): members[question.id] = JSONValue(strings: ids)
      case (.choices(let ids), .one): members[question.id] = .string(ids.first ?? Question.unknown)
      }
    }
    self = .object(members)
  }

  /// Returns the part of a result that says which tool wrote it.
  static func tool(version: String) -> JSONValue {
    ["name": "crossroads", "version": .string(version)]
  }
}
