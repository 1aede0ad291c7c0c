import Rubrics

extension Check {
  static let answerMoved = Check(
    id: "answer-moved",
    summary: "Every declared answer means what it meant when it was given.",
    why:
      "A rubric that learns asks otherwise. An answer to an earlier version that has moved counts "
      + "as what it became, or not at all.",
    severity: .warning,
    remedy: "Answer the question as it is asked now, and name the version in use",
    passing: Handbook.deciding("rubric: rag-vs-fine-tuning@2.0.0"),
    failing: Handbook.deciding("rubric: rag-vs-fine-tuning@1.0.0")
  ) { document, _ in
    document.eachDecision { decision in
      decision.readings.filter(\.isAnswer).flatMap { decision.moves(in: $0) }
    }
  }
}

extension DeclaredDecision {
  /// Returns what moved of an answer.
  fileprivate func moves(in reading: EntryReading) -> [Mark] {
    let (key, values) = (reading.entry.key, reading.values)
    let id = key.value
    if let brought = reading.brought {
      return brought.turns.map { turn in
        let value = turn.word.flatMap { values.indices.contains($0) ? values[$0] : nil }
        let (message, remedy) = turn.words(for: value.map { "\(id): \($0.value)" } ?? id)
        return Mark(
          subject: id, message: message, remedy: remedy, range: value?.range ?? key.range)
      }
    }
    guard let pinnedVersion, let answer = answers[id] else { return [] }
    return answer.possible.compactMap { choice in
      rubric.shift(of: id, choice: choice, since: pinnedVersion).map { move in
        Mark(
          subject: id,
          message: "'\(id): \(choice)' means something else since version \(move.since)",
          remedy: move.remedy,
          range: values.first { $0.value == choice }?.range ?? key.range)
      }
    }
  }
}
