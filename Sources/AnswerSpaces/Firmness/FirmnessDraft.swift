import Decisions
import Rubrics

/// A firmness in the making, each part within a budget of its own.
struct FirmnessDraft {
  private(set) var standing: Standing = .notComputed
  private(set) var possible: [String]
  private let missing: [String]
  private let wanted: Set<Shortfall.Part>
  private let budget: Budget
  private var subjectTo: [PendingTest] = []
  private var restsOn: [String] = []
  private var next: [NextQuestion] = []
  private var listing = ChangeListing()
  private var shortfalls: Set<Shortfall.Part> = []

  /// Starts with nothing but the answers.
  ///
  /// - Parameters:
  ///   - answers: What is given.
  ///   - rubric: The rubric.
  ///   - parts: What is wanted of the firmness, beside how firm it is.
  ///   - budget: The work that may go into each part.
  init(
    of answers: Answers, by rubric: Rubric,
    wanting parts: Set<Shortfall.Part> = Shortfall.allParts, each budget: Budget
  ) {
    // What is said of the other parts depends on it.
    wanted = parts.union([.standing])
    self.budget = budget
    possible = rubric.outcomes.map(\.id)
    missing = rubric.missingEssentials(in: answers).map(\.id)
  }

  /// Does a part of the work where it is wanted, and notes where its budget does not suffice.
  mutating func work<Value>(
    _ part: Shortfall.Part, _ step: (inout Budget) throws(Budget.Exhausted) -> Value
  ) -> Value? {
    guard wants(part) else { return nil }
    var budget = budget
    do {
      return try step(&budget)
    } catch {
      shortfalls.insert(part)
      return nil
    }
  }

  /// Notes which outcomes completing the answers can lead to, and what is then to be asked next.
  mutating func complete(_ situation: Situation, possible: [Int]) {
    stand(situation, possible: possible)
    if possible.count == 1 { return }
    next =
      work(.next) { budget throws(Budget.Exhausted) in
        try situation.nextQuestions(within: &budget)
      } ?? []
  }

  /// Notes which outcomes completing the answers can lead to.
  mutating func stand(_ situation: Situation, possible: [Int]) {
    self.possible = possible.map { situation.space.outcomes[$0] }
    subjectTo =
      work(.standing) { budget throws(Budget.Exhausted) in
        try situation.pendingTests(possible: possible, within: &budget)
      } ?? []
    stand()
  }

  /// Notes what is known of outcomes where not all of them could be looked at.
  ///
  /// - Parameters:
  ///   - possible: The ids of the outcomes that are not ruled out.
  ///   - proven: How many of them are known to be possible.
  mutating func stand(atMost possible: [String], proven: Int) {
    self.possible = possible
    if possible.count > proven { miss(.standing) }
    // Two that are possible are enough to know that it is not settled.
    if proven > 1 || possible.count == 1 { stand() }
  }

  private mutating func stand() {
    if possible.count == 1 {
      standing = .settled
    } else {
      // What is settled but for a test does not wait for any other answer.
      standing = missing.isEmpty || !subjectTo.isEmpty ? .open : .undecided
    }
  }

  /// Finds what a settled outcome rests on.
  mutating func reason(_ situation: Situation, exits: [Exit]) {
    let levels = work(.restsOn) { budget throws(Budget.Exhausted) in
      try situation.smallestReason(exits: exits, within: &budget)
    }
    restsOn = (levels ?? []).map { situation.space.frame.levels[$0].question.id }
  }

  /// Notes the changes.
  mutating func take(_ listing: ChangeListing) {
    self.listing = listing
    if listing.isCutShort { miss(.changes) }
  }

  /// Whether a part is wanted.
  func wants(_ part: Shortfall.Part) -> Bool { wanted.contains(part) }

  /// Notes that a part was not computed, where it is wanted.
  mutating func miss(_ part: Shortfall.Part) {
    if wants(part) { shortfalls.insert(part) }
  }

  /// Returns the firmness.
  ///
  /// - Parameter causes: The ids of the questions that make it much work, worst first.
  /// - Returns: The firmness.
  func firmness(naming causes: [String]) -> Firmness {
    Firmness(
      standing: standing, possible: possible, subjectTo: subjectTo, restsOn: restsOn,
      changes: listing.changes, totals: listing.totals, next: next, missingEssentials: missing,
      shortfall: shortfalls.isEmpty
        ? nil
        : Shortfall(
          parts: Shortfall.Part.allCases.filter(shortfalls.contains), questions: causes))
  }
}
