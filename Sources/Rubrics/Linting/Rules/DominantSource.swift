/// Finds a rubric that is little more than the opinion of one publication.
struct DominantSource: LintRule {
  let id = "dominant-source"
  let summary = "No source carries more than half of all citations."
  let severity = LintFinding.Severity.note

  func findings(in rubric: Rubric) -> [LintFinding] {
    let citations = rubric.lintEntries.flatMap(\.citations)
    return rubric.evidence.sources.enumerated().compactMap { index, source in
      let count = citations.count { $0.source == source.id }
      guard count * 2 > citations.count else { return nil }
      return finding(
        about: source.id, at: "evidence.json#/sources/\(index)",
        "'\(source.id)' carries \(count) of \(citations.count) citations",
        remedy: "look for a second source of what it states")
    }
  }
}
