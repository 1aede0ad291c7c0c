extension Question {
  /// Returns whether an answer says something that the question offers; a set of choices does.
  package func isAnswered(by answer: Answer?) -> Bool {
    switch answer {
    case .choices(let ids)?: pick == .many || ids.contains { choice($0) != nil }
    case .oneOf(let ids)?: ids.contains { choice($0) != nil }
    case .unknown?, nil: false
    }
  }

  /// Returns the answer that one of some choices is right, the best guess first.
  ///
  /// - Parameter ids: The ids of choices; what the question does not offer is passed over.
  /// - Returns: A set of choices, or the choice when there is one, `unknown` when all are left, and
  ///   nothing when none is.
  package func answer(oneOf ids: [String]) -> Answer? {
    var seen: Set<String> = []
    let known = ids.filter { choice($0) != nil && seen.insert($0).inserted }
    return switch known.count {
    case 0: nil
    case 1: .choice(known[0])
    case choices.count: .unknown
    default: .oneOf(known)
    }
  }
}
