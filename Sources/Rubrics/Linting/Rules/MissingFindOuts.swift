/// Finds questions that leave whoever cannot answer them alone, where others do not.
///
/// A rubric in which no question says how to find out is not complained of: its author has not begun.
struct MissingFindOuts: LintRule {
  let id = "missing-find-out"
  let summary = "Where one question says how its answer is found out, all of them do."
  let severity = LintFinding.Severity.warning

  func findings(in rubric: Rubric) -> [LintFinding] {
    guard rubric.questions.contains(where: { $0.findOut != nil }) else { return [] }
    return rubric.questions.enumerated().filter { $1.findOut == nil }.map { index, question in
      finding(
        about: question.id, at: "rubric.json#/questions/\(index)",
        "'\(question.id)' does not say how its answer is found out",
        remedy: "say under 'findOut' who knows it, what to do and how many minutes that takes")
    }
  }
}
