/// What a document's title says that the document is about, and whether the text does that.
///
/// A plan to tune a model often decides nowhere else: it is its title, and then the recipe.
struct TitleReading {
  /// So many times as often as any other must the text speak for the option of its title.
  private static let lead = 5
  /// So much must speak for a text whose title is all that decides.
  private static let fewestPoints = 3
  /// What it counts for that the title calls the text a plan.
  private static let planPoints = 2
  /// What it counts for that the text says it does what the title names.
  private static let doingPoints = 3
  /// So often must a text say of itself that it does a thing, where nothing else decides.
  private static let fewestDoings = 2

  private var named: Set<Int> = []
  private var affirmed: Set<Int> = []
  /// Whether the title says that the text is about a matter in general.
  private(set) var isGeneral = false
  private var isPlan = false
  private var weighs = false
  private var turnedDown: Set<Int> = []
  /// The options that the text commits to, or turns down, where it decides.
  private var committed: Set<Int> = []
  /// How often the text is for each option, outside of its title.
  private var favoured: [Int: Int] = [:]
  /// The options of which the text says anything but that it is for them.
  private var doubted: Set<Int> = []
  /// How often the text commits to each option where it speaks of itself, outside of its title.
  private var doings: [Int: Int] = [:]
  /// The options that the text names as something done, where no alternative is needed.
  private var done: Set<Int> = []
  /// The options that the text names as what it aims at, where no alternative is needed.
  private var aimed: Set<Int> = []
  /// The options that the text names where it decides, in whatever way.
  private var decidedOn: Set<Int> = []
  /// The options that the text puts off in the words that commit it to something else.
  private(set) var putOff: Set<Int> = []

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
      weighs = weighs || polarity.has(.comparison) || polarity.has(.alternative)
    }
    var deferred: Set<Int> = []
    var preferred: Set<Int> = []
    defer { if !preferred.isEmpty { putOff.formUnion(deferred.subtracting(preferred)) } }
    for match in matches {
      guard case .option(let option) = match.meaning else { continue }
      let stance = polarity.stance(of: match)
      let isAffirmed = stance == .affirmed
      if place.isTitle {
        named.insert(option)
        if isAffirmed { affirmed.insert(option) }
        if stance == .denied { turnedDown.insert(option) }
        continue
      }
      if stance == .deferred, polarity.putsOff { deferred.insert(option) }
      if isAffirmed, polarity.putsOff { preferred.insert(option) }
      if !isAffirmed, place.role.speaksOfItself { doubted.insert(option) }
      guard isAffirmed, place.role.speaksOfItself, !polarity.isKept(match.words) else { continue }
      favoured[option, default: 0] += 1
      if polarity.isAim, !alone.isEmpty { aimed.insert(option) }
      if place.role.isDecision, !polarity.isAim { decidedOn.insert(option) }
      if place.role.isDecision, !place.isRow, !place.isHeading { committed.insert(option) }
      if polarity.commits(to: match.words) { doings[option, default: 0] += 1 }
      if !place.isHeading, alone.contains(where: { $0.overlaps(match.words) }) {
        done.insert(option)
      }
    }
  }

  /// Returns whether the title names an option, whatever it says of it.
  func names(_ option: Int) -> Bool { named.contains(option) }

  /// Returns the option that the title names alone and the text sets out to do, when there is one.
  ///
  /// What is a plan adds up: that the title says so, the signs of one in its sections, and that the text speaks of its
  /// own doing.
  func plannedOption(_ plan: PlanEvidence) -> Int? {
    guard !isGeneral, named.count == 1, let option = affirmed.first,
      isPlan || done.contains(option), !putOff.contains(option),
      favoured[option] != nil || !doubted.contains(option)
    else { return nil }
    let others = favoured.filter { $0.key != option }.map(\.value).max() ?? 0
    guard others * Self.lead <= favoured[option, default: 0] else { return nil }
    let points =
      (isPlan ? Self.planPoints : 0) + (doings[option] == nil ? 0 : Self.doingPoints)
      + plan.points
    return points >= Self.fewestPoints ? option : nil
  }

  /// The options that the title names side by side, as one system and not as a matter in general, when there are several.
  var joined: Set<Int> { affirmed.count > 1 && !weighs && !isGeneral ? affirmed : [] }

  /// The one option that the text says again and again it does, when there is one.
  var doneOption: Int? {
    guard !isGeneral, doings.count == 1, let (option, count) = doings.first,
      count >= Self.fewestDoings
    else { return nil }
    return option
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
