/// Finds questions that leave somebody without an answer alone, where others of the rubric do not.
struct MissingFindOuts: LintRule {
  let id = "missing-find-out"
  let summary = "Either every question says how its answer is found out, or none does."
  let severity = LintFinding.Severity.note

  func findings(in rubric: Rubric) -> [LintFinding] {
    let count = rubric.questions.count { $0.findOut != nil }
    guard count > 0 else { return [] }
    return rubric.questions.enumerated().compactMap { index, question in
      guard question.findOut == nil else { return nil }
      return finding(
        about: LintEntry(question.id, at: "/questions/\(index)", []),
        "'\(question.id)' has no 'findOut', which \(count) of \(rubric.questions.count) "
          + "questions have",
        remedy: "say under 'findOut' who knows the answer, how to find it out, and in how many "
          + "minutes")
    }
  }
}
