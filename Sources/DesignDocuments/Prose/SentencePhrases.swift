/// The phrases found in a sentence, and which of them stand near which words.
struct SentencePhrases {
  /// The longest of the windows with room for the longest phrase.
  private static let widestReach = 20

  /// The phrases, in the order in which they end.
  let matches: ArraySlice<ProseMatches.Match>
  private let grammar: Meaning.GrammarSet

  /// Looks at the phrases of a sentence.
  init(_ matches: ArraySlice<ProseMatches.Match>) {
    self.matches = matches
    grammar = matches.reduce(into: Meaning.GrammarSet()) { all, match in
      if case .grammar(let found) = match.meaning { all.insert(found) }
    }
  }

  /// Returns whether words that do something to statements stand anywhere in the sentence.
  func has(_ grammar: Meaning.Grammar) -> Bool { self.grammar.contains(grammar) }

  /// Returns the matches close enough to some words to bear on them.
  ///
  /// The matches stand in the order in which they end, so both bounds are found by halving, and a
  /// sentence of any length is read in linear time.
  func neighbours(of words: Range<Int>) -> ArraySlice<ProseMatches.Match> {
    let start = firstMatch(endingAtOrAfter: words.lowerBound - Self.widestReach)
    let end = firstMatch(endingAtOrAfter: words.upperBound + Self.widestReach + 1)
    return matches[start..<max(start, end)]
  }

  private func firstMatch(endingAtOrAfter word: Int) -> Int {
    var lower = matches.startIndex
    var upper = matches.endIndex
    while lower < upper {
      let middle = (lower + upper) / 2
      if matches[middle].words.upperBound < word { lower = middle + 1 } else { upper = middle }
    }
    return lower
  }

  /// Returns whether words that do something to statements stand before some words, within a reach and with no other
  /// thought between.
  func isPreceded(
    _ words: Range<Int>, by grammar: Meaning.Grammar, within reach: Int,
    upTo interrupting: Meaning.GrammarSet, overOptions: Bool = true, fromItsStart: Bool = false,
    where holds: (ProseMatches.Match) -> Bool = { _ in true }
  ) -> Bool {
    guard has(grammar) else { return false }
    return neighbours(of: words).contains { match in
      guard match.meaning == .grammar(grammar), match.words.upperBound <= words.lowerBound,
        words.lowerBound - match.words.upperBound <= reach, holds(match)
      else { return false }
      let start = fromItsStart ? match.words.lowerBound : match.words.upperBound
      return !isInterrupted(
        start..<words.lowerBound, by: interrupting, before: overOptions ? nil : words,
        // "No usaremos": what is denied is the commitment itself.
        butAt: match.endsPart ? nil : match.words.upperBound)
    }
  }

  /// Returns whether words that do something to statements stand behind some words, within a reach and with no other
  /// thought between.
  func isFollowed(
    _ words: Range<Int>, by grammar: Meaning.Grammar, within reach: Int, overAll: Bool = false,
    endingPart: Bool = false
  ) -> Bool {
    guard has(grammar) else { return false }
    return neighbours(of: words).contains { match in
      guard match.meaning == .grammar(grammar), match.words.lowerBound >= words.upperBound,
        match.words.lowerBound - words.upperBound <= reach, !endingPart || match.endsPart,
        grammar != .rejection && grammar != .deferral || !hasObject(match)
      else { return false }
      return overAll
        || !isInterrupted(
          words.upperBound..<match.words.lowerBound, by: [.turn], before: words)
    }
  }

  /// Returns whether an option stands right after some words, so that they deny that one.
  private func hasObject(_ match: ProseMatches.Match) -> Bool {
    !match.endsPart
      && neighbours(of: match.words).contains {
        $0.meaning.isOption && $0.words.lowerBound == match.words.upperBound
      }
  }

  /// Returns whether another thought stands among some words, or another option than the one some words name.
  func isInterrupted(
    _ words: Range<Int>, by interrupting: Meaning.GrammarSet, before option: Range<Int>? = nil,
    butAt word: Int? = nil
  ) -> Bool {
    guard !words.isEmpty else { return false }
    // "LoRA/QLoRA fine-tuning" names one option three times.
    let own = option.flatMap { place in
      neighbours(of: place).first { $0.words == place && $0.meaning.isOption }?.meaning
    }
    return neighbours(of: words).contains { match in
      guard words.contains(match.words.lowerBound) else { return false }
      switch match.meaning {
      case .grammar(.commitment) where match.words.lowerBound == word: return false
      case .grammar(let found): return interrupting.contains(found)
      case .option: return option != nil && match.meaning != own
      default: return false
      }
    }
  }
}
