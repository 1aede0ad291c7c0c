/// Reads what a sentence says of the things it names, from the words around them.
///
/// The windows are counted in words and end at "but" and its like; they were set on public
/// documents, where a window of about forty characters already undid most misreadings.
struct Polarity {
  /// How far an "or" may stand from what it puts side by side.
  private static let alternativeReach = 3

  /// How far what somebody does may stand from the words that say they do it.
  private static let commitmentReach = 8

  /// How far a denial may stand from what it denies where that does away with something: "not abandon".
  private static let undoingReach = 4

  /// An option that begins a statement stands no farther in than this: behind a number, or an article.
  private static let lead = 2

  /// What denies what follows it.
  private static let denials: Meaning.GrammarSet = [.negation, .contrast, .removal]

  private let phrases: SentencePhrases
  /// Whether the sentence asks, other than for a reason.
  let asks: Bool
  private let isHypothetical: Bool
  /// The words from a denial to what does away with something and is so denied itself.
  private let undone: Range<Int>?

  /// Whether the sentence marks something as chosen.
  let marksChoice: Bool
  /// Whether the sentence gives the reason for what it names.
  let givesReason: Bool
  /// Whether the sentence commits to something.
  let commits: Bool
  /// Whether the sentence commits to something and puts another thing off.
  private(set) var putsOff = false
  /// Whether the sentence begins by denying what it names.
  let beginsWithNegation: Bool
  /// Whether the sentence begins by calling itself a decision.
  let isLabelled: Bool
  /// Whether the sentence, as a title, states a decision before it says anything of the text's kind.
  let statesDecision: Bool
  /// Whether the sentence begins by calling itself what is aimed at.
  let isAim: Bool
  private let isOfGeneralKind: Bool
  /// Whether the sentence, as a title, says that the text is about a matter in general.
  var isGeneral: Bool { (has(.general) || isOfGeneralKind) && !statesDecision }

  /// Prepares a sentence.
  init(_ sentence: ProseMatches.Sentence, in text: ProseMatches) {
    let matches = text.matches(of: sentence)
    let phrases = SentencePhrases(matches)
    self.phrases = phrases
    var decision = Int.max
    var marks = false
    var isEdged = false
    for match in matches {
      guard case .grammar(let found) = match.meaning else { continue }
      marks = marks || found == .chosen || found == .mark && match.endsPart
      isEdged = isEdged || found == .generalAtEdge && (match.beginsPart || match.endsPart)
      if found == .commitment || found == .imperative && match.beginsPart {
        decision = min(decision, match.words.lowerBound)
      }
    }
    isOfGeneralKind = isEdged
    undone = Self.undoing(in: phrases)
    func position(_ grammar: Meaning.Grammar) -> Int {
      guard phrases.has(grammar) else { return .max }
      return matches.lazy.filter { $0.meaning == .grammar(grammar) }.map(\.words.lowerBound).min()
        ?? .max
    }
    marksChoice = marks
    givesReason = position(.reason) <= 1
    isLabelled = position(.label) <= 1 && position(.telling) > 1
    isAim = matches.contains {
      $0.meaning == .grammar(.aim) && $0.words.lowerBound == 0 && $0.endsPart
    }
    isHypothetical = position(.hypothesis) == 0
    beginsWithNegation = position(.negation) == 0 && position(.clause) > 0
    statesDecision = decision < .max && decision < position(.general)
    let imperative = position(.imperative)
    commits =
      phrases.has(.commitment) && Self.commits(matches) || imperative == 0
      || imperative <= 3 && isLabelled
    // "Why not just X?" turns X down, or not alone.
    let isOpen = givesReason && position(.turn) <= 2
    asks = sentence.asks && (!givesReason || isOpen)
    if commits, has(.deferral) {
      putsOff = matches.contains {
        $0.meaning.bearsOnOutcome && stance(at: $0.words) == .deferred
      }
    }
  }

