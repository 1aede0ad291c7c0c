import Diagnostics

/// Finds acceptances that accept nothing, and would hide what they may cover tomorrow.
struct NeedlessAcceptances: LintRule {
  let id = Self.name
  let summary = "Every accepted finding is one that is found."
  let severity = LintFinding.Severity.warning

  /// Its id.
  static let name = "needless-acceptance"

  /// The rules whose findings may be accepted; what others find is not looked at.
  let rules: [any LintRule]

  func findings(in rubric: Rubric) -> [LintFinding] {
    // A rule is asked once, however many of its findings are accepted.
    let accepted = Set(rubric.accepts.map(\.finding))
    let entries = rules.filter { accepted.contains($0.id) }.reduce(into: [:]) { entries, rule in
      entries[rule.id] = rule.findings(in: rubric).map(\.entry)
    }
    return rubric.accepts.enumerated().compactMap { index, acceptance in
      guard let found = entries[acceptance.finding] else { return nil }
      let isRepeated = rubric.accepts[..<index].contains {
        $0.finding == acceptance.finding && $0.subject == acceptance.subject
      }
      if !isRepeated, found.contains(acceptance.subject) { return nil }
      return finding(
        about: rubric, at: "rubric.json#/accepts/\(index)",
        "'\(acceptance.finding)' \(isRepeated ? "is accepted before" : "finds nothing") of "
          + acceptance.subject.quoted,
        remedy: isRepeated
          ? "remove it"
          : Suggestion.remedy(for: acceptance.subject, among: found) ?? "remove it")
    }
  }
}
