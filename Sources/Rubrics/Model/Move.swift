/// Something that an earlier version of a rubric knew and that is gone, or means something else now.
package struct Move: Sendable, Hashable {
  /// What moved.
  package enum Subject: Sendable, Hashable {
    /// A question with all its choices.
    case question(String)
    case choice(question: String, choice: String)
    /// Rules, prerequisites, advice and other entries that overlays and acceptances name.
    case entries([String])
  }

  /// A choice of today that means what an old one meant.
  package struct Successor: Sendable, Hashable {
    /// The id of the question.
    package var question: String
    /// The id of the choice.
    package var choice: String
  }

  /// What moved.
  package var subject: Subject
  /// The first version without it, or with the other meaning.
  package var since: String
  /// What to answer or to name instead, as an imperative sentence.
  package var instead: String
  /// The answer of today that means the same, where there is one.
  package var becomes: Successor?

  /// What moved, as people write it: `question`, `question: choice`, or the ids of entries.
  package var names: [String] {
    switch subject {
    case .question(let id): [id]
    case .choice(let question, let choice): ["\(question): \(choice)"]
    case .entries(let ids): ids
    }
  }

  /// What to do, as messages end: the first letter small, no full stop.
  package var remedy: String {
    var text = instead[...]
    if text.hasSuffix(".") { text.removeLast() }
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}

extension Rubric {
  /// Returns whether an earlier version asked a question that this one does not ask.
  func hasLost(question: String) -> Bool {
    self.question(question) == nil && moved.contains { $0.question == question }
  }

  /// Returns what became of an answer that this version does not know, nothing where it knows it or
  /// no version did.
  ///
  /// - Parameters:
  ///   - question: The id of the question.
  ///   - choice: The id of the choice, or nothing for the question as such.
  /// - Returns: What is known of it.
  package func loss(of question: String, choice: String?) -> Move? {
    guard let today = self.question(question) else { return move(of: question, choice: choice) }
    // Of a question that is still asked, whatever else it is given is a slip and nothing older.
    guard let choice, today.choice(choice) == nil else { return nil }
    return moved.first { $0.subject == .choice(question: question, choice: choice) }
  }

  /// Returns why an answer given to an earlier version may mean something else today.
  ///
  /// What an overlay inherits tells nothing here: its versions are other than those of its base.
  ///
  /// - Parameters:
  ///   - question: The id of the question.
  ///   - choice: The id of a choice that the question offers today.
  ///   - version: The version that the answer was given to.
  /// - Returns: What is known of its meaning.
  package func shift(of question: String, choice: String, since version: String) -> Move? {
    guard overlays.isEmpty, let move = move(of: question, choice: choice),
      version.isEarlierVersion(than: move.since)
    else { return nil }
    return move
  }

  /// Returns what became of an entry that an earlier version had, or of a question or choice that
  /// is named as `explain` names it.
  package func loss(ofEntry id: String) -> Move? {
    let parts = id.split(separator: ".", maxSplits: 1).map(String.init)
    if parts.count == 2 { return loss(of: parts[0], choice: parts[1]) }
    return moved.first { $0.entries.contains(id) } ?? loss(of: id, choice: nil)
  }

  private func move(of question: String, choice: String?) -> Move? {
    moved.first { move in
      choice.map { move.subject == .choice(question: question, choice: $0) } ?? false
    } ?? moved.first { $0.subject == .question(question) }
  }
}

extension Move {
  /// The ids of the entries that it is about.
  package var entries: [String] {
    if case .entries(let ids) = subject { ids } else { [] }
  }

  /// The id of the question that it is about.
  fileprivate var question: String? {
    switch subject {
    case .question(let id), .choice(let id, _): id
    case .entries: nil
    }
  }
}

extension String {
  /// Returns whether a version is an earlier one than another; false where either is no version.
  package func isEarlierVersion(than other: String) -> Bool {
    let (own, others) = (versionNumbers, other.versionNumbers)
    return own.count == others.count && own.lexicographicallyPrecedes(others)
  }

  private var versionNumbers: [Int] {
    isSpelledAsVersion() ? split(separator: ".").compactMap { Int($0) } : []
  }
}
