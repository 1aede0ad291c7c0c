import Rubrics

/// The search for what a rubric could promise.
struct PromiseSearch {
  let rubric: Rubric
  var functions: AuditFunctions
  /// Which levels bear on what is adopted.
  private let decides: [Bool]

  /// Compiles a rubric.
  init(of rubric: Rubric, budget: Budget) throws(AnswerSpaceError) {
    self.rubric = rubric
    let space = try AnswerSpace(of: rubric, budget: budget)
    functions = try AuditFunctions(of: rubric, space: space, budget: budget)
    decides = functions.compiler.store.support(of: functions.adoptions)
  }

  /// Whether a question bears on the outcome.
  func bears(_ question: Question) -> Bool {
    level(of: question).map { decides[$0] } ?? false
  }

  /// Returns the ways to pick each choice of a question as well, by choice; none where it takes one.
  func steps(of question: Question) throws(AnswerSpaceError) -> [String: [Level.Step]] {
    guard question.pick == .many, let level = level(of: question) else { return [:] }
    var steps: [String: [Level.Step]] = [:]
    for choice in question.choices {
      // The work for one choice counts for no other.
      var part = functions
      steps[choice.id] = try part.steps(picking: choice.id, at: level)
    }
    return steps
  }

  /// Returns the promises that moving an answer never drops an option: along an order of the choices where the question
  /// takes one, and by picking one as well where it takes many.
  mutating func moves(
    of question: Question, _ option: RubricOption, by steps: [String: [Level.Step]]
  ) throws(AnswerSpaceError) -> [UndeclaredPromise] {
    switch question.pick {
    case .one: try orders(of: question, option)
    case .many: try picks(of: question, option, by: steps)
    }
  }

  /// Returns the promise that an order of the choices never drops an option, in the direction with fewer exceptions.
  private mutating func orders(
    of question: Question, _ option: RubricOption
  ) throws(AnswerSpaceError) -> [UndeclaredPromise] {
    let choices = question.choices.map(\.id)
    guard let level = level(of: question), choices.count > 1 else { return [] }
    let declared = rubric.properties.contains { property in
      if case .monotone(question.id, _, option.id) = property.assertion { true } else { false }
    }
    if declared { return [] }
    var tried: [(order: [String], breaks: [(place: Int, function: Int32)])] = []
    for order in [choices, choices.reversed()] {
      var breaks: [(place: Int, function: Int32)] = []
      for (place, step) in zip(order, order.dropFirst()).enumerated() {
        let dropped = try functions.drop(
          of: option.id, level: level, from: branch(of: step.0, at: level),
          to: branch(of: step.1, at: level))
        if dropped != 0 { breaks.append((place, dropped)) }
      }
      tried.append((order, breaks))
    }
    // An option that no step drops in either direction does not depend on the question.
    if tried.allSatisfy(\.breaks.isEmpty) { return [] }
    // What is left of a step does not look at the question, so that one of its answers stands for all.
    let own = functions.compiler.frame.levels[level].firstAnswer
    let frame = functions.compiler.frame.counting([own: 1], at: level)
    var best: UndeclaredPromise?
    for (order, breaks) in tried {
      var counted = ExceptionCount.none
      for step in breaks {
        let part = try count(of: step.function, within: 1, in: frame)
        counted.breaks += part.breaks
        counted.ways = part.ways * Count(UInt64(choices.count - 1))
      }
      let exceptions = counted.share
      let points =
        question.points(order[order.count - 1], option) - question.points(order[0], option)
      guard exceptions < best?.exceptions ?? UndeclaredPromises.nearness,
        exceptions == 0 || points > 0
      else { continue }
      best = UndeclaredPromise(
        property: Property(order: order, of: question, keeping: option),
        points: points, counted: counted,
        counterexample: try counterexample(of: breaks, order, question, option))
    }
    return best.map { [$0] } ?? []
  }

  /// Returns the promises that picking choices as well never drops an option: one of those that hold, and one for each
  /// that nearly holds.
  private mutating func picks(
    of question: Question, _ option: RubricOption, by steps: [String: [Level.Step]]
  ) throws(AnswerSpaceError) -> [UndeclaredPromise] {
    guard let level = level(of: question) else { return [] }
    let declared = rubric.properties.flatMap { property -> [String] in
      if case .picking(question.id, let choices, option.id) = property.assertion {
        choices
      } else {
        []
      }
    }
    let adoption = functions.adoption(of: option.id)
    var found: [UndeclaredPromise] = []
    var holding: [String] = []
    for choice in question.choices where !declared.contains(choice.id) {
      let steps = steps[choice.id] ?? []
      let dropped = try functions.drop(of: option.id, level: level, by: steps)
      if dropped == 0 {
        // An option that no step changes does not depend on the choice.
        if functions.compiler.store.changes(adoption, level: level, by: steps) {
          holding.append(choice.id)
        }
        continue
      }
      let points = question.points(choice.id, option)
      let sizes = Dictionary(steps.map { ($0.without, $0.size) }) { first, _ in first }
      let counted = try count(
        of: dropped, within: 1, in: functions.compiler.frame.counting(sizes, at: level))
      guard counted.share < UndeclaredPromises.nearness, points > 0 else { continue }
      found.append(
        UndeclaredPromise(
          property: Property(picking: [choice.id], of: question, keeping: option),
          points: points, counted: counted,
          counterexample: try functions.witnesses(of: dropped, level: level, by: steps)))
    }
    if !holding.isEmpty {
      found.append(
        UndeclaredPromise(
          property: Property(picking: holding, of: question, keeping: option),
          points: holding.map { question.points($0, option) }.min() ?? 0, counted: .none,
          counterexample: []))
    }
    return found
  }

