import Rubrics

/// The decision a text seems to make, weighed from where and how it names the options.
struct DecisionReading {
  /// How much speaks for each option, in the rubric's order; negative when it is turned down.
  private(set) var weights: [Int]
  /// How much speaks for each outcome called by a name of its own, in the rubric's order.
  private(set) var outcomeWeights: [Int]
  /// The options named outside of references, in the rubric's order.
  private(set) var named: [Bool]
  /// Whether the text speaks of doing without options.
  private(set) var namesNone = false
  /// Whether the text belongs to the rubric's field.
  let isOfField: Bool
  /// Whether the text states a decision in words that name an option.
  private(set) var decides = false
  /// Whether it states one in words that are a decision even where no alternative is named.
  private(set) var decidesAlone = false
  /// Whether the title names several options side by side.
  private(set) var joinsInTitle = false
  /// Whether a decision leaves little doubt: it stands where decisions stand, in phrases that are one by themselves
  /// or with what was set aside for it, and it is for something.
  var isPlain: Bool {
    isOnRecord && outcome.map(isSpokenFor) ?? false
      && (statesAlone || adopted.contains { option in setAside.contains { $0 != option } })
  }
  /// Whether a decision stands in the title, in a section of decisions, or behind a word that calls it one.
  private var isOnRecord = false
  private var statesAlone = false
  /// The options that a statement decides for.
  private var adopted: Set<Int> = []
  /// Whether a sentence may as well turn an option down as not.
  private var leavesDoubt = false
  /// The options that the text is for where it says what it is about and what it does.
  private var spokenFor: Set<Int> = []
  /// The options that the text turns down, puts off or counts among the alternatives.
  private var setAside: Set<Int> = []
  /// The places that name an option or an outcome, with what is said of it there, as far as they are kept.
  private(set) var mentions: [OptionMention] = []
  /// The signs that the text chooses between options, or does not.
  private(set) var signs: [ScopeSign] = []
  private var evidence = ScopeEvidence()
  /// The words that say most about the outcome.
  private(set) var quote: ProseReading.Quote?
  private var quoteWeight = 0
  /// Whether an option is turned down for itself, rather than for something the text prefers.
  private var doesWithout = false
  /// The options that the text says are there and stay.
  private var kept: Set<Int> = []
  /// The outcome of what was decided in the end, where the text says so apart.
  private var lastOutcome: Outcome?
  private var title = TitleReading()
  private var passingWeights: [Int]
  private let rubric: Rubric

  /// From this weight an option counts as adopted.
  private static let threshold = 4
  /// From this weight an option counts as adopted where another is turned down or put off.
  private static let leaning = 3
  /// What statements that decide nothing may add up to.
  private static let mostInPassing = 6
  /// So many mentions are kept.
  private static let mostMentions = 100
  /// What a statement that decides is worth more as a quotation than one that does not.
  private static let decisiveness = 10

  /// Weighs the statements of a text; a decision that it calls its last replaces the ones before it.
  init(
    of text: ProseMatches, in document: MarkdownDocument, with runIns: [RunIn],
    roles: SectionRoles, rubric: Rubric, isOfField: Bool
  ) {
    func read(onlyLastWord: Bool) -> Self {
      Self(
        of: text, in: document, with: runIns, roles: roles, rubric: rubric, isOfField: isOfField,
        onlyLastWord: onlyLastWord)
    }
    self = read(onlyLastWord: false)
    guard roles.hasLastWord else { return }
    let last = read(onlyLastWord: true)
    if last.decides { lastOutcome = last.outcome }
  }

  private init(
    of text: ProseMatches, in document: MarkdownDocument, with runIns: [RunIn],
    roles: SectionRoles, rubric: Rubric, isOfField: Bool, onlyLastWord: Bool
  ) {
    self.rubric = rubric
    self.isOfField = isOfField
    weights = rubric.options.map { _ in 0 }
    passingWeights = weights
    outcomeWeights = rubric.outcomes.map { _ in 0 }
    named = rubric.options.map { _ in false }
    for sentence in text.sentences
    where text.matches(of: sentence).contains(where: {
      $0.meaning.bearsOnOutcome || $0.meaning.mayForgo
    }) && (!onlyLastWord || roles.role(of: sentence) == .lastWord) {
      let polarity = Polarity(sentence, in: text)
      evidence.note(text.matches(of: sentence), in: roles.role(of: sentence), polarity)
      guard text.matches(of: sentence).contains(where: \.meaning.bearsOnOutcome) else { continue }
      let place = StatementPlace(
        of: document.blocks[sentence.block], in: roles.role(of: sentence),
        roles: roles, isLabelled: polarity.isLabelled)
      statesAlone = statesAlone || Self.statesAlone(sentence, in: text, at: place, polarity)
      title.read(sentence, in: text, at: place, polarity)
      for match in text.matches(of: sentence) {
        switch match.meaning {
        case .option(let option): weigh(option, match, sentence, place, polarity)
        case .outcome(let outcome): weigh(outcome: outcome, match, sentence, place, polarity)
        case .evaluation, .hint, .choice, .advice, .field, .alone, .unlike, .grammar: break
        }
      }
    }
    guard !mentions.isEmpty || evidence.forgoesParts else { return }
    let plan = PlanEvidence(in: document, with: runIns)
    followTitle(plan)
    signs = evidence.signs(of: self, in: text, document, roles, plan)
  }

