/// Finds evidence that nothing in the rubric rests on.
struct UncitedClaims: LintRule {
  let id = "uncited-claim"
  let summary = "Every claim is cited, or says why it is kept."
  let severity = LintFinding.Severity.warning

  func findings(in rubric: Rubric) -> [LintFinding] {
    let cited = Set(rubric.lintEntries.flatMap(\.citations))
    return rubric.evidence.sources.enumerated().flatMap { index, source in
      source.claims.enumerated().compactMap { position, claim in
        let citation = Citation(source: source.id, claim: claim.id)
        guard claim.background == nil, !cited.contains(citation) else { return nil }
        return finding(
          about: citation.description, at: "evidence.json#/sources/\(index)/claims/\(position)",
          "nothing cites '\(citation)'",
          remedy: "cite it where it belongs, or say under 'background' why it is kept")
      }
    }
  }
}
