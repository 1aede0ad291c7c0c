import Shapes

/// Finds texts that say the same in nearly the same words.
///
/// Two texts are compared by the overlap of their sequences of three words (Broder, 1997).
struct SimilarWording: LintRule {
  let id = "similar-wording"
  let summary = "No two prerequisites or pieces of advice share a title, detail or remedy."
  let severity = LintFinding.Severity.warning

  /// The share of common sequences, in percent, from which on two texts are nearly the same.
  private let percentLimit = 80

  /// A text to compare.
  private struct Candidate {
    var entry: LintEntry
    var sequences: [UInt64]
  }

  func findings(in rubric: Rubric) -> [LintFinding] {
    // Elsewhere a title such as "Time" is a heading that may well repeat.
    let entries = rubric.lintEntries.filter { $0.texts.contains { $0.field == .remedy } }
    return [LintEntry.Field.title, .detail, .remedy].flatMap { repeats(of: $0, among: entries) }
  }

  private func repeats(of field: LintEntry.Field, among entries: [LintEntry]) -> [LintFinding] {
    var vocabulary = Vocabulary()
    var candidates: [Candidate] = []
    for entry in entries {
      for text in entry.texts where text.field == field && !text.words.isEmpty {
        candidates.append(Candidate(entry: entry, sequences: vocabulary.sequences(in: text.words)))
      }
    }
    var findings: [LintFinding] = []
    for (index, later) in candidates.enumerated() {
      for earlier in candidates[..<index] where isSimilar(earlier, later) {
        findings.append(
          finding(
            about: later.entry,
            "'\(field.rawValue)' of '\(later.entry.id)' nearly repeats that of "
              + "'\(earlier.entry.id)'",
            remedy: "merge the two, or say what tells them apart"))
      }
    }
    return findings
  }

  private func isSimilar(_ one: Candidate, _ other: Candidate) -> Bool {
    let smaller = min(one.sequences.count, other.sequences.count)
    let larger = max(one.sequences.count, other.sequences.count)
    guard smaller * 100 >= larger * percentLimit else { return false }
    let common = one.sequences.countCommon(with: other.sequences)
    return common * 100 >= (smaller + larger - common) * percentLimit
  }
}

/// The words met so far, each with a number of 21 bits, so that three of them fit one integer.
private struct Vocabulary {
  private var numbers: [Substring: UInt64] = [:]

  /// Returns every three words in a row, or all words where there are fewer, sorted.
  mutating func sequences(in text: String) -> [UInt64] {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { number($0) }
    guard words.count > 3 else { return [words.reduce(0) { $0 << 21 | $1 }] }
    let sequences = words.indices.dropLast(2).map { index in
      words[index..<index + 3].reduce(0) { $0 << 21 | $1 }
    }
    return Set(sequences).sorted()
  }

  private mutating func number(_ word: Substring) -> UInt64 {
    if let known = numbers[word] { return known }
    let number = UInt64(numbers.count + 1) & 0x1F_FFFF
    numbers[word] = number
    return number
  }
}

extension [UInt64] {
  /// Returns how many numbers two sorted lists share.
  fileprivate func countCommon(with other: [UInt64]) -> Int {
    var (index, position, common) = (0, 0, 0)
    while index < count, position < other.count {
      if self[index] == other[position] { common += 1 }
      let isBehind = self[index] <= other[position]
      if other[position] <= self[index] { position += 1 }
      if isBehind { index += 1 }
    }
    return common
  }
}
