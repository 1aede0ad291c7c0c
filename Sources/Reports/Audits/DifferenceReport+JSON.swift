import AnswerSpaces
import Diagnostics
import Rubrics
package import StrictJSON

extension DifferenceReport {
  /// Returns the report in format 1; numbers of combinations are strings, as they may be beyond 64 bits.
  package func json(version: String) -> JSONValue {
    var members: [String: JSONValue] = [
      "format": 1,
      "tool": JSONValue.tool(version: version),
      "old": ["id": .string(old.id), "version": .string(old.version)],
      "new": ["id": .string(new.id), "version": .string(new.version)],
      "combinations": .string(difference.combinations.description),
      "changed": .string(difference.changed.description),
      "same": .bool(difference.isEmpty),
      "shifts": .array(difference.shifts.map { Self.value(of: $0, in: new) }),
      "example": difference.example.map { value(of: $0) } ?? .null,
      "cases": [
        "total": .integer(caseCount),
        "changed": .array(changedCases.map(Self.value)),
      ],
      "decisions": [
        "total": .integer(decisionCount),
        "changed": .array(changedDecisions.map(Self.value)),
      ],
    ]
    if !overlays.isEmpty { members["overlays"] = .array(overlays.indices.map(overlayValue)) }
    if !caseOverlays.isEmpty {
      members["caseOverlays"] = .array(
        caseOverlays.map { overlay in
          [
            "rubric": Self.value(of: overlay.rubric), "extends": Self.value(of: overlay.base),
            "amendments": .array(
              overlay.amendments.map { .object(Self.members(of: $0)) }),
          ]
        })
    }
    return .object(members)
  }

  private func overlayValue(at index: Int) -> JSONValue {
    let overlay = overlays[index]
    let isWeighed = index == overlays.count - 1 && effects.count == overlay.amendments.count
    return [
      "rubric": Self.value(of: overlay.rubric), "extends": Self.value(of: overlay.base),
      "extendsVersion": overlay.pin.map { .string($0) } ?? .null,
      "amendments": .array(
        overlay.amendments.enumerated().map { position, amendment in
          Self.value(of: amendment, alone: isWeighed ? value(of: effects[position]) : .null)
        }),
    ]
  }

  /// Returns what a change does alone; nothing where it makes no rubric without the others.
  private func value(of effect: Effect) -> JSONValue {
    switch effect {
    case .inseparable: return .null
    case .nothing: return ["changed": "0", "shifts": [], "example": .null]
    case .shifts(let difference):
      return [
        "changed": .string(difference.changed.description),
        "shifts": .array(
          difference.shifts.map { shift in
            [
              "from": .string(shift.from), "to": .string(shift.to),
              "count": .string(shift.count.description),
            ]
          }),
        "example": difference.example.map { value(of: $0) } ?? .null,
      ]
    }
  }

  private func value(
    of example: (answers: Answers, from: String, to: String)
  ) -> JSONValue {
    [
      "answers": JSONValue(example.answers, in: new), "from": .string(example.from),
      "to": .string(example.to),
    ]
  }

  private static func value(of reference: Overlay.Reference) -> JSONValue {
    ["id": .string(reference.id), "version": .string(reference.version)]
  }

  private static func value(of amendment: Amendment, alone: JSONValue) -> JSONValue {
    .object(members(of: amendment).merging(["alone": alone]) { first, _ in first })
  }

  private static func members(of amendment: Amendment) -> [String: JSONValue] {
    [
      "noun": .string(amendment.noun), "id": .string(amendment.id),
      "effect": .string(amendment.effect.rawValue), "because": .string(amendment.reason),
      "changes": .array(
        amendment.changes.map { change in
          ["key": .string(change.key), "from": change.before ?? nil, "to": change.after ?? nil]
        }),
      "file": .string(amendment.place.file), "line": .integer(amendment.place.line),
    ]
  }

  private static func value(of shift: RubricDifference.Shift, in rubric: Rubric) -> JSONValue {
    [
      "from": .string(shift.from), "to": .string(shift.to),
      "count": .string(shift.count.description),
      "uncovered": .string(shift.uncovered.description),
      "parts": .array(
        shift.parts.map { part in
          [
            "count": .string(part.count.description),
            "example": JSONValue(part.example, in: rubric),
            "requirements": .array(
              part.requirements.map { requirement in
                [
                  "question": .string(requirement.question),
                  "oneOf": JSONValue(strings: requirement.oneOf),
                  "allOf": JSONValue(strings: requirement.allOf),
                  "noneOf": JSONValue(strings: requirement.noneOf),
                ]
              }),
          ]
        }),
    ]
  }

  private static func value(of change: DifferenceReport.ChangedSample) -> JSONValue {
    [
      "name": .string(change.sample.name), "title": .string(change.sample.title),
      "from": .string(change.from), "to": .string(change.to),
    ]
  }
}
