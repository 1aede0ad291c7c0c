import Diagnostics

/// Finds moves that tell nobody anything: what they say is gone is still there.
struct NeedlessMoves: LintRule {
  let id = "needless-move"
  let summary = "Every move is about what is gone, or means something else, in this version."
  let severity = LintFinding.Severity.warning

  func findings(in rubric: Rubric) -> [LintFinding] {
    let entries = Set(rubric.lintEntries.map(\.id) + rubric.properties.map(\.id))
    return rubric.moved.enumerated().flatMap { index, move -> [LintFinding] in
      func finding(_ message: String, _ remedy: String) -> LintFinding {
        self.finding(about: rubric, at: "rubric.json#/moved/\(index)", message, remedy: remedy)
      }
      var found: [LintFinding] = []
      // An overlay inherits moves that count in its base's versions.
      if rubric.overlays.isEmpty, rubric.version.isEarlierVersion(than: move.since) {
        found.append(
          finding(
            "\(move.names.map(\.quoted).listed()) moves in version \(move.since), but this is \(rubric.version)",
            "name the version of this rubric in which it moved"))
      }
      if case .choice(let question, let choice) = move.subject, move.becomes != nil,
        rubric.question(question)?.choice(choice) != nil
      {
        found.append(
          finding(
            "\(move.names.map(\.quoted).listed()) is still an answer, so nothing stands for it",
            "remove 'becomes', or the choice"))
      }
      return found
        + move.entries.filter(entries.contains).map {
          finding("\($0.quoted) is still there", "leave it out of the move")
        }
    }
  }
}
