/// What was asked of a rubric's cases, one report after another.
package struct TestReport: Report {
  /// Yes: of the mutants that no case notices the page names a few.
  package static let hasPage = true

  /// How the rubric fares on them.
  package var cases: CaseReport
  /// What they exercise, where that was asked.
  package var coverage: CoverageReport?
  /// Which mutants they notice, where that was asked.
  package var mutants: MutationReport?

  /// What each question adds, where that was asked.
  package var ablation: AblationReport?

  package init(cases: CaseReport) {
    self.cases = cases
  }

  /// Whether nothing in it is to be mended.
  package var isAccepted: Bool {
    cases.isAccepted && coverage?.isAccepted ?? true && mutants?.isAccepted ?? true
  }

  /// Returns the outlines of its parts.
  package func outlines(_ extent: Extent) -> [Outline] {
    cases.outlines(extent) + (coverage?.outlines(extent) ?? [])
      + (mutants?.outlines(extent) ?? []) + (ablation?.outlines(extent) ?? [])
  }
}
