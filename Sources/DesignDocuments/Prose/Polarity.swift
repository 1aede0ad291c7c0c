/// Reads what a sentence says of the things it names, from the words around them.
///
/// The windows are counted in words and end at "but" and its like; they were set on public
/// documents, where a window of about forty characters already undid most misreadings.
struct Polarity {
  private static let negationReach = 5
  private static let contrastReach = 3
  private static let rejectionReach = 4
  private static let deferralReach = 6
  private static let suppositionReach = 4
  private static let conditionReach = 1
  private static let choiceReach = 3
  /// The longest of the windows with room for the longest phrase.
  private static let widestReach = 14

  private let matches: ArraySlice<ProseMatches.Match>
  private let asks: Bool
  private let grammar: Meaning.GrammarSet

  /// Whether the sentence gives the reason for what it names.
  let givesReason: Bool
  /// Whether the sentence commits to something.
  let commits: Bool
  /// Whether the sentence begins by denying what it names.
  let beginsWithNegation: Bool
  /// Whether the sentence begins by calling itself a decision.
  let isLabelled: Bool

  /// Prepares a sentence.
  init(_ sentence: ProseMatches.Sentence, in text: ProseMatches) {
    matches = text.matches(of: sentence)
    var grammar = Meaning.GrammarSet()
    var imperative = Int.max
    var reason = Int.max
    var label = Int.max
    var negation = Int.max
    for match in matches {
      guard case .grammar(let found) = match.meaning else { continue }
      grammar.insert(found)
      switch found {
      case .imperative: imperative = min(imperative, match.words.lowerBound)
      case .reason: reason = min(reason, match.words.lowerBound)
      case .negation: negation = min(negation, match.words.lowerBound)
      case .label: label = min(label, match.words.lowerBound)
      default: break
      }
    }
    self.grammar = grammar
    givesReason = reason <= 1
    isLabelled = label <= 1
    beginsWithNegation = negation == 0
    commits =
      grammar.contains(.commitment) || imperative == 0 || imperative <= 3 && label <= 1
    asks = sentence.asks && !givesReason
  }

  /// Returns what the sentence says of what it names at some of its words.
  func stance(at words: Range<Int>) -> OptionMention.Stance {
    if isDenied(words) { return .denied }
    if isNear(words, reach: Self.deferralReach, to: .deferral, onBothSides: true) {
      return .deferred
    }
    if asks { return .open }
    if isNear(words, reach: Self.suppositionReach, to: .supposition, onBothSides: false) {
      return .open
    }
    if isFollowed(words, by: .condition, within: Self.conditionReach) { return .open }
    let weighs = has(.comparison) || has(.alternative) && !has(.contrast)
    if weighs, !commits, !has(.chosen) { return .open }
    return .affirmed
  }

  /// Returns whether the sentence denies what it names at some of its words.
  func isDenied(_ words: Range<Int>) -> Bool {
    isNear(words, reach: Self.negationReach, to: .negation, onBothSides: false)
      || isNear(words, reach: Self.contrastReach, to: .contrast, onBothSides: false)
      || isRejected(words)
  }

  /// Returns whether the sentence only sets what it names at some of its words against what it prefers, and
  /// so says nothing of doing without.
  func isOutdone(_ words: Range<Int>) -> Bool {
    isNear(words, reach: Self.contrastReach, to: .contrast, onBothSides: false)
  }

  /// Returns whether the sentence sets one thing against another of its kind: what it names at some of its words
  /// against what it is for and names before them.
  func isOfKind(_ words: Range<Int>, meaning: Meaning) -> Bool {
    guard has(.contrast),
      isNear(words, reach: Self.contrastReach, to: .contrast, onBothSides: false)
    else { return false }
    return neighbours(of: words).contains { match in
      match.meaning == meaning && match.words.upperBound <= words.lowerBound
        && !isDenied(match.words)
    }
  }

  /// Returns whether what the sentence names at some of its words is marked as chosen.
  func isChosen(_ words: Range<Int>) -> Bool {
    isNear(words, reach: Self.choiceReach, to: .chosen, onBothSides: true)
  }

  /// Returns whether the sentence has words that do something to statements.
  func has(_ grammar: Meaning.Grammar) -> Bool { self.grammar.contains(grammar) }

  /// Returns the matches close enough to some words to bear on them.
  ///
  /// The matches stand in the order in which they end, so both bounds are found by halving, and a
  /// sentence of any length is read in linear time.
  private func neighbours(of words: Range<Int>) -> ArraySlice<ProseMatches.Match> {
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

  private func isRejected(_ words: Range<Int>) -> Bool {
    guard has(.rejection) else { return false }
    return neighbours(of: words).contains { match in
      guard match.meaning == .grammar(.rejection), match.words.lowerBound >= words.upperBound,
        match.words.lowerBound - words.upperBound <= Self.rejectionReach
      else { return false }
      return !isInterrupted(words.upperBound..<match.words.lowerBound, byOptions: true)
    }
  }

  private func isNear(
    _ words: Range<Int>, reach: Int, to grammar: Meaning.Grammar, onBothSides: Bool
  ) -> Bool {
    guard has(grammar) else { return false }
    return neighbours(of: words).contains { match in
      guard match.meaning == .grammar(grammar) else { return false }
      if match.words.upperBound <= words.lowerBound {
        // "Not only" turns at its own first word; the "instead" of "instead of" does not.
        let start = grammar == .negation ? match.words.lowerBound : match.words.upperBound
        return words.lowerBound - match.words.upperBound <= reach
          && !isInterrupted(start..<words.lowerBound, byOptions: false)
      }
      guard onBothSides, match.words.lowerBound >= words.upperBound else { return false }
      return match.words.lowerBound - words.upperBound <= reach
        && !isInterrupted(words.upperBound..<match.words.lowerBound, byOptions: true)
    }
  }

  private func isFollowed(_ words: Range<Int>, by grammar: Meaning.Grammar, within reach: Int)
    -> Bool
  {
    guard has(grammar) else { return false }
    return neighbours(of: words).contains { match in
      match.meaning == .grammar(grammar) && match.words.lowerBound >= words.upperBound
        && match.words.lowerBound - words.upperBound <= reach
    }
  }

  /// Returns whether another thought, or another option, stands among some words.
  private func isInterrupted(_ words: Range<Int>, byOptions: Bool) -> Bool {
    neighbours(of: words).contains { match in
      guard words.contains(match.words.lowerBound) else { return false }
      switch match.meaning {
      case .grammar(.turn): return true
      case .option: return byOptions
      default: return false
      }
    }
  }
}
