/// What a document's title says that the document is about, and whether the text does that.
///
/// A plan to tune a model often decides nowhere else: it is its title, and then the recipe.
struct TitleReading {
  /// So many times as often as any other must the text speak for the option of its title.
  private static let lead = 5
  /// So often must a plan speak for what it names, where it commits to nothing.
  private static let fewestFavours = 3
  /// So often must a text that is no plan name what it does: once may be by the way.
  private static let mostByTheWay = 1

  private var named: Set<Int> = []
  private var affirmed: Set<Int> = []
  private var isGeneral = false
  private var isPlan = false
  private var turnedDown: Set<Int> = []
  /// The options that the text commits to, or turns down, where it decides.
  private var committed: Set<Int> = []
  /// How often the text is for each option, outside of its title.
  private var favoured: [Int: Int] = [:]
  /// How often the text names each option as something done, where no alternative is needed.
  private var doings: [Int: Int] = [:]
  /// The options that the text names so, often enough.
  private var done: Set<Int> = []
  /// The options that the text names as what it aims at, where no alternative is needed.
  private var aimed: Set<Int> = []
  /// The options that the text names where it decides, in whatever way.
  private var decidedOn: Set<Int> = []
  /// The options that the text puts off in the words that commit it to something else.
  private(set) var putOff: Set<Int> = []

  private var fewestDoings: Int { isPlan ? 1 : Self.mostByTheWay + 1 }

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
    var deferred: Set<Int> = []
    var preferred: Set<Int> = []
    defer { if !preferred.isEmpty { putOff.formUnion(deferred.subtracting(preferred)) } }
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
      if stance == .deferred, polarity.putsOff { deferred.insert(option) }
      if isAffirmed, polarity.putsOff { preferred.insert(option) }
      guard isAffirmed, place.role.speaksOfItself, !polarity.isKept(match.words) else { continue }
      favoured[option, default: 0] += 1
      if polarity.isAim, !alone.isEmpty { aimed.insert(option) }
      if place.role.isDecision, !polarity.isAim { decidedOn.insert(option) }
      if place.role.isDecision, !place.isRow, !place.isHeading { committed.insert(option) }
      let isAlone = alone.contains { $0.overlaps(match.words) }
      if isAlone, !place.isHeading || isPlan {
        doings[option, default: 0] += 1
      }
      if isPlan && isDone(option, polarity) || doings[option, default: 0] >= fewestDoings {
        done.insert(option)
      }
    }
  }

  /// Returns whether a text that is a plan does what its title says: it commits to it, or speaks for it throughout.
  private func isDone(_ option: Int, _ polarity: Polarity) -> Bool {
    polarity.commits || favoured[option, default: 0] >= Self.fewestFavours
  }

  /// The option that the title names alone and the text is about, when there is one.
  var plannedOption: Int? {
    guard !isGeneral, named.count == 1, let option = affirmed.first, done.contains(option),
      !putOff.contains(option)
    else { return nil }
    let others = favoured.filter { $0.key != option }.map(\.value).max() ?? 0
    return others * Self.lead <= favoured[option, default: 0] ? option : nil
  }

  /// The option that the text aims at and its decisions are about, when there is one.
  var aimedOption: Int? {
    guard aimed.count == 1, let option = aimed.first, decidedOn == aimed else { return nil }
    return option
  }

  /// Whether a decision in the text commits to what the title names, or the title gives reasons against it.
  var isConfirmed: Bool {
    !isGeneral && (!affirmed.isDisjoint(with: committed) || !turnedDown.isEmpty)
  }
}
