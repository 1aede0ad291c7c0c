import Rubrics

/// The search for what a rubric could promise.
struct PromiseSearch {
  private let rubric: Rubric
  private var functions: AuditFunctions
  /// Which levels bear on what is adopted.
  private let decides: [Bool]

  /// Compiles a rubric.
  init(of rubric: Rubric, budget: Budget) throws(AnswerSpaceError) {
    self.rubric = rubric
    let space = try AnswerSpace(of: rubric, budget: budget)
    functions = try AuditFunctions(of: rubric, space: space, budget: budget)
    decides = functions.compiler.store.support(of: functions.adoptions)
  }

  /// Whether a question takes one choice and bears on the outcome.
  func bears(_ question: Question) -> Bool {
    question.pick == .one && (level(of: question).map { decides[$0] } ?? false)
  }

  /// Returns the promise that an order of the choices never drops an option, in the direction with fewer exceptions.
  mutating func orders(
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
    var best: UndeclaredPromise?
    for (order, breaks) in tried {
      var exceptions = 0.0
      for step in breaks { exceptions += try share(of: step.function, within: 1) }
      exceptions /= Double(choices.count - 1)
      let points =
        question.points(order[order.count - 1], option) - question.points(order[0], option)
      guard exceptions < best?.exceptions ?? UndeclaredPromises.nearness,
        exceptions == 0 || points > 0
      else { continue }
      best = UndeclaredPromise(
        property: Property(order: order, of: question, keeping: option),
        points: points, exceptions: exceptions,
        counterexample: try counterexample(of: breaks, order, question, option))
    }
    return best.map { [$0] } ?? []
  }

  /// Returns the promises that choices never, or always, adopt an option: one of those that hold, and one for each that nearly holds.
  mutating func choices(
    of question: Question, _ option: RubricOption
  ) throws(AnswerSpaceError) -> [UndeclaredPromise] {
    guard let level = level(of: question) else { return [] }
    let adoption = functions.adoption(of: option.id)
    var found: [UndeclaredPromise] = []
    for isAlways in [false, true] {
      var holding: [String] = []
      for choice in question.choices {
        let place = try self.place(of: choice.id, at: level)
        let breach = try functions.apply(isAlways ? .andNot : .and, place, adoption)
        if breach == 0 {
          if try !isDeclared(place, option, isAlways: isAlways) { holding.append(choice.id) }
          continue
        }
        let exceptions = try share(of: breach, within: place)
        let promise = self.promise([choice.id], of: question, option, isAlways, exceptions)
        guard exceptions < UndeclaredPromises.nearness, promise.points > 0,
          let branches = try functions.compiler.witness(of: breach)
        else { continue }
        found.append(promise.broken(by: witness(at: branches, question, choice.id)))
      }
      // What holds whatever is answered says nothing about this question.
      if !holding.isEmpty, holding.count < question.choices.count {
        found.append(promise(holding, of: question, option, isAlways, 0))
      }
    }
    return found
  }

  /// Returns which choices make other questions idle, choices that settle the same together.
  mutating func settlings(of question: Question) throws(AnswerSpaceError) -> [Settling] {
    guard let level = level(of: question) else { return [] }
    var found: [Settling] = []
    for choice in question.choices {
      var adoptions: [Int32] = []
      for adoption in functions.adoptions {
        adoptions.append(
          try functions.cofactor(adoption, level: level, branch: branch(of: choice.id, at: level)))
      }
      let bears = functions.compiler.store.support(of: adoptions)
      let idle = rubric.questions.filter { other in
        guard other.id != question.id, let level = self.level(of: other) else { return false }
        return decides[level] && !bears[level]
      }
      guard !idle.isEmpty else { continue }
      let settling = Settling(
        question: question.id, choices: [choice.id], idle: idle.map(\.id),
        decides: !bears.contains(true))
      if let same = found.firstIndex(where: {
        $0.idle == settling.idle && $0.decides == settling.decides
      }) {
        found[same].choices.append(choice.id)
      } else {
        found.append(settling)
      }
    }
    return found
  }
}

extension PromiseSearch {
  private func level(of question: Question) -> Int? {
    functions.compiler.frame.levelOfQuestion[question.id]
  }

  private func branch(of choice: String, at level: Int) -> Int {
    functions.compiler.frame.levels[level].branch(of: .choice(choice))
  }

  /// Drafts a promise about choices, with the points that speak for it.
  private func promise(
    _ choices: [String], of question: Question, _ option: RubricOption, _ isAlways: Bool,
    _ exceptions: Double
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
      points: points.min() ?? 0, exceptions: exceptions, counterexample: [])
  }

  /// Returns whether a declared promise already says what holds at a place.
  private mutating func isDeclared(
    _ place: Int32, _ option: RubricOption, isAlways: Bool
  ) throws(AnswerSpaceError) -> Bool {
    for property in rubric.properties {
      let condition: Condition
      switch property.assertion {
      case .never(let when, option.id) where !isAlways: condition = when
      case .always(let when, option.id) where isAlways: condition = when
      default: continue
      }
      let beyond = try functions.apply(.andNot, place, try functions.function(of: condition))
      if beyond == 0 { return true }
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
    return [first.place, first.place + 1].map { witness(at: branches, question, order[$0]) }
  }

  /// Returns answers that take some branches, with a choice of a question.
  private func witness(at branches: [Int], _ question: Question, _ choice: String) -> Witness {
    var answers = functions.compiler.frame.answers(at: branches)
    answers[question.id] = .choice(choice)
    return Witness(answers: answers, outcome: functions.space.outcome(of: answers))
  }

  /// Returns where a level takes the branch of a choice.
  ///
  /// Choices with one branch are told apart nowhere, so that what holds of one holds of all.
  private mutating func place(of choice: String, at level: Int) throws(AnswerSpaceError) -> Int32 {
    let own = branch(of: choice, at: level)
    let isTaken = functions.compiler.frame.levels[level].branches.indices.map { $0 == own }
    return try functions.compiler.explaining { store throws(DiagramStore.Overflow) in
      try store.literal(level: level, isTaken)
    }
  }

  /// Returns which share of the complete ways of answering at a place a function holds of.
  private mutating func share(
    of function: Int32, within place: Int32
  ) throws(AnswerSpaceError) -> Double {
    let frame = functions.compiler.frame
    _ = try functions.compiler.explaining { store throws(DiagramStore.Overflow) in
      try store.spend(Int(max(function, place)))
    }
    let count = functions.compiler.store.diagram(of: function).counts(in: frame)[1]
    let whole = functions.compiler.store.diagram(of: place).counts(in: frame)[1]
    return count.share(of: whole)
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
