import Decisions
import Rubrics

/// The parts of a space that some answers ask for, where it is too large to look at as a whole.
struct Excerpt {
  /// How many answers are changed together at most.
  private static let mostChanges = 12

  private let answers: Answers
  private let rubric: Rubric
  private let budget: Budget
  private var compiler: Compiler
  private let parts: DecisionParts
  private let situation: Situation
  /// The position of the outcome of the answers as they are.
  private let outcome: Int

  /// Prepares what decides about some answers.
  ///
  /// - Parameters:
  ///   - answers: What is given.
  ///   - rubric: The rubric.
  ///   - budget: The work that may go into each part.
  /// - Throws: An error that names the questions which make even that too much.
  init(
    around answers: Answers, of rubric: Rubric, budget: Budget
  ) throws(AnswerSpaceError) {
    self.answers = answers
    self.rubric = rubric
    self.budget = budget
    var compiler = try Compiler(for: [rubric], given: answers, budget: budget)
    parts = try DecisionParts(of: 0, in: &compiler)
    self.compiler = compiler
    let nothing = Diagram(
      terminalCount: 2, arities: compiler.frame.arities, levels: [0, 0], starts: [0, 0],
      children: [], root: 0)
    situation = Situation(
      answers, in: AnswerSpace(in: compiler, nothing))
    let adopted = Scorecard(of: answers, by: rubric).adopted
    outcome =
      rubric.outcome(adopting: adopted).flatMap { named in
        rubric.outcomes.firstIndex { $0.id == named.id }
      } ?? rubric.outcomes.count
  }

  /// Returns how firm the outcome of the answers is, as far as the budget goes.
  ///
  /// - Parameters:
  ///   - parts: What is wanted of it.
  ///   - causes: The ids of the questions that make the whole space too large.
  /// - Returns: The firmness, which says what of it is missing.
  mutating func firmness(
    wanting parts: Set<Shortfall.Part>, naming causes: [String]
  ) -> Firmness {
    var draft = FirmnessDraft(of: answers, by: rubric, wanting: parts, each: budget)
    let held = compiler.frame.levels.indices.filter {
      compiler.frame.held.contains(compiler.frame.levels[$0].question.id)
    }
    if held.contains(where: situation.isOpen) {
      draft.miss(.standing)
      draft.miss(.next)
    } else {
      complete(&draft)
    }
    if draft.standing == .settled, draft.wants(.restsOn) {
      if held.isEmpty, let exits = exits() {
        draft.reason(situation, exits: exits)
      } else {
        draft.miss(.restsOn)
      }
    }
    if held.isEmpty {
      if draft.wants(.changes) { draft.take(changes()) }
    } else {
      // Other picks of a question that is held might change the outcome with fewer changes than any listed.
      draft.miss(.changes)
    }
    return draft.firmness(
      naming: held.isEmpty ? causes : held.map { compiler.frame.levels[$0].question.id })
  }

  // MARK: - Completing the answers

  private func complete(_ draft: inout FirmnessDraft) {
    let routes = situation.completions
    do throws(AnswerSpaceError) {
      let space = try AnswerSpace(of: parts, in: compiler, along: routes, budget: budget)
      let completions = situation.within(space.diagram)
      draft.complete(completions, possible: completions.possibleOutcomes())
    } catch {
      draft.miss(.next)
      reach(along: routes, &draft)
    }
  }

  /// Looks for each outcome on its own.
  private func reach(along routes: Routes, _ draft: inout FirmnessDraft) {
    let ids = compiler.outcomeIDs(of: 0)
    let share = Budget(steps: budget.limit / ids.count)
    var possible: [String] = []
    var proven = 0
    for (position, id) in ids.enumerated() {
      if position == outcome {
        possible.append(id)
        proven += 1
        continue
      }
      var expansion = Expansion(
        of: parts, in: compiler, along: routes, wanted: [position], budget: share)
      do {
        guard try expansion.reaches(position) else { continue }
        possible.append(id)
        proven += 1
      } catch {
        possible.append(id)
      }
    }
    draft.stand(atMost: possible, proven: proven)
  }

  // MARK: - Changing them

  /// Looks for the outcomes that one change leads to, then two, and so on.
  private func changes() -> ChangeListing {
    let positions = Set(compiler.outcomePositions(of: 0).map { Int($0) })
    var wanted = positions.subtracting([outcome])
    var listing = ChangeListing()
    var budget = budget
    let levels = situation.space.frame.levels.count
    for count in 1..<min(Self.mostChanges, levels) + 1 where !wanted.isEmpty {
      do {
        let space = try AnswerSpace(
          of: parts, in: compiler, along: situation.routes(changing: count), wanted: wanted,
          budget: budget)
        try budget.spend(space.diagram.children.count * 4)
        let changed = situation.within(space.diagram)
        let distances = try DistanceTable(of: changed, within: &budget)
        let found = wanted.filter { distances.from(space.diagram.root, to: $0) <= count }
        changed.list(found.sorted(), distances, within: &budget, in: &listing)
        wanted.subtract(found)
      } catch {
        listing.isCutShort = true
        return listing
      }
    }
    listing.isCutShort = listing.isCutShort || (!wanted.isEmpty && levels > Self.mostChanges)
    return listing
  }

  // MARK: - Leaving the outcome

  /// Returns where the outcome is left, option by option; nothing where that is too much.
  private mutating func exits() -> [Exit]? {
    guard outcome < rubric.outcomes.count else { return nil }
    let adopted = Set(rubric.outcomes[outcome].adopts)
    do throws(AnswerSpaceError) {
      let functions = try compiler.departures(from: adopted, in: 0)
      return functions.map { Exit(diagram: compiler.store.diagram(of: $0), isOut: [false, true]) }
    } catch {
      return nil
    }
  }
}
