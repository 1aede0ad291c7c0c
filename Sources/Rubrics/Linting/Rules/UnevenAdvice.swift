import Diagnostics

/// Finds a rubric that warns of one option much more than of another.
struct UnevenAdvice: LintRule {
  let id = "uneven-advice"
  let summary = "No option gets more than one and a half times the advice of another."
  let severity = LintFinding.Severity.note

  func findings(in rubric: Rubric) -> [LintFinding] {
    let counts = rubric.options.map { option in
      (option: option.id, count: rubric.advice.count { $0.about.contains(option.id) })
    }
    guard let most = counts.max(by: { $0.count < $1.count }) else { return [] }
    let few = counts.filter { most.count * 2 > $0.count * 3 }
    guard !few.isEmpty else { return [] }
    let pieces =
      most.count == 1 ? "1 piece of advice is" : "\(most.count) pieces of advice are"
    return [
      finding(
        about: rubric,
        "\(pieces) about '\(most.option)', but "
          + few.map { "\($0.count) about '\($0.option)'" }.listed(),
        remedy:
          "look for what the sources say about \(few.map { "'\($0.option)'" }.listed()) as well")
    ]
  }
}
