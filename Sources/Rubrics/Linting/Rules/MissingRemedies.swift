/// Finds warnings that leave the reader alone with them.
struct MissingRemedies: LintRule {
  let id = "missing-remedy"
  let summary = "Every prerequisite and every piece of advice says what to do."
  let severity = LintFinding.Severity.error

  func findings(in rubric: Rubric) -> [LintFinding] {
    rubric.lintEntries.filter { entry in
      entry.texts.contains { $0.field == .remedy && $0.words.allSatisfy(\.isWhitespace) }
    }.map { entry in
      finding(
        about: entry, "'\(entry.id)' has no remedy",
        remedy: "say under 'remedy' what the reader can do about it")
    }
  }
}