  /// Takes for the decision, when nothing else is one, the title that the text does, or what the text says again
  /// and again it does; what a title names and a decision repeats needs no alternative.
  private mutating func followTitle(_ plan: PlanEvidence) {
    // What is only described after it was put off for something else is a later stage.
    for option in title.putOff where !adopted.contains(option) {
      weights[option] = min(weights[option], -Self.leaning)
    }
    if let option = title.aimedOption {
      (decides, isOnRecord) = (true, true)
      statesAlone = true
      weights[option] = max(weights[option], Self.threshold)
    }
    decidesAlone = statesAlone || title.isConfirmed
    joinsInTitle = !title.joined.isEmpty
    if leaning == nil, title.joined.allSatisfy({ weights[$0] >= 0 }) {
      for option in title.joined { weights[option] = max(weights[option], Self.threshold) }
    }
    if !decides, let option = title.doneOption, !setAside.subtracting([option]).isEmpty {
      decides = true
      weights[option] = max(weights[option], Self.threshold)
    }
    guard let option = title.plannedOption(plan),
      !decides || leaning == nil || weights[option] > 0,
      weights.indices.allSatisfy({ $0 == option || weights[$0] < Self.threshold })
    else { return }
    decides = true
    decidesAlone = true
    weights[option] = max(weights[option], Self.threshold)
  }

  /// Returns whether a sentence commits to something that needs no alternative to be a decision.
  private static func statesAlone(
    _ sentence: ProseMatches.Sentence, in text: ProseMatches, at place: StatementPlace,
    _ polarity: Polarity
  ) -> Bool {
    guard place.role.isDecision, !place.isRow, polarity.commits || place.isLabelled else {
      return false
    }
    return text.matches(of: sentence).contains {
      $0.meaning == .alone && polarity.stance(at: $0.words) == .affirmed
    }
  }

  /// Returns what a sentence says of an option it names, as far as its place does not turn that round.
  private func stance(
    on option: Int, _ match: ProseMatches.Match, _ place: StatementPlace, _ polarity: Polarity
  ) -> OptionMention.Stance {
    let stance = polarity.stance(of: match)
    switch stance {
    // What was turned down would have been instead of something: that was not turned down.
    case .denied where place.isAlternative && !place.isHeading && polarity.isOutdone(match.words):
      return .open
    // What a list of exclusions names is left out, whether the list says so again or not; of what the title is about, it
    // leaves out a part.
    case .affirmed where place.role == .exclusions, .denied where place.role == .exclusions:
      return title.names(option) ? .open : .denied
    default: return stance
    }
  }

  private mutating func weigh(
    _ option: Int, _ match: ProseMatches.Match, _ sentence: ProseMatches.Sentence,
    _ place: StatementPlace, _ polarity: Polarity
  ) {
    guard place.role != .references else { return }
    named[option] = true
    let stance = stance(on: option, match, place, polarity)
    if stance == .denied, place.role == .options || place.role == .rejected { namesNone = true }
    leavesDoubt = leavesDoubt || polarity.leavesInDoubt(match.words)
    if place.statesItsMatter, stance == .affirmed || stance == .open && polarity.has(.relation) {
      spokenFor.insert(option)
    }
    if stance == .affirmed, place.role.speaksOfItself, polarity.isKept(match.words) {
      kept.insert(option)
    }
    if title.names(option), place.turnsDown(stance, at: match.words, polarity) {
      decides = true
      weights[option] -= Self.threshold
      setAside.insert(option)
    }
    let weight = place.weight(of: stance, on: match.words, polarity)
    let decidesHere =
      weight != 0 && place.decides(stance, on: match.words, polarity)
      && !(title.isGeneral && !place.documentDecides && polarity.leadsWithPreference)
    if stance == .denied || stance == .deferred || place.isAlternative, !decidesHere || weight < 0 {
      setAside.insert(option)
    }
    if decidesHere, weight > 0 {
      adopted.insert(option)
      // What a heading marks as chosen was chosen among others, whatever they are called.
      statesAlone = statesAlone || place.isHeading && polarity.marksChoice
    }
    evidence.note(stance, of: match, at: place, polarity, decides: decidesHere)
    keep(
      OptionMention(
        names: rubric.options[option].id, range: match.range, stance: stance,
        isAlternative: place.isAlternative, decides: decidesHere))
    guard weight != 0 else { return }
    if decidesHere {
      decides = true
      isOnRecord = isOnRecord || place.isOfRecord
      weights[option] += weight
      doesWithout = doesWithout || stance == .denied && !polarity.isOutdone(match.words)
    } else if abs(passingWeights[option] + weight) <= Self.mostInPassing {
      passingWeights[option] += weight
      weights[option] += weight
    }
    remember(match, sentence, weight: decidesHere ? abs(weight) + Self.decisiveness : weight)
  }

