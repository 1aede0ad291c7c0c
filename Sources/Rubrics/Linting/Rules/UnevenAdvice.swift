/// Finds a rubric that warns of one option much more than of another.
struct UnevenAdvice: LintRule {
  let id = "uneven-advice"
  let summary = "No option gets more than one and a half times the advice of another."
  let severity = LintFinding.Severity.warning

  func findings(in rubric: Rubric) -> [LintFinding] {
    let counts = rubric.options.map { option in
      (option: option.id, count: rubric.advice.count { $0.about.contains(option.id) })
    }
    guard let most = counts.max(by: { $0.count < $1.count }),
      let least = counts.min(by: { $0.count < $1.count }),
      most.count * 2 > least.count * 3
    else { return [] }
    return [
      finding(
        about: rubric,
        "\(most.count) pieces of advice are about '\(most.option)' and \(least.count) about "
          + "'\(least.option)'",
        remedy: "look for what the sources say about '\(least.option)' as well")
    ]
  }
}
