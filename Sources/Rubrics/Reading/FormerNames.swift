import StrictJSON

/// What a rubric's file says of the names of earlier versions, gathered before it is read.
///
/// Gathering passes over whatever is malformed: the reading that follows reports it.
struct FormerNames {
  /// What to answer instead, by the ids of questions.
  private(set) var questions: [String: String] = [:]
  /// What to answer instead, by question and choice.
  private(set) var choices: [String: [String: String]] = [:]
  /// What to name instead, by the ids of entries.
  private(set) var entries: [String: String] = [:]

  /// Gathers the names from the list of moves.
  init(_ moves: JSONElement?) {
    for move in moves?.elements ?? [] {
      guard let instead = move["instead"]?.string else { continue }
      let remedy = Move(subject: .entries([]), since: "", instead: instead).remedy
      if let question = move["question"]?.string {
        if let choice = move["choice"]?.string {
          choices[question, default: [:]][choice] = remedy
        } else {
          questions[question] = remedy
        }
      }
      for entry in move["entries"]?.elements ?? [] {
        if let id = entry.string { entries[id] = remedy }
      }
    }
  }

  /// Returns what to name instead of an entry of a list.
  ///
  /// - Parameters:
  ///   - noun: What the list's entries are called.
  ///   - id: The entry's id.
  ///   - owner: The id of the entry that the list belongs to, as a choice's question.
  /// - Returns: What to do, as messages end; nothing where no earlier version had it.
  func remedy(for noun: String, _ id: String, of owner: String?) -> String? {
    switch noun {
    case "question": questions[id]
    case "choice": owner.flatMap { choices[$0]?[id] }
    default: entries[id]
    }
  }
}