  /// Returns whether a sentence commits, rather than say what was found: "this project shows that".
  private static func commits(_ matches: ArraySlice<ProseMatches.Match>) -> Bool {
    var finding = Int.max
    for match in matches.reversed() {
      switch match.meaning {
      case .grammar(.finding): finding = match.words.lowerBound
      case .grammar(.commitment):
        if finding < match.words.lowerBound || finding > match.words.upperBound + 1 { return true }
      default: break
      }
    }
    return false
  }

  /// Returns what the sentence says of what a match names, which it leaves open where it denies one kind of it alone.
  func stance(of match: ProseMatches.Match) -> OptionMention.Stance {
    let stance = stance(at: match.words)
    return stance == .denied && isOfKind(match.words, meaning: match.meaning) ? .open : stance
  }

  /// Returns what the sentence says of what it names at some of its words.
  func stance(at words: Range<Int>) -> OptionMention.Stance {
    if phrases.isPreceded(words, by: .stranger, within: 6, upTo: [.turn]) || isUndone(words) {
      return .open
    }
    if isDenied(words) { return mayBeMeant(words) ? .open : .denied }
    if phrases.isPreceded(words, by: .deferral, within: 6, upTo: [.turn, .commitment])
      || phrases.isFollowed(words, by: .deferral, within: 6)
      || phrases.isFollowed(words, by: .lateDeferral, within: 3, endingPart: true)
    {
      return .deferred
    }
    return isOpen(words) ? .open : .affirmed
  }

  /// Finds where a sentence denies that something is done away with, as in "not replace RAG with fine-tuning".
  private static func undoing(in phrases: SentencePhrases) -> Range<Int>? {
    guard phrases.has(.negation), phrases.has(.removal) else { return nil }
    for removal in phrases.matches where removal.meaning == .grammar(.removal) {
      let denial = phrases.neighbours(of: removal.words).last {
        $0.meaning == .grammar(.negation) && $0.words.upperBound <= removal.words.lowerBound
      }
      guard let denial, removal.words.lowerBound - denial.words.upperBound <= undoingReach,
        !phrases.isInterrupted(
          denial.words.upperBound..<removal.words.lowerBound, by: [.turn, .commitment],
          before: removal.words)
      else { continue }
      return denial.words.lowerBound..<removal.words.upperBound
    }
    return nil
  }

  /// Returns whether what the sentence names at some of its words is part of what it denies to be done away with, of
  /// which it says nothing for certain.
  private func isUndone(_ words: Range<Int>) -> Bool {
    guard let undone else { return false }
    return words.lowerBound >= undone.lowerBound
      || undone.lowerBound - words.upperBound <= Self.undoingReach
  }

  /// Whether the sentence has words that deny something, whatever it is.
  var denies: Bool {
    has(.negation) || has(.contrast) || has(.removal) || has(.rejection) || has(.lateRejection)
  }

  /// Returns whether the sentence denies what it names at some of its words.
  func isDenied(_ words: Range<Int>) -> Bool {
    // "Not only" turns at its own first word.
    phrases.isPreceded(
      words, by: .negation, within: 5, upTo: [.turn, .commitment], fromItsStart: true,
      where: { !measures($0) })
      || phrases.isPreceded(
        words, by: .removal, within: 3, upTo: [.turn, .commitment, .imperative, .means],
        overOptions: false)
      || isOutdone(words)
      || isRejected(words)
  }

  /// Returns whether what reads like a denial ends words that measure one thing by another.
  private func measures(_ denial: ProseMatches.Match) -> Bool {
    has(.measure)
      && phrases.neighbours(of: denial.words).contains {
        $0.meaning == .grammar(.measure) && $0.words.upperBound == denial.words.upperBound
      }
  }

  /// Returns whether the sentence denies what it names at some of its words after it names it.
  private func isRejected(_ words: Range<Int>) -> Bool {
    phrases.isFollowed(words, by: .rejection, within: 4)
      || phrases.isFollowed(words, by: .lateRejection, within: 12)
  }

