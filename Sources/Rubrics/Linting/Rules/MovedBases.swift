/// Finds overlays whose base is another version than they were written for.
struct MovedBases: LintRule {
  let id = "base-moved-on"
  let summary = "An overlay is laid over the version of its base that it was written for."
  let severity = LintFinding.Severity.warning

  func findings(in rubric: Rubric) -> [LintFinding] {
    guard let message = rubric.overlays.last?.movedOn else { return [] }
    return [
      finding(
        about: rubric, at: "rubric.json#/extendsVersion", message,
        remedy:
          "see with 'rubric diff' whether it means what it should, then name this version as 'extendsVersion', or use the other base"
      )
    ]
  }
}
