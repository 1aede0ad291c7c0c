import Diagnostics

/// Finds ids that a reader or a typing hand would mistake for each other.
///
/// Few slips touch the first letter (Yannakoudakis and Fawthrop, 1983), so `lora` beside `qlora` is none.
struct SimilarIDs: LintRule {
  let id = "similar-ids"
  let summary =
    "Two ids differ in their first letter or in several, and not only in the order of letters."
  let severity = LintFinding.Severity.warning

  func findings(in rubric: Rubric) -> [LintFinding] {
    var entries = rubric.lintEntries.filter { !$0.id.contains(".") }
    entries += rubric.properties.enumerated().map { index, property in
      LintEntry(property.id, at: "/properties/\(index)", [])
    }
    return similar(entries)
      + rubric.questions.indices.flatMap { index in
        let question = rubric.questions[index]
        return similar(
          question.choices.enumerated().map { position, choice in
            LintEntry(choice.id, at: "/questions/\(index)/choices/\(position)", [])
          }
        ).map { found in
          var found = found
          found.entry = "\(question.id).\(found.entry)"
          return found
        }
      }
  }

  /// Returns a finding for each entry whose id resembles an earlier one.
  private func similar(_ entries: [LintEntry]) -> [LintFinding] {
    let spellings = entries.map { Array($0.id.unicodeScalars) }
    let letters = spellings.map { $0.filter { $0 != "-" }.sorted() }
    return entries.indices.flatMap { later in
      entries[..<later].indices.compactMap { earlier in
        let (one, other) = (spellings[earlier], spellings[later])
        let isSlip =
          one.first == other.first && abs(one.count - other.count) <= 1
          && Suggestion.distance(from: one, to: other, upTo: 1) != nil
        guard one != other, isSlip || letters[earlier] == letters[later] else { return nil }
        return finding(
          about: entries[later],
          "the id '\(entries[later].id)' is easily mistaken for '\(entries[earlier].id)'",
          remedy: "rename one of them")
      }
    }
  }
}