  /// Returns the promises that choices never, or always, adopt an option: one of those that hold, and one for each that nearly holds.
  mutating func choices(
    of question: Question, _ option: RubricOption, by steps: [String: [Level.Step]]
  ) throws(AnswerSpaceError) -> [UndeclaredPromise] {
    guard let level = level(of: question) else { return [] }
    let adoption = functions.adoption(of: option.id)
    let answered = try literal(of: nil, at: level)
    let places = try places(of: question, at: level, by: steps)
    var found: [UndeclaredPromise] = []
    for isAlways in [false, true] {
      let operation: DiagramStore.Operation = isAlways ? .andNot : .and
      // What holds whatever is answered says nothing about this question.
      let anyway = try functions.apply(operation, answered, adoption)
      if anyway == 0 { continue }
      let usual = try count(of: anyway, within: answered, in: functions.compiler.frame).share
      var holding: [String] = []
      for place in places {
        let breach = try functions.apply(operation, place.function, adoption)
        if breach == 0 {
          if try !isDeclared(place.function, option, isAlways: isAlways) {
            holding.append(place.choice)
          }
          continue
        }
        let counted = try count(
          of: breach, within: place.function, in: place.frame(within: functions.compiler.frame))
        let promise = self.promise([place.choice], of: question, option, isAlways, counted)
        // What no points speak for tells something where it is broken less than half as often as with any answer.
        let isTelling =
          usual >= UndeclaredPromises.nearness && !counted.breaks.isZero
          && 2 * counted.share < usual
        guard counted.share < UndeclaredPromises.nearness, promise.points > 0 || isTelling,
          let branches = try functions.compiler.witness(of: breach)
        else { continue }
        found.append(promise.broken(by: witness(at: branches, in: [place])))
      }
      if !holding.isEmpty {
        found.append(promise(holding, of: question, option, isAlways, .none))
      }
    }
    return found
  }

  /// Returns which choices make other questions idle, choices that settle the same together.
  mutating func settlings(
    of question: Question, by steps: [String: [Level.Step]]
  ) throws(AnswerSpaceError) -> [Settling] {
    guard let level = level(of: question) else { return [] }
    var found: [Settling] = []
    for choice in question.choices {
      let place = try self.place(of: choice.id, of: question, at: level, by: steps).function
      var there: [Int32] = []
      var isSame = true
      for adoption in functions.adoptions {
        let adopted = try functions.apply(.and, place, adoption)
        if adopted != 0, adopted != place { isSame = false }
        there.append(adopted)
      }
      let bears = functions.compiler.store.support(of: there)
      let idle = rubric.questions.filter { other in
        guard other.id != question.id, let level = self.level(of: other) else { return false }
        return decides[level] && !bears[level]
      }
      guard !idle.isEmpty else { continue }
      if try isDeclared(idle.map(\.id), at: place) { continue }
      let same = found.firstIndex { $0.idle == idle.map(\.id) && $0.decides == isSame }
      let choices = (same.map { found[$0].choices } ?? []) + [choice.id]
      let settling = Settling(
        question: question.id, choices: choices, idle: idle.map(\.id), decides: isSame,
        property: Property(choices: choices, of: question, makingIdle: idle, decides: isSame))
      if let same { found[same] = settling } else { found.append(settling) }
    }
    return found
  }

  /// Returns whether declared promises already say that questions are idle at a place.
  private mutating func isDeclared(
    _ idle: [String], at place: Int32
  ) throws(AnswerSpaceError) -> Bool {
    var left = Set(idle)
    for property in rubric.properties {
      guard case .independent(let questions, let when) = property.assertion else { continue }
      let beyond = try functions.apply(.andNot, place, try functions.function(of: when))
      if beyond == 0 { left.subtract(questions) }
    }
    return left.isEmpty
  }
}

extension PromiseSearch {
  func level(of question: Question) -> Int? {
    functions.compiler.frame.levelOfQuestion[question.id]
  }

  private func branch(of choice: String, at level: Int) -> Int {
    functions.compiler.frame.levels[level].branch(of: .choice(choice))
  }

  /// Drafts a promise about choices, with the points that speak for it.
  private func promise(
    _ choices: [String], of question: Question, _ option: RubricOption, _ isAlways: Bool,
    _ counted: ExceptionCount
  ) -> UndeclaredPromise {
    let points = choices.map { choice in
      let own = question.points(choice, option)
      let others =
        rubric.options.filter { $0.id != option.id }
        .map { question.points(choice, $0) }.max() ?? 0
      // Options that are adopted each by itself do not compete.
      let lead = own - (rubric.method.ranksOptions ? others : 0)
      return isAlways ? lead : -lead
    }
    return UndeclaredPromise(
      property: Property(
        choices: choices, of: question, leadingTo: option, isAlways: isAlways),
      points: points.min() ?? 0, counted: counted, counterexample: [])
  }

