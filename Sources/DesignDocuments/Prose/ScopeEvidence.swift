/// What the places that name an option add up to, as far as it tells whether a text chooses between options.
struct ScopeEvidence {
  /// More headings than these make a text long.
  static let manyHeadings = 25
  /// So many statements for an option that decide nothing make a description.
  private static let descriptions = 10
  /// So many words that tell somebody what to do make a manual.
  private static let instructions = 10

  /// So many words on the workings of an option make a description of them.
  private static let workings = 3
  /// So many words on what a model is made to learn make that what a text is about.
  private static let lessons = 4
  /// Beyond such a share of the sentences that name an option, those that deny something are many.
  private static let denials = 0.3

  private var found: Set<ScopeSign> = []
  private var namings = 0
  private var denyingNamings = 0
  private var praises = 0
  private var isOnlyFor = true
  private var isAllRejected = true

  /// Whether the text says, in a heading or where it begins, that it does without what options are built of.
  var forgoesParts: Bool { found.contains(.forgoesParts) }

  /// Takes in a sentence that names an option, or something that options are built of.
  mutating func note(
    _ matches: ArraySlice<ProseMatches.Match>, in role: SectionRole, _ polarity: Polarity
  ) {
    if matches.contains(where: \.meaning.isOption), role != .references, role != .options {
      namings += 1
      if polarity.denies { denyingNamings += 1 }
    }
    guard role.speaksOfItself || role == .exclusions else { return }
    let parts = matches.filter { $0.meaning == .hint(.part) }
    // "pgvector rather than a vector database" keeps the vectors.
    let forgoes =
      !parts.isEmpty
      && parts.allSatisfy { role == .exclusions || polarity.stance(of: $0) == .denied }
    if forgoes || matches.contains(where: { $0.meaning == .hint(.without) }) {
      found.insert(.forgoesParts)
    }
  }

  /// Takes in a place that names an option.
  ///
  /// - Parameters:
  ///   - stance: What is said of it.
  ///   - match: What names it.
  ///   - place: The place.
  ///   - polarity: The sentence.
  ///   - decides: Whether it counts as a decision there.
  mutating func note(
    _ stance: OptionMention.Stance, of match: ProseMatches.Match, at place: StatementPlace,
    _ polarity: Polarity, decides: Bool
  ) {
    switch stance {
    case .affirmed:
      if place.role == .other { praises += 1 }
      if polarity.commits(to: match.words) { found.insert(.commits) }
    case .denied:
      if decides { found.insert(.decidesAgainst) }
      if place.role.isDecision { found.insert(.deniesWhereDecided) }
    case .deferred: found.insert(.putsOff)
    case .open:
      if place.role.isDecision, !polarity.asks { found.insert(.weighsWhereDecided) }
    }
    if stance != .affirmed || place.isAlternative { isOnlyFor = false }
    if place.isChosen(match.words, polarity) { found.insert(.marksChosen) }
    if place.isTitle, polarity.has(.plan) { found.insert(.titlePlan) }
    let isRejected = place.role == .rejected || place.role == .exclusions
    if !isRejected, stance != .denied, stance != .deferred { isAllRejected = false }
    if place.isHeading, polarity.givesReason { found.insert(.reasonsInHeading) }
    switch place.role {
    case .rejected, .exclusions: found.insert(.listsRejected)
    case .explanation, .example: found.insert(.explains)
    case .title, .decision, .lastWord, .conclusion, .context, .consequences, .options, .references,
      .other:
      break
    }
  }

  /// Finds the signs that the places and the whole text show.
  ///
  /// - Parameters:
  ///   - decision: What the text decides.
  ///   - text: The phrases found.
  ///   - document: The document.
  ///   - roles: The roles of its parts.
  ///   - plan: What its headings tell of its kind.
  /// - Returns: The signs, in the order in which they are declared.
  func signs(
    of decision: DecisionReading, in text: ProseMatches, _ document: MarkdownDocument,
    _ roles: SectionRoles, _ plan: PlanEvidence
  ) -> [ScopeSign] {
    var found = found
    func note(_ sign: ScopeSign, _ holds: Bool) { if holds { found.insert(sign) } }
    note(.standsAlone, decision.decidesAlone)
    note(.namesTwo, decision.namedCount >= 2)
    note(.namesThree, decision.namedCount >= 3)
    note(.tellsOutcome, decision.leaning != nil)
    note(.isOnlyFor, isOnlyFor)
    note(.allRejected, isAllRejected)
    note(.titleJoins, decision.joinsInTitle)
    note(.describes, praises >= Self.descriptions)
    note(.givesReasons, plan.givesReasons)
    note(.titleTells, plan.isAccount)
    note(.listsOptions, roles.ofBlocks.contains(.options))
    note(.isLong, document.headings.count > Self.manyHeadings)
    note(.statesProviso, text.matches.contains { $0.meaning == .grammar(.proviso) })
    note(
      .instructs,
      text.matches.count { $0.meaning == .grammar(.imperative) } >= Self.instructions)
    note(.deniesOften, Double(denyingNamings) > Self.denials * Double(namings))
    note(.namesFailings, text.hints[.failing] != nil)
    note(.teaches, text.hints[.teaching] != nil)
    note(.teachesAtLength, text.hints[.teaching, default: 0] >= Self.lessons)
    note(.detailsWorkings, text.hints[.working, default: 0] >= Self.workings)
    return ScopeSign.allCases.filter(found.contains)
  }
}
