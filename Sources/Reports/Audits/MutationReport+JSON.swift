import AnswerSpaces
import Rubrics
package import StrictJSON

extension MutationReport {
  /// Returns the report as a part of that on cases.
  package func json(version: String) -> JSONValue {
    [
      "mutants": .array(
        test.verdicts.indices.map { Self.value(of: test.verdicts[$0], at: $0, in: rubric) }),
      "summary": [
        "mutants": .integer(test.verdicts.count), "killed": .integer(test.killed),
        "survived": .integer(test.survivors.count), "equivalent": .integer(test.equivalent),
        "percent": .integer(test.percent),
      ],
    ]
  }

  /// Returns a case for each mutant that no case kills, in the order of the mutants.
  var proposals: [JSONValue] {
    test.verdicts.indices.compactMap { index in
      let verdict = test.verdicts[index]
      guard case .survived(let difference) = verdict.fate else { return nil }
      return Self.proposal(at: index, difference, in: rubric)
    }
  }

  private static func value(
    of verdict: MutationTest.Verdict, at index: Int, in rubric: Rubric
  ) -> JSONValue {
    let common: [String: JSONValue] = [
      "kind": .string(verdict.mutant.kind.rawValue), "subject": .string(verdict.mutant.subject),
      "change": .string(verdict.mutant.change),
    ]
    let fate: [String: JSONValue] =
      switch verdict.fate {
      case .killed(let id): ["fate": "killed", "killedBy": .string(id)]
      case .equivalent: ["fate": "equivalent"]
      case .survived(let difference):
        [
          "fate": "survived", "outcome": .string(difference.outcome),
          "mutatedOutcome": .string(difference.mutated),
          "case": proposal(at: index, difference, in: rubric),
        ]
      }
    return .object(common.merging(fate) { first, _ in first })
  }

  /// Returns a case that would kill a mutant; its title, source and reason are for a person to write.
  private static func proposal(
    at index: Int, _ difference: Mutant.Difference, in rubric: Rubric
  ) -> JSONValue {
    [
      "id": .string("to-be-named-\(index + 1)"),
      "title": "Say in a few words what the situation is",
      "source": .string(rubric.evidence.sources.last?.id ?? "name-a-source"),
      "answers": JSONValue(difference.answers, in: rubric),
      "expect": ["outcome": [.string(difference.outcome)]],
      "why": "Say why this outcome is right, without looking at the points",
    ]
  }
}
