/// Finds what the rubric asserts without a source.
struct UnsourcedEntries: LintRule {
  let id = "unsourced-entry"
  let summary = "Whatever carries points, requires, warns or advises cites a source."
  let severity = LintFinding.Severity.error

  func findings(in rubric: Rubric) -> [LintFinding] {
    rubric.lintEntries.filter { $0.mustCite && $0.citations.isEmpty }.map { entry in
      finding(
        about: entry, "'\(entry.id)' cites no source",
        remedy: "name the claims of evidence.json it rests on under 'sources'")
    }
  }
}
