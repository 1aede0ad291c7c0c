/// A word of the trade that a rubric uses, and what it means.
package struct Term: Sendable, Hashable {
  /// The word, as a text uses it in the middle of a sentence.
  package var word: String
  /// What it means, in one sentence that says so without the word.
  package var means: String

  /// Returns whether a text uses the word, in the plural too, whatever its capitals.
  package func occurs(in text: String) -> Bool {
    let text = Array(text.lowercased().unicodeScalars)
    let word = Array(word.lowercased().unicodeScalars)
    guard !word.isEmpty, word.count <= text.count else { return false }
    func isLetter(_ position: Int) -> Bool {
      text.indices.contains(position) && text[position].properties.isAlphabetic
    }
    return (0...(text.count - word.count)).contains { start in
      guard text[start...].starts(with: word), !isLetter(start - 1) else { return false }
      let end = start + word.count
      let hasPlural = text.indices.contains(end) && text[end] == "s"
      return !isLetter(end) || (hasPlural && !isLetter(end + 1))
    }
  }
}

extension Rubric {
  /// Returns the terms that a question and its choices use, in the order of the rubric.
  package func terms(in question: Question) -> [Term] {
    let texts =
      [question.title, question.ask, question.why]
      + question.choices.flatMap { [$0.label, $0.hint ?? "", $0.because] }
    return glossary.filter { term in texts.contains(where: term.occurs) }
  }
}
