import Diagnostics

/// Finds options of which a rubric warns much less than of others.
struct UnevenAdvice: LintRule {
  let id = "uneven-advice"
  let summary = "No option gets more than one and a half times the advice of another."
  let severity = LintFinding.Severity.note

  func findings(in rubric: Rubric) -> [LintFinding] {
    let counts = rubric.options.map { option in
      (option: option.id, count: rubric.advice.count { $0.about.contains(option.id) })
    }
    return counts.enumerated().compactMap { index, few in
      let more = counts.filter { $0.count * 2 > few.count * 3 }
      guard !more.isEmpty else { return nil }
      let pieces =
        few.count == 1 ? "1 piece of advice is" : "\(few.count) pieces of advice are"
      return finding(
        about: LintEntry(few.option, at: "/options/\(index)", []),
        "\(pieces) about '\(few.option)', but "
          + more.map { "\($0.count) about '\($0.option)'" }.listed(),
        remedy: "look for what the sources say about '\(few.option)' as well")
    }
  }
}
