import Diagnostics
import Rubrics

extension Rubric {
  /// How many entries of each kind it has, in words.
  var counts: String {
    let essential = questions.count(where: \.isEssential)
    let counts: [String] = [
      .count(options.count, "option"), .count(outcomes.count, "outcome"),
      "\(String.count(questions.count, "question")) (\(essential) essential)",
      .count(questions.reduce(0) { $0 + $1.choices.count }, "choice"),
      .count(rules.count, "rule"), .count(prerequisites.count, "prerequisite"),
      .count(advice.count, "piece of advice", "pieces of advice"),
      .count(tensions.count, "tension"), .count(properties.count, "property", "properties"),
      .count(evidence.sources.count, "source"),
      .count(evidence.sources.reduce(0) { $0 + $1.claims.count }, "claim"),
    ]
    return counts.listed()
  }
}
