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
    rubric.accepts.enumerated().compactMap { index, acceptance in
      guard let rule = rules.first(where: { $0.id == acceptance.finding }) else { return nil }
      let isRepeated = rubric.accepts[..<index].contains {
        $0.finding == acceptance.finding && $0.subject == acceptance.subject
      }
      let found = rule.findings(in: rubric).map(\.entry)
      if !isRepeated, found.contains(acceptance.subject) { return nil }
      return LintFinding(
        rule: id, severity: severity, entry: rubric.id,
        location: "rubric.json#/accepts/\(index)",
        message:
          "'\(acceptance.finding)' \(isRepeated ? "is accepted before" : "finds nothing") of "
          + acceptance.subject.quoted,
        remedy: isRepeated
          ? "remove it"
          : Suggestion.remedy(for: acceptance.subject, among: found) ?? "remove it")
    }
  }
}
