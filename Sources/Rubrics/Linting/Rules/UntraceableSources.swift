/// Finds sources that nobody could look up.
struct UntraceableSources: LintRule {
  let id = "untraceable-source"
  let summary = "A source says where it can be read, who published it, or why neither is known."
  let severity = LintFinding.Severity.warning

  func findings(in rubric: Rubric) -> [LintFinding] {
    rubric.evidence.sources.enumerated().compactMap { index, source in
      guard source.url == nil, source.publisher == nil, source.note == nil else { return nil }
      return finding(
        about: source.id, at: "evidence.json#/sources/\(index)",
        "'\(source.id)' has neither 'url' nor 'publisher'",
        remedy: "add one of them, or say under 'note' how it was read")
    }
  }
}
