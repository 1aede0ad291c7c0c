/// Finds texts that take more room than a report gives them.
struct OverlongTexts: LintRule {
  let id = "overlong-text"
  let summary = "A text keeps to the length its place in a report allows."
  let severity = LintFinding.Severity.warning

  func findings(in rubric: Rubric) -> [LintFinding] {
    rubric.lintEntries.flatMap { entry in
      entry.texts.compactMap { text in
        let limit = text.field.limit(inOption: entry.isOption)
        let excess = text.words.count - limit
        guard excess > 0 else { return nil }
        return finding(
          about: entry,
          "'\(text.field.rawValue)' of '\(entry.id)' has \(text.words.count) characters of \(limit)",
          remedy: "shorten it by \(excess) or more")
      }
    }
  }
}