  /// Returns whether a declared promise already says what holds at a place.
  mutating func isDeclared(
    _ place: Int32, _ option: RubricOption, isAlways: Bool
  ) throws(AnswerSpaceError) -> Bool {
    for property in rubric.properties {
      let premise: Int32
      switch property.assertion {
      case .never(let when, let other, option.id) where !isAlways:
        premise = try functions.premise(when, adopting: other)
      case .always(let when, let other, option.id) where isAlways:
        premise = try functions.premise(when, adopting: other)
      default: continue
      }
      if try functions.apply(.andNot, place, premise) == 0 { return true }
    }
    return false
  }

  /// Returns two ways of answering that differ by the first step that drops an option.
  private mutating func counterexample(
    of breaks: [(place: Int, function: Int32)], _ order: [String], _ question: Question,
    _ option: RubricOption
  ) throws(AnswerSpaceError) -> [Witness] {
    guard let first = breaks.first,
      let branches = try functions.compiler.witness(of: first.function)
    else { return [] }
    return [first.place, first.place + 1].map {
      witness(at: branches, question, .choice(order[$0]))
    }
  }

  /// Returns answers that take some branches, with an answer to a question.
  private func witness(at branches: [Int], _ question: Question, _ answer: Answer) -> Witness {
    var answers = functions.compiler.frame.answers(at: branches)
    answers[question.id] = answer
    return Witness(answers: answers, outcome: functions.space.outcome(of: answers))
  }

  /// Returns answers that take some branches, with the choices of some places among them.
  func witness(at branches: [Int], in places: [AnswerPlace]) -> Witness {
    var answers = functions.compiler.frame.answers(at: branches)
    for place in places {
      answers[place.question.id] =
        place.answers[branches[place.level]] ?? .choice(place.choice)
    }
    return Witness(answers: answers, outcome: functions.space.outcome(of: answers))
  }

  /// Returns where each choice of a question is answered, in their order.
  mutating func places(
    of question: Question, at level: Int, by steps: [String: [Level.Step]]
  ) throws(AnswerSpaceError) -> [AnswerPlace] {
    var places: [AnswerPlace] = []
    for choice in question.choices {
      places.append(try place(of: choice.id, of: question, at: level, by: steps))
    }
    return places
  }

  /// Returns where a level takes a branch of a choice.
  private mutating func place(
    of choice: String, of question: Question, at level: Int, by steps: [String: [Level.Step]]
  ) throws(AnswerSpaceError) -> AnswerPlace {
    var sizes: [Int: UInt64] = [:]
    var picks: [Int: Picks] = [:]
    for step in steps[choice] ?? [] {
      sizes[step.with, default: 0] += step.size
      picks[step.with] = min(picks[step.with] ?? step.picks, step.picks)
    }
    if question.pick == .one { sizes = [branch(of: choice, at: level): 1] }
    let own = functions.compiler.frame.levels[level]
    return AnswerPlace(
      question: question, choice: choice, level: level,
      function: try literal(of: Set(sizes.keys), at: level), sizes: sizes,
      answers: picks.mapValues(own.answer))
  }

  /// Returns where a level takes one of some branches, or any that is an answer.
  private mutating func literal(
    of branches: Set<Int>?, at level: Int
  ) throws(AnswerSpaceError) -> Int32 {
    let own = functions.compiler.frame.levels[level]
    let isTaken = own.branches.indices.map { branches?.contains($0) ?? ($0 >= own.firstAnswer) }
    return try functions.compiler.explaining { store throws(DiagramStore.Overflow) in
      try store.literal(level: level, isTaken)
    }
  }

  /// Returns how many of the complete ways of answering at a place a function holds of.
  mutating func count(
    of function: Int32, within place: Int32, in frame: Frame
  ) throws(AnswerSpaceError) -> ExceptionCount {
    _ = try functions.compiler.explaining { store throws(DiagramStore.Overflow) in
      try store.spend(Int(max(function, place)))
    }
    // What is intended stands among the questions, and is none of the ways of answering.
    let plans = UInt64(max(1, rubric.outcomes.count))
    let counts = [function, place].map {
      functions.compiler.store.diagram(of: $0).counts(in: frame)[1].dividedBy(plans).quotient
    }
    return ExceptionCount(breaks: counts[0], ways: counts[1])
  }
}

extension Question {
  /// Returns the points that a choice gives an option.
  fileprivate func points(_ choice: String, _ option: RubricOption) -> Int {
    self.choice(choice)?.points.first { $0.option == option.id }?.value ?? 0
  }
}

extension UndeclaredPromise {
  /// The promise with the answers that break it.
  fileprivate func broken(by witness: Witness) -> UndeclaredPromise {
    var promise = self
    promise.counterexample = [witness]
    return promise
  }
}
