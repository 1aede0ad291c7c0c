import Diagnostics

/// The words of an answer to an earlier version of a rubric, brought to this one.
package struct BroughtWords {
  /// One word that is not what it was.
  package struct Turn {
    /// The position of the word; nothing where it is about the question as such.
    package var word: Int?
    /// What the rubric says of it.
    package var move: Move
    /// Whether an answer of today stands for it.
    var carriesOver: Bool
  }

  /// The words that are left for the question itself; nothing where none is.
  package var words: AnswerWords?
  /// What is answered elsewhere instead.
  package var elsewhere: [Move.Successor] = []
  /// The words that moved; none where the words are those of today.
  package var turns: [Turn] = []
}

extension Rubric {
  /// Brings the words of an answer from an earlier version to this one.
  ///
  /// A choice that is gone becomes the one that means the same; where no choice does, it is left
  /// out. A set of choices of which one left to another question, or left at all, says nothing any more.
  ///
  /// - Parameters:
  ///   - words: The words as somebody wrote them.
  ///   - question: The id of the question, which this version need not have.
  /// - Returns: What is left of them, and what moved.
  package func bring(_ words: AnswerWords, to question: String) -> BroughtWords {
    let given = words.given
    var brought = BroughtWords(words: words)
    guard !moved.isEmpty else { return brought }
    let list = given.list
    var kept: [String] = []
    for (position, word) in list.enumerated() {
      guard let move = loss(of: question, choice: word) else {
        if !kept.contains(word) || brought.turns.isEmpty { kept.append(word) }
        continue
      }
      let successor = move.becomes.flatMap { given.isSet && $0.question != question ? nil : $0 }
      brought.turns.append(.init(word: position, move: move, carriesOver: successor != nil))
      guard let successor else { continue }
      if successor.question != question {
        brought.elsewhere.append(successor)
      } else if !kept.contains(successor.choice) {
        kept.append(successor.choice)
      }
    }
    if list.isEmpty, let move = loss(of: question, choice: nil) {
      brought.turns.append(.init(word: nil, move: move, carriesOver: false))
    }
    guard !brought.turns.isEmpty else { return brought }
    let isBroken = given.isSet && brought.turns.contains { !$0.carriesOver }
    brought.words =
      isBroken || kept.isEmpty || self.question(question) == nil
      ? nil : given.holding(kept)
    return brought
  }
}

extension BroughtWords.Turn {
  /// What moved and what stands for it, without the place.
  ///
  /// - Parameter word: The answer as it was written: `question: choice`, or the question alone.
  /// - Returns: What is wrong with it, and what to do.
  package func words(for word: String) -> (message: String, remedy: String) {
    guard carriesOver, let becomes = move.becomes else {
      return ("\(word.quoted) is no answer since version \(move.since)", move.remedy)
    }
    return (
      "\(word.quoted) is read as '\(becomes.question): \(becomes.choice)' since version \(move.since)",
      move.remedy
    )
  }
}
