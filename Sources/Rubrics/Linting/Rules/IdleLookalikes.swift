/// Finds phrases of `scope.unlike` in which nothing stands that they could take a meaning from.
struct IdleLookalikes: LintRule {
  let id = "idle-lookalike"
  let summary =
    "A phrase of 'unlike' holds the name of an option, a phrase of 'alone' or a cue of an outcome or of advice."
  let severity = LintFinding.Severity.warning

  func findings(in rubric: Rubric) -> [LintFinding] {
    let names =
      (rubric.scope.terms.flatMap(\.phrases) + rubric.scope.alone
      + rubric.outcomes.flatMap(\.cues) + rubric.advice.flatMap(\.cues)).map(words(of:))
    return rubric.scope.unlike.enumerated().compactMap { index, phrase in
      let words = words(of: phrase)
      guard !names.contains(where: { canOverlap($0, words) }) else { return nil }
      return finding(
        about: rubric, at: "rubric.json#/scope/unlike/\(index)",
        "'\(phrase)' holds no name of an option, phrase of 'alone' or cue",
        remedy: "put the name in that means something else there, or remove the phrase")
    }
  }

  /// Returns whether a text can hold two phrases so that they share words.
  private func canOverlap(_ one: [String], _ other: [String]) -> Bool {
    guard !one.isEmpty, !other.isEmpty else { return false }
    return (1 - other.count..<one.count).contains { offset in
      (max(offset, 0)..<min(one.count, offset + other.count)).allSatisfy {
        canMatch(one[$0], other[$0 - offset])
      }
    }
  }

  /// A word with a capital is found only as it stands, and `*` stands for any.
  private func canMatch(_ one: String, _ other: String) -> Bool {
    if one == other || one == "*" || other == "*" { return true }
    let small = (one.lowercased(), other.lowercased())
    return small.0 == small.1 && (one == small.0 || other == small.1)
  }

  /// Divides a phrase as texts are divided: a sign of a script without spaces is a word of its own.
  private func words(of phrase: String) -> [String] {
    var words: [String] = []
    var continues = false
    for scalar in phrase.unicodeScalars {
      let standsAlone = scalar == "*" || scalar.value >= 0x2E80
      let belongs =
        standsAlone || scalar.properties.isAlphabetic
        || scalar.properties.numericType != nil || scalar == "'"
      if belongs, continues, !standsAlone {
        words[words.count - 1].unicodeScalars.append(scalar)
      } else if belongs {
        words.append(String(scalar))
      }
      continues = belongs && !standsAlone
    }
    return words
  }
}
