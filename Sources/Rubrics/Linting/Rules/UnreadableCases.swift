import Diagnostics

/// Finds what keeps the cases of a rubric from being read: an unknown key, a source or a piece of advice
/// that is not there, an answer that is none.
struct UnreadableCases: LintRule {
  let id = "unreadable-case"
  let summary = "Every case can be read, and names what the rubric has."
  let severity = LintFinding.Severity.error

  /// What the reader of cases complained of.
  let problems: [Problem]

  func findings(in rubric: Rubric) -> [LintFinding] {
    problems.map { problem in
      finding(
        about: rubric, at: problem.place.map { "\($0.file)#\($0.pointer)" } ?? "cases.json",
        problem.message, remedy: problem.remedy ?? "mend it in the file of the cases")
    }
  }
}
