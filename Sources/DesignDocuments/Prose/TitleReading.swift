/// What a document's title says that the document is about, and whether the text does that.
///
/// A plan to tune a model often decides nowhere else: it is its title, and then the recipe.
struct TitleReading {
  /// So many times as often as any other must the text speak for the option of its title.
  private static let lead = 5

  private var named: Set<Int> = []
  private var affirmed: Set<Int> = []
  private var isGeneral = false
  private var isPlan = false
  private var turnedDown: Set<Int> = []
  /// The options that the text commits to, or turns down, where it decides.
  private var committed: Set<Int> = []
  /// How often the text is for each option, outside of its title.
  private var favoured: [Int: Int] = [:]
  /// The options that the text names as something done, where no alternative is needed.
  private var done: Set<Int> = []

  /// Reads a sentence of the title or of the text.
  mutating func read(
    _ sentence: ProseMatches.Sentence, in text: ProseMatches, at place: StatementPlace,
    _ polarity: Polarity
  ) {
    let matches = text.matches(of: sentence)
    let alone = matches.filter { $0.meaning == .alone }.map(\.words)
    if place.isTitle {
      isGeneral = isGeneral || polarity.isGeneral
      isPlan = isPlan || polarity.has(.plan)
    }
    for match in matches {
      guard case .option(let option) = match.meaning else { continue }
      let stance = polarity.stance(at: match.words)
      let isAffirmed = stance == .affirmed
      if place.isTitle {
        named.insert(option)
        if isAffirmed { affirmed.insert(option) }
        if stance == .denied { turnedDown.insert(option) }
        continue
      }
      guard isAffirmed, place.role.speaksOfItself else { continue }
      favoured[option, default: 0] += 1
      if place.role == .decision, !place.isRow, !place.isHeading { committed.insert(option) }
      if alone.contains(where: { $0.overlaps(match.words) }) || isPlan && isDone(option, polarity) {
        done.insert(option)
      }
    }
  }

  /// Returns whether a text that is a plan does what its title says: it commits to it, or speaks for it throughout.
  private func isDone(_ option: Int, _ polarity: Polarity) -> Bool {
    polarity.commits || favoured[option, default: 0] >= Self.lead
  }

  /// The option that the title names alone and the text is about, when there is one.
  var plannedOption: Int? {
    guard !isGeneral, named.count == 1, let option = affirmed.first, done.contains(option) else {
      return nil
    }
    let others = favoured.filter { $0.key != option }.map(\.value).max() ?? 0
    return others * Self.lead <= favoured[option, default: 0] ? option : nil
  }

  /// Whether a decision in the text commits to what the title names, or the title gives reasons against it.
  var isConfirmed: Bool {
    !isGeneral && (!affirmed.isDisjoint(with: committed) || !turnedDown.isEmpty)
  }
}
