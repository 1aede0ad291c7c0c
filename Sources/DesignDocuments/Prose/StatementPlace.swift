/// Where in a document a statement stands, as far as it bears on how much it decides.
struct StatementPlace {
  let role: SectionRole
  /// Whether it is the document's title.
  let isTitle: Bool
  let isHeading: Bool
  /// Whether it is a row of a table.
  let isRow: Bool
  /// Whether it names the columns of a table.
  let isTableHeader: Bool
  /// Whether the sentence begins by calling itself a decision.
  let isLabelled: Bool
  /// Whether the document has a section that states a decision.
  let documentDecides: Bool

  /// Whether it stands where a document says what it is about and what it does.
  var statesItsMatter: Bool {
    switch role {
    case .title, .decision, .lastWord, .conclusion, .context: true
    case .consequences, .other, .options, .rejected, .exclusions, .references, .explanation,
      .example:
      false
    }
  }

  /// Whether it stands where decisions are looked for: in the title, in a section of them, or behind a word that calls it one.
  var isOfRecord: Bool { isTitle || isLabelled || role.isDecision }

  /// Whether it stands among what was weighed or turned down.
  var isAlternative: Bool { role == .options || role == .rejected }

  /// Finds the place of a sentence.
  init(
    of block: MarkdownDocument.Block, in section: SectionRole, roles: SectionRoles,
    isLabelled: Bool
  ) {
    role =
      isLabelled && !section.isGeneral && section != .references && section != .lastWord
      ? .decision : section
    documentDecides = roles.hasDecision
    self.isLabelled = isLabelled
    isHeading = block.kind == .heading
    isTitle = isHeading && section == .title
    isTableHeader = block.kind == .tableHeader
    isRow = block.kind == .tableRow || isTableHeader
  }

  /// Returns whether a statement here is one that decides.
  ///
  /// - Parameters:
  ///   - stance: What it says.
  ///   - words: The words of the sentence it says it of.
  ///   - polarity: The sentence.
  /// - Returns: Whether it decides, rather than mention.
  func decides(
    _ stance: OptionMention.Stance, on words: Range<Int>, _ polarity: Polarity
  ) -> Bool {
    guard stance != .open, stance != .deferred else { return false }
    let isChosen = stance == .affirmed && isChosen(words, polarity)
    if stance == .affirmed, !isHeading, !isChosen, polarity.describes(words) { return false }
    let takesSides = polarity.givesReason && (stance == .denied || polarity.has(.contrast))
    switch role {
    case .references, .explanation, .example: return false
    case .exclusions: return stance == .denied && !isHeading
    case .options where polarity.commits && isPreference(polarity): return true
    case .rejected, .options: return isChosen || isHeading && stance == .denied && takesSides
    case .decision, .lastWord: return !isRow || isChosen || isLabelled
    case .title, .conclusion, .context, .consequences, .other:
      if isTitle {
        return !polarity.isGeneral
          && (polarity.commits || takesSides
            || documentDecides && (stance == .denied || polarity.has(.contrast)))
      }
      if isChosen || isPreference(polarity) && polarity.leadsWithPreference { return true }
      if isHeading {
        return takesSides || polarity.givesReason && documentDecides
          || stance == .denied && polarity.beginsWithNegation
      }
      return polarity.commits
        && (stance == .denied || polarity.has(.contrast) || polarity.putsOff)
    }
  }

  /// Returns whether a statement here turns down or puts off what it begins with, as the document's own matter.
  func turnsDown(
    _ stance: OptionMention.Stance, at words: Range<Int>, _ polarity: Polarity
  ) -> Bool {
    (stance == .denied || stance == .deferred) && words.lowerBound <= 1 && role.speaksOfItself
      && !isTitle && !isHeading && !isRow && !polarity.isConditional
  }

  /// Returns whether a statement here sets one option before another; cells that stand side by side do not.
  private func isPreference(_ polarity: Polarity) -> Bool { !isRow && polarity.prefers }

  /// Returns how much a statement here speaks for an option, negative when against it.
  ///
  /// - Parameters:
  ///   - stance: What it says.
  ///   - words: The words of the sentence it says it of.
  ///   - polarity: The sentence.
  /// - Returns: The weight, from -6 to 8.
  func weight(
    of stance: OptionMention.Stance, on words: Range<Int>, _ polarity: Polarity
  ) -> Int {
    switch (stance, role) {
    case (_, .references), (_, .explanation), (_, .example), (.open, _): return 0
    case (.affirmed, .rejected), (.affirmed, .options):
      if isChosen(words, polarity) { return 8 }
      if role == .options, polarity.commits, isPreference(polarity) { return 6 }
      return role == .rejected && isHeading ? -4 : role == .rejected ? -1 : 0
    case (.affirmed, _):
      if isRow { return isChosen(words, polarity) || isLabelled ? 6 : 0 }
      return isChosen(words, polarity) ? 7 : affirmedWeight(polarity)
    case (.denied, _):
      if isTitle { return -6 }
      if isHeading { return -4 }
      return role.isDecision || role == .exclusions || polarity.commits ? -4 : -2
    case (.deferred, _):
      return role.isDecision || polarity.commits ? -3 : -2
    }
  }

  /// A heading or a row is short enough for "chosen" to mean all of it; a sentence is not, and a column of that
  /// name says nothing of what other columns are called.
  func isChosen(_ words: Range<Int>, _ polarity: Polarity) -> Bool {
    if isTableHeader { return false }
    return isHeading || isRow ? polarity.marksChoice : polarity.isChosen(words)
  }

  private func affirmedWeight(_ polarity: Polarity) -> Int {
    if isTitle { return polarity.commits ? 5 : documentDecides ? 3 : 1 }
    if polarity.givesReason { return 5 }
    if isPreference(polarity), polarity.leadsWithPreference { return role.isDecision ? 6 : 4 }
    if isHeading { return role.isDecision ? 3 : 1 }
    switch role {
    case .decision, .lastWord: return polarity.commits || isLabelled ? 6 : 3
    case .conclusion: return polarity.commits ? 4 : 1
    case .title, .context, .consequences, .other, .options, .rejected, .exclusions, .references,
      .explanation, .example:
      return polarity.commits ? 3 : 0
    }
  }
}
