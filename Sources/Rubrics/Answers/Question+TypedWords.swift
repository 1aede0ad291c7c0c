import Diagnostics

extension Question {
  /// Returns what a word stands for that somebody typed in a flag or at a prompt.
  ///
  /// Capitals, American spellings and beginnings of two letters or more that only one word has are
  /// taken for that word; in files, which others read later, words are written out. Digits alone are
  /// a number and no beginning.
  ///
  /// - Parameter typed: The word, or several with slashes between them.
  /// - Returns: The words written out; one that stands for nothing stays as it is.
  package func writtenOut(_ typed: String) -> String {
    typed.split(separator: "/", omittingEmptySubsequences: false)
      .map { word(for: String($0)) }.joined(separator: "/")
  }

  private func word(for typed: String) -> String {
    let words = answerWords
    guard !words.contains(typed) else { return typed }
    if let word = words.spelled(like: typed) { return word }
    let lowered = typed.lowercased()
    let isNumber = lowered.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
    // A number with its unit is that, though a choice may begin alike: `1k` and `1k-10k`.
    let isGiven = (try? reading(of: typed)) != nil
    guard lowered.unicodeScalars.count > 1, !isNumber, !isGiven else { return typed }
    let begun = words.filter { $0.hasPrefix(lowered) }
    return begun.count == 1 ? begun[0] : typed
  }
}
