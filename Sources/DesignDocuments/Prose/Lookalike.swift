/// A phrase that holds the name of an option and means something else, such as tuning an embedding model.
enum Lookalike {
  /// What ends the object of a verb: whatever follows is no part of it.
  private static let bounds: Set<UInt64> = {
    let ending: [Meaning.Grammar] = [
      .negation, .contrast, .rejection, .turn, .alternative, .link, .comparison, .commitment,
      .supposition, .deferral, .means,
    ]
    let phrases =
      GrammarPhrases.all.filter { ending.contains($0.0) }.flatMap(\.1) + prepositions + verbs
    return Set(phrases.map(words(of:)).filter { $0.count == 1 }.flatMap(\.self).map(\.folded))
  }()

  private static let prepositions = [
    "within", "in", "into", "on", "onto", "of", "to", "from", "as", "at", "than", "per", "about",
    "after", "before", "during", "under", "that", "who", "whose", "where", "too", "also", "plus",
  ]

  private static let verbs = [
    "is", "are", "was", "were", "be", "has", "have", "had", "does", "do", "can", "will", "must",
    "beats", "beat", "outperforms", "outperform", "outperformed", "exceeds", "needs", "need",
    "uses", "use", "used", "gives", "makes", "helps", "improves", "produces", "model", "models",
    "llm", "llms",
  ]

  /// Returns what a phrase of a rubric's `unlike` means.
  static func meaning(of phrase: String) -> Meaning {
    let counts = phrase.unicodeScalars.split(separator: "*", omittingEmptySubsequences: false)
      .map { words(of: String($0)).count }
    return .unlike(
      leading: counts.first ?? 0, trailing: counts.count > 1 ? counts.last ?? 0 : 0)
  }

  /// Returns which words of a sentence a phrase takes another meaning from: its own, those its gap spans unless they
  /// name another option, and none where a gap reaches into another part of the sentence.
  ///
  /// - Parameters:
  ///   - match: What was found.
  ///   - options: The options that each word of the sentence has a part in naming.
  ///   - bytes: The text.
  /// - Returns: The words, counted from the first of the sentence.
  static func words(
    of match: ProseMatches.Match, naming options: [Int: Set<Meaning>],
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> [Int] {
    guard case .unlike(let leading, let trailing) = match.meaning,
      !bytes[match.range.range].contains(where: { $0 == ASCII.comma || $0 == ASCII.leftParenthesis }
      )
    else { return [] }
    let all = Array(match.words)
    guard trailing > 0 else { return all }
    let gap = words(in: bytes, match.range.range).dropFirst(leading).dropLast(trailing)
    guard !gap.contains(where: { bounds.contains($0.folded) }) else { return [] }
    let own = Array(all.prefix(leading) + all.suffix(trailing))
    func named(by words: [Int]) -> Set<Meaning> {
      words.reduce(into: []) { $0.formUnion(options[$1] ?? []) }
    }
    return named(by: all) == named(by: own) ? all : own
  }

  private static func words(of phrase: String) -> [WordReader.Word] {
    var phrase = phrase
    return phrase.withUTF8 { words(in: $0, 0..<$0.count) }
  }

  private static func words(
    in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> [WordReader.Word] {
    var reader = WordReader(bytes, in: range)
    var words: [WordReader.Word] = []
    while let token = reader.next() {
      if case .word(let word) = token { words.append(word) }
    }
    return words
  }
}