  /// Returns whether the sentence only sets what it names at some of its words against what it prefers, and
  /// so says nothing of doing without.
  func isOutdone(_ words: Range<Int>) -> Bool {
    phrases.isPreceded(words, by: .contrast, within: 3, upTo: [.turn, .commitment]) { contrast in
      // "Instead of RAG, …": the comma ends what is set against the rest.
      contrast.words.lowerBound > 0
        || !phrases.neighbours(of: words).contains {
          $0.endsPart && $0.meaning.isOption && $0.words.lowerBound >= contrast.words.upperBound
            && $0.words.upperBound <= words.lowerBound
        }
    }
  }

  /// Returns whether the sentence denies one kind of a thing alone: it calls what it names at some of its words a
  /// kind, or sets it against what it is for and names before.
  private func isOfKind(_ words: Range<Int>, meaning: Meaning) -> Bool {
    phrases.isPreceded(words, by: .kind, within: 0, upTo: [])
      || isOutdone(words)
        && phrases.neighbours(of: words).contains { match in
          match.meaning == meaning && match.words.upperBound <= words.lowerBound
            && !isDenied(match.words)
        }
  }

  /// Returns whether the sentence says that what it names at some of its words is there and stays.
  func isKept(_ words: Range<Int>) -> Bool {
    phrases.isPreceded(words, by: .kept, within: 4, upTo: [.turn, .commitment])
      || phrases.isPreceded(words, by: .already, within: 0, upTo: [])
      || phrases.isFollowed(words, by: .staying, within: 1)
      || has(.source)
        && phrases.neighbours(of: words).contains {
          $0.meaning == .grammar(.source) && $0.words.lowerBound < words.lowerBound
            && $0.words.overlaps(words)
        }
  }

  /// Returns whether what the sentence names at some of its words is marked as chosen.
  func isChosen(_ words: Range<Int>) -> Bool {
    phrases.isPreceded(words, by: .chosen, within: 3, upTo: [.turn])
      || phrases.isPreceded(words, by: .mark, within: 3, upTo: [.turn], where: \.endsPart)
      || phrases.isFollowed(words, by: .chosen, within: 3)
      || phrases.isFollowed(words, by: .mark, within: 3, endingPart: true)
  }

  /// Returns whether the sentence has words that do something to statements.
  func has(_ grammar: Meaning.Grammar) -> Bool { phrases.has(grammar) }

  /// Returns whether the sentence may as well deny as mean what it names at some of its words.
  func leavesInDoubt(_ words: Range<Int>) -> Bool { isDenied(words) && mayBeMeant(words) }

  /// Returns whether what the sentence names at some of its words is only supposed away, is denied for itself
  /// alone, or stands after a word or a mark that may as well end what is denied.
  private func mayBeMeant(_ words: Range<Int>) -> Bool {
    if isInFirstClause(words) || phrases.isFollowed(words, by: .limit, within: 0) { return true }
    let before = phrases.neighbours(of: words).filter { $0.words.upperBound <= words.lowerBound }
    let denial = before.filter {
      guard case .grammar(let found) = $0.meaning else { return false }
      return Self.denials.contains(found)
    }.map(\.words.upperBound).max()
    guard let denial, !isRejected(words) else { return false }
    return before.contains { match in
      guard match.words.lowerBound >= denial else { return false }
      return match.meaning == .grammar(.link)
        || match.meaning.isOption && match.endsPart && !has(.alternative)
    }
  }

  /// Returns whether some words stand in a clause that begins the sentence and grants or supposes them.
  private func isInFirstClause(_ words: Range<Int>) -> Bool {
    has(.clause)
      && phrases.neighbours(of: words).contains { match in
        match.meaning == .grammar(.clause) && match.words.lowerBound == 0
          && !phrases.isInterrupted(
            min(match.words.upperBound, words.lowerBound)..<words.lowerBound, by: [.commitment])
      }
  }

