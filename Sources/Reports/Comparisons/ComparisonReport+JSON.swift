import AnswerSpaces
import Costs
import Decisions
import Rubrics
package import StrictJSON

extension ComparisonReport {
  /// Returns the comparison: a promise to programs, in format 1.
  package func json(version: String) -> JSONValue {
    let names = comparison.entries.map(\.name)
    var members: [String: JSONValue] = [
      "format": 1,
      "tool": JSONValue.tool(version: version),
      "rubric": JSONValue(comparison.rubric, digest: digest),
      "entries": .array(comparison.entries.map { value(of: $0, version: version) }),
      "divergences": .array(
        zip(names.dropFirst(), comparison.divergences).map { name, divergence in
          [
            "between": JSONValue(strings: [names.first ?? "", name]),
            "answers": .array(divergence.differences.map { value(of: $0, in: comparison.rubric) }),
            "firstConcedes": divergence.firstConcedes.map(value) ?? .null,
            "secondConcedes": divergence.secondConcedes.map(value) ?? .null,
          ]
        }),
    ]
    members["cover"] = JSONValue(cover)
    return .object(members)
  }

  private func value(of entry: Comparison.Entry, version: String) -> JSONValue {
    let recommendation = entry.recommendation
    // What both results say is taken from one writer, so that they cannot drift apart.
    let whole = AdviceReport(recommendation, digest: digest).json(version: version)
    var members: [String: JSONValue] = ["name": .string(entry.name)]
    if case .object(let all) = whole {
      for key in [
        "answers", "givenNumbers", "notes", "plan", "recommendation", "scores", "rules",
        "prerequisites", "restsOn",
      ] {
        members[key] = all[key]
      }
    }
    if let costs = recommendation.costs,
      let own = costs.outcome(recommendation.decision.outcome.id)
    {
      members["cost"] = CostReport.summary(of: own, in: costs)
    }
    if let saved = entry.saved {
      members["saved"] = [
        "outcome": saved.outcome.map(JSONValue.string) ?? .null,
        "rubricVersion": saved.version.map(JSONValue.string) ?? .null,
      ]
    }
    return .object(members)
  }

  private func value(of difference: AnswerDifference, in rubric: Rubric) -> JSONValue {
    func answer(_ answer: Answer?) -> JSONValue {
      guard let answer, let question = rubric.question(difference.question) else { return .null }
      return JSONValue(answer, to: question)
    }
    return [
      "question": .string(difference.question), "weight": .string(difference.weight.rawValue),
      "first": answer(difference.first), "second": answer(difference.second),
      "firstBecomes": .string(difference.firstBecomes),
      "secondBecomes": .string(difference.secondBecomes),
    ]
  }

  private func value(of concessions: Concessions) -> JSONValue {
    [
      "outcome": .string(concessions.outcome), "size": .integer(concessions.size),
      // A count may be larger than any number that JSON readers keep exact.
      "count": .string(concessions.count.description),
      "sets": .array(concessions.sets.map { JSONValue(strings: $0) }),
    ]
  }
}