  private mutating func weigh(
    outcome: Int, _ match: ProseMatches.Match, _ sentence: ProseMatches.Sentence,
    _ place: StatementPlace, _ polarity: Polarity
  ) {
    guard place.role != .references else { return }
    let stance = polarity.stance(at: match.words)
    if rubric.outcomes[outcome].adopts.isEmpty { namesNone = true }
    let weight = place.weight(of: .affirmed, on: match.words, polarity)
    let counts = stance == .affirmed && weight > 1
    let decidesHere = counts && place.decides(.affirmed, on: match.words, polarity)
    keep(
      OptionMention(
        names: rubric.outcomes[outcome].id, range: match.range, stance: stance,
        isAlternative: place.isAlternative, decides: decidesHere))
    guard counts else { return }
    if decidesHere {
      decides = true
      isOnRecord = isOnRecord || place.isOfRecord
      outcomeWeights[outcome] += weight
    } else if outcomeWeights[outcome] < Self.mostInPassing {
      outcomeWeights[outcome] += weight
    }
    remember(match, sentence, weight: decidesHere ? weight + 1 + Self.decisiveness : weight)
  }

  private mutating func keep(_ mention: OptionMention) {
    if mentions.count < Self.mostMentions { mentions.append(mention) }
  }

  private mutating func remember(
    _ match: ProseMatches.Match, _ sentence: ProseMatches.Sentence, weight: Int
  ) {
    guard weight > quoteWeight else { return }
    quoteWeight = weight
    quote = ProseReading.Quote(phrase: match.range, sentence: sentence.range)
  }

  /// The outcome, when the text states a decision and is clear enough about one.
  var outcome: Outcome? { decides || joinsInTitle ? leaning : nil }

  /// The outcome that the text speaks for, whether it decides or not, with what it says is there and stays.
  var leaning: Outcome? {
    guard let decided = lastOutcome ?? decidedOutcome, !decided.adopts.isEmpty else {
      return lastOutcome ?? decidedOutcome
    }
    let beside = kept.union(title.joined).filter { weights[$0] >= 0 }.map { rubric.options[$0].id }
    let adopts = rubric.options.map(\.id).filter {
      decided.adopts.contains($0) || beside.contains($0)
    }
    return rubric.outcome(adopting: adopts) ?? decided
  }

  private var decidedOutcome: Outcome? {
    let most = weights.max() ?? 0
    let noneWeight =
      rubric.outcomes.indices.filter { rubric.outcomes[$0].adopts.isEmpty }
      .map { outcomeWeights[$0] }.max() ?? 0
    if most >= Self.threshold, most * 2 > noneWeight {
      // Beside an option that is decided for, or praised throughout, a passing word is no decision for both.
      let praised = weights.indices.filter {
        weights[$0] >= Self.threshold && weights[$0] * 3 >= most
      }
      let decided = praised.filter(adopted.contains)
      return rubric.outcome(
        adopting: (decided.isEmpty ? praised : decided).map { rubric.options[$0].id })
    }
    if most >= Self.leaning, weights.contains(where: { $0 <= -Self.leaning }), most * 2 > noneWeight
    {
      return rubric.outcome(
        adopting: zip(rubric.options, weights).filter { $0.1 == most }.map(\.0.id))
    }
    let isTurnedDown = weights.contains { $0 <= -Self.threshold }
    guard !leavesDoubt,
      noneWeight >= Self.threshold
        || isTurnedDown && doesWithout && (namesNone ? isNoneSpokenFor : isEachNamedTurnedDown)
    else { return nil }
    return rubric.outcome(adopting: [])
  }

  private var isNoneSpokenFor: Bool { spokenFor.allSatisfy { weights[$0] < 0 } }

  private var isEachNamedTurnedDown: Bool {
    zip(named, weights).allSatisfy { !$0 || $1 < 0 }
  }

  /// Whether the text is for an outcome in words, rather than only against what the others adopt.
  private func isSpokenFor(_ outcome: Outcome) -> Bool {
    !outcome.adopts.isEmpty
      || zip(rubric.outcomes, outcomeWeights).contains { $0.id == outcome.id && $1 > 0 }
  }

  /// Whether nothing speaks for an option, all in all, and no statement decides for one.
  var speaksForNone: Bool { adopted.isEmpty && weights.allSatisfy { $0 <= 0 } }

  /// How many of the options the text names, doing without them counted as one.
  var namedCount: Int { named.count { $0 } + (namesNone ? 1 : 0) }

  /// Whether the text chooses between the rubric's options, rather than mention them.
  var isInScope: Bool { isOfField && signs.points >= ScopeSign.needed }
}