  /// Whether the sentence asks, or holds on a condition only.
  var isConditional: Bool { asks || isHypothetical || has(.condition) }

  /// Whether the sentence is for one option and, in the same breath, against another.
  var prefers: Bool {
    guard has(.contrast) || has(.removal), !has(.finding), !has(.measure), !has(.supposition),
      !has(.condition), !has(.comparison), !asks
    else { return false }
    let options = phrases.matches.filter(\.meaning.isOption)
    return options.contains { denied in
      stance(at: denied.words) == .denied
        && options.contains {
          $0.meaning != denied.meaning && stance(at: $0.words) == .affirmed
        }
    }
  }

  /// Whether the sentence prefers an option, begins with it, and does not only tell of that or describe it.
  var leadsWithPreference: Bool {
    prefers && !has(.telling)
      && phrases.matches.contains {
        $0.meaning.isOption && $0.words.lowerBound <= Self.lead
          && stance(at: $0.words) == .affirmed && !describes($0.words)
      }
  }

  /// Returns whether the sentence says of somebody that they do what it names at some of its words, rather than commit
  /// to something else.
  func commits(to words: Range<Int>) -> Bool {
    commits && has(.commitment)
      && phrases.neighbours(of: words).contains { match in
        match.meaning == .grammar(.commitment) && match.words.lowerBound <= words.lowerBound
          && match.words.upperBound + Self.commitmentReach >= words.lowerBound
      }
  }

  /// Returns whether the sentence only says what is so of what it names at some of its words.
  func describes(_ words: Range<Int>) -> Bool {
    !commits && !isLabelled && phrases.isFollowed(words, by: .description, within: 2)
  }

  /// Returns whether the sentence asks for what it names at some of its words, or only supposes it.
  func isSupposed(_ words: Range<Int>) -> Bool {
    asks || isHypothetical
      || phrases.isPreceded(words, by: .condition, within: 8, upTo: [.turn])
      || phrases.isPreceded(words, by: .proviso, within: 8, upTo: [.turn])
  }

  private func isOpen(_ words: Range<Int>) -> Bool {
    if asks || phrases.isFollowed(words, by: .inability, within: 1) || isPutBeside(words)
      || isHypothetical
      || isInFirstClause(words)
      || phrases.isPreceded(words, by: .supposition, within: 4, upTo: [.turn])
      || phrases.isPreceded(words, by: .trial, within: 2, upTo: [.turn, .commitment])
      || phrases.isPreceded(words, by: .measure, within: 4, upTo: [.turn, .commitment])
      || phrases.isFollowed(words, by: .condition, within: 1, overAll: true)
      || phrases.isFollowed(words, by: .proviso, within: 5)
    {
      return true
    }
    if commits { return false }
    let weighs = has(.comparison) || has(.alternative) && !has(.contrast)
    return phrases.isPreceded(words, by: .relation, within: 3, upTo: [.turn])
      || weighs && !marksChoice
  }

  /// Returns whether an "or" puts what the sentence names at some of its words beside something else.
  private func isPutBeside(_ words: Range<Int>) -> Bool {
    guard has(.alternative) else { return false }
    let near = phrases.neighbours(of: words)
    guard let own = near.first(where: { $0.words == words })?.meaning else { return false }
    return near.contains { match in
      guard match.meaning == .grammar(.alternative) else { return false }
      func isSide(_ side: Range<Int>) -> Bool {
        side.upperBound <= match.words.lowerBound
          ? match.words.lowerBound - side.upperBound <= Self.alternativeReach
          : side.lowerBound >= match.words.upperBound
            && side.lowerBound - match.words.upperBound <= Self.alternativeReach
      }
      return isSide(words)
        && near.contains { other in
          other.meaning.bearsOnOutcome && other.meaning != own && isSide(other.words)
            && (other.words.lowerBound < match.words.lowerBound)
              != (words.lowerBound < match.words.lowerBound)
            && !isDenied(other.words)
        }
    }
  }
}
