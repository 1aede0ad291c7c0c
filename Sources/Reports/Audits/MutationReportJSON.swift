package import Decisions
package import Rubrics
package import StrictJSON

/// The report on a mutation test as JSON, a part of the report on cases.
package struct MutationReportJSON: Sendable {
  /// Creates a format.
  package init() {}

  /// Returns the report, with a case to paste for each mutant that no case kills.
  package func value(of test: MutationTest, on rubric: Rubric) -> JSONValue {
    [
      "mutants": .array(test.verdicts.map { Self.value(of: $0, in: rubric) }),
      "summary": [
        "mutants": .integer(test.verdicts.count), "killed": .integer(test.killed),
        "survived": .integer(test.survivors.count), "equivalent": .integer(test.equivalent),
        "percent": .integer(test.percent),
      ],
    ]
  }

  private static func value(of verdict: MutationTest.Verdict, in rubric: Rubric) -> JSONValue {
    let common: [String: JSONValue] = [
      "id": .string(verdict.mutant), "change": .string(verdict.change),
    ]
    let fate: [String: JSONValue] =
      switch verdict.fate {
      case .killed(let id): ["fate": "killed", "killedBy": .string(id)]
      case .equivalent: ["fate": "equivalent"]
      case .survived(let survival):
        [
          "fate": "survived", "outcome": .string(survival.outcome),
          "changedOutcome": .string(survival.changedOutcome),
          "case": proposal(for: verdict.mutant, survival, in: rubric),
        ]
      }
    return .object(common.merging(fate) { first, _ in first })
  }

  /// Returns a case that would kill a mutant; its title, source and reason are for a person to write.
  static func proposal(
    for mutant: String, _ survival: MutationTest.Survival, in rubric: Rubric
  ) -> JSONValue {
    let letters = mutant.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    let words = String(letters).lowercased().split(separator: "-")
    return [
      "id": .string("notices-" + words.joined(separator: "-")),
      "title": "Say in a few words what the situation is",
      "source": .string(rubric.evidence.sources.last?.id ?? "name-a-source"),
      "answers": JSONValue(survival.answers, in: rubric),
      "expect": ["outcome": [.string(survival.outcome)]],
      "why": "Say why this outcome is right, without looking at the points",
    ]
  }

  /// Returns the answers that tell a surviving mutant from its rubric.
  static func survival(_ fate: MutationTest.Fate) -> MutationTest.Survival? {
    if case .survived(let survival) = fate { survival } else { nil }
  }
}
