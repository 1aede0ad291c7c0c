/// Where in a document a statement stands, as far as it bears on how much it decides.
struct StatementPlace {
  /// What the section is for.
  let role: SectionRole
  /// Whether it is the document's title.
  let isTitle: Bool
  /// Whether it is a heading.
  let isHeading: Bool
  /// Whether it is a row of a table.
  let isRow: Bool
  /// Whether the document has a section that states a decision.
  let documentDecides: Bool

  /// Finds the place of a sentence.
  init(
    of block: MarkdownDocument.Block, in section: SectionRole, documentDecides: Bool,
    isLabelled: Bool
  ) {
    role = isLabelled && section != .explanation && section != .references ? .decision : section
    self.documentDecides = documentDecides
    isHeading = block.kind == .heading
    isTitle = isHeading && section == .title
    isRow = block.kind == .tableRow || block.kind == .tableHeader
  }

  /// Returns whether a statement here, in these words, is one that decides.
  func decides(_ stance: OptionMention.Stance, _ polarity: Polarity) -> Bool {
    guard stance != .open, stance != .deferred else { return false }
    switch role {
    case .references, .explanation: return false
    case .rejected, .options: return stance == .affirmed && polarity.has(.chosen)
    case .decision: return !isRow || polarity.has(.chosen)
    case .title, .conclusion, .context, .consequences, .other:
      if isTitle { return documentDecides || polarity.commits }
      if polarity.has(.chosen) { return stance == .affirmed }
      if isHeading { return polarity.givesReason && documentDecides }
      return polarity.commits && (stance == .denied || polarity.has(.contrast))
    }
  }

  /// Returns how much a statement here speaks for an option, negative when against it.
  func weight(of stance: OptionMention.Stance, _ polarity: Polarity) -> Int {
    switch (stance, role) {
    case (_, .references), (_, .explanation), (.open, _): return 0
    case (.affirmed, .rejected), (.affirmed, .options):
      if polarity.has(.chosen) { return 8 }
      return role == .rejected && isHeading ? -4 : role == .rejected ? -1 : 0
    case (.affirmed, _): return affirmedWeight(polarity)
    case (.denied, _):
      if isTitle { return -6 }
      if isHeading { return -4 }
      return role == .decision || polarity.commits ? -4 : -2
    case (.deferred, _):
      return role == .decision ? -3 : -2
    }
  }

  private func affirmedWeight(_ polarity: Polarity) -> Int {
    if isRow { return polarity.has(.chosen) ? 6 : 0 }
    if polarity.has(.chosen) { return 7 }
    if isTitle { return polarity.commits ? 5 : documentDecides ? 3 : 1 }
    if polarity.givesReason { return 5 }
    if isHeading { return role == .decision ? 3 : 1 }
    switch role {
    case .decision: return polarity.commits ? 6 : 3
    case .conclusion: return polarity.commits ? 4 : 1
    case .title, .context, .consequences, .other, .options, .rejected, .references, .explanation:
      return polarity.commits ? 3 : 0
    }
  }
}
