/// A place where a text names an option, and what it says of it there.
struct OptionMention: Hashable {
  /// What a text says of an option it names.
  enum Stance: Hashable {
    /// It is for it, or takes it for granted.
    case affirmed
    /// It is against it.
    case denied
    /// It puts it off.
    case deferred
    /// It weighs it, supposes it, or asks.
    case open
  }

  /// The index of the option in the rubric.
  var option: Int
  /// Where it is named.
  var range: ByteRange
  /// The index of the sentence.
  var sentence: Int
  /// What the text says of it.
  var stance: Stance
}

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

  private let matches: ArraySlice<ProseMatches.Match>
  private let asks: Bool

  /// Whether the sentence gives the reason for what it names.
  let givesReason: Bool
  /// Whether the sentence commits to something.
  let commits: Bool
  /// Whether the sentence begins by calling itself a decision.
  let isLabelled: Bool

  /// Prepares a sentence.
  init(_ sentence: ProseMatches.Sentence, in text: ProseMatches) {
    let matches = text.matches(of: sentence)
    func begins(with grammar: Meaning.Grammar) -> Bool {
      matches.contains { $0.meaning == .grammar(grammar) && $0.words.lowerBound <= 1 }
    }
    givesReason = begins(with: .reason)
    isLabelled = begins(with: .label)
    commits =
      matches.contains { $0.meaning == .grammar(.commitment) }
      || matches.contains {
        $0.meaning == .grammar(.imperative) && $0.words.lowerBound <= 3
          && ($0.words.lowerBound == 0 || begins(with: .label))
      }
    asks = sentence.asks && !givesReason
    self.matches = matches
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
    if has(.comparison), !commits, !has(.chosen) { return .open }
    return .affirmed
  }

  /// Returns whether the sentence denies what it names at some of its words.
  func isDenied(_ words: Range<Int>) -> Bool {
    isNear(words, reach: Self.negationReach, to: .negation, onBothSides: false)
      || isNear(words, reach: Self.contrastReach, to: .contrast, onBothSides: false)
      || isRejected(words)
  }

  /// Returns whether the sentence has words that do something to statements.
  func has(_ grammar: Meaning.Grammar) -> Bool {
    matches.contains { $0.meaning == .grammar(grammar) }
  }

  private func isRejected(_ words: Range<Int>) -> Bool {
    matches.contains { match in
      guard match.meaning == .grammar(.rejection), match.words.lowerBound >= words.upperBound,
        match.words.lowerBound - words.upperBound <= Self.rejectionReach
      else { return false }
      return !isInterrupted(words.upperBound..<match.words.lowerBound, byOptions: true)
    }
  }

  private func isNear(
    _ words: Range<Int>, reach: Int, to grammar: Meaning.Grammar, onBothSides: Bool
  ) -> Bool {
    matches.contains { match in
      guard match.meaning == .grammar(grammar) else { return false }
      if match.words.upperBound <= words.lowerBound {
        return words.lowerBound - match.words.upperBound <= reach
          && !isInterrupted(match.words.lowerBound..<words.lowerBound, byOptions: false)
      }
      guard onBothSides, match.words.lowerBound >= words.upperBound else { return false }
      return match.words.lowerBound - words.upperBound <= reach
        && !isInterrupted(words.upperBound..<match.words.lowerBound, byOptions: true)
    }
  }

  private func isFollowed(_ words: Range<Int>, by grammar: Meaning.Grammar, within reach: Int)
    -> Bool
  {
    matches.contains { match in
      match.meaning == .grammar(grammar) && match.words.lowerBound >= words.upperBound
        && match.words.lowerBound - words.upperBound <= reach
    }
  }

  /// Returns whether another thought, or another option, stands among some words.
  private func isInterrupted(_ words: Range<Int>, byOptions: Bool) -> Bool {
    matches.contains { match in
      guard words.contains(match.words.lowerBound) else { return false }
      switch match.meaning {
      case .grammar(.turn): return true
      case .option: return byOptions
      default: return false
      }
    }
  }
}
