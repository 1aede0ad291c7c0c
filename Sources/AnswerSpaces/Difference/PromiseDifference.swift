package import Rubrics

/// What two rubrics promise differently, and what has become of the promises that were given up.
///
/// A promise is the same when it says the same, whatever its id and its sentence are. It is changed when it is still
/// about the same: the same option under the same id, or of answers to the same questions.
package struct PromiseDifference: Sendable {
  /// What the new rubric makes of a promise of the old one.
  package enum Standing: Sendable, Hashable {
    /// It holds for every way of answering.
    case kept
    /// These answers break it.
    case broken([Witness])
    /// These questions, choices and options that it speaks of are none of the new rubric.
    case unsayable([String])
    /// It was too much work to find out.
    case notComputed
  }

  /// A promise of the old rubric that the new one does not make.
  package struct Former: Sendable, Hashable {
    /// The promise as it was.
    package var property: Property
    /// What the new rubric promises of the same instead; nothing where it says nothing of it.
    package var successor: Property?
    /// Whether the promise as it was still holds.
    package var standing: Standing
  }

  /// The promises that have no successor, in the order of the old rubric.
  package let removed: [Former]
  /// Those that have one, in the order of the old rubric.
  package let changed: [Former]
  /// The promises that the old rubric has no like of, in the order of the new one.
  package let added: [Property]

  /// Whether both promise the same.
  package var isEmpty: Bool { removed.isEmpty && changed.isEmpty && added.isEmpty }

  /// Compares what two rubrics promise.
  ///
  /// - Parameters:
  ///   - old: The rubric as it was.
  ///   - new: The rubric as it is.
  ///   - budget: The work that may go into proving what was promised before.
  package init(old: Rubric, new: Rubric, budget: Budget = .thorough) {
    var gone = old.properties
    var left = new.properties
    for property in old.properties {
      guard let place = left.firstIndex(where: { $0.assertion.saysSame(as: property.assertion) })
      else { continue }
      left.remove(at: place)
      gone.removeAll { $0 == property }
    }
    var successors: [Property?] = []
    for property in gone {
      let place =
        left.firstIndex { $0.id == property.id && property.assertion.isAkin(to: $0.assertion) }
        ?? left.firstIndex { property.assertion.isAboutSame(as: $0.assertion) }
      successors.append(place.map { left.remove(at: $0) })
    }
    let standings = Self.standings(of: gone, in: new, budget: budget)
    let former = zip(zip(gone, successors), standings).map {
      Former(property: $0.0, successor: $0.1, standing: $1)
    }
    removed = former.filter { $0.successor == nil }
    changed = former.filter { $0.successor != nil }
    added = left
  }

  /// Returns what a rubric makes of promises that are not its own.
  private static func standings(
    of promises: [Property], in rubric: Rubric, budget: Budget
  ) -> [Standing] {
    let missing = promises.map { $0.assertion.missing(in: rubric) }
    let sayable = zip(promises, missing).filter { $1.isEmpty }.map(\.0)
    guard !sayable.isEmpty else { return missing.map { .unsayable($0) } }
    var promising = rubric
    promising.properties = sayable
    // What comes with an outcome has no part in it.
    promising.prerequisites = []
    promising.advice = []
    let functions = try? AuditFunctions(
      of: promising, space: AnswerSpace(of: promising, budget: budget), budget: budget)
    return zip(promises, missing).map { promise, missing in
      if !missing.isEmpty { return .unsayable(missing) }
      // Each begins with the same functions, so that what one made counts for no other.
      guard var part = functions,
        let witnesses = try? PropertyCheck.counterexample(to: promise.assertion, in: &part)
      else { return .notComputed }
      return witnesses.isEmpty ? .kept : .broken(witnesses)
    }
  }
}

extension Property.Assertion {
  /// What sort of promise it is.
  private enum Kind { case moving, never, always, independent }

  private var kind: Kind {
    switch self {
    case .monotone, .picking: .moving
    case .never: .never
    case .always: .always
    case .independent: .independent
    }
  }

  /// The option that it is about; nothing where it is about the outcome.
  private var option: String? {
    switch self {
    case .monotone(_, _, let option), .picking(_, _, let option), .never(_, _, let option),
      .always(_, _, let option):
      option
    case .independent: nil
    }
  }

  /// The questions whose answers it moves, or promises to be idle.
  private var movedQuestions: Set<String> {
    switch self {
    case .monotone(let question, _, _), .picking(let question, _, _): [question]
    case .never, .always: []
    case .independent(let questions, _): Set(questions)
    }
  }

  /// Returns whether another one promises the same, in whatever order it lists what has none.
  fileprivate func saysSame(as other: Property.Assertion) -> Bool {
    if self == other { return true }
    guard isAkin(to: other), movedQuestions == other.movedQuestions, adopting == other.adopting
    else { return false }
    switch (self, other) {
    case (.picking(_, let choices, _), .picking(_, let others, _)):
      return Set(choices) == Set(others)
    case (.monotone, _), (.picking, _): return false
    default: return (when ?? .always).saysSame(as: other.when ?? .always)
    }
  }

  /// Returns whether another one is a promise of the same kind about the same option.
  fileprivate func isAkin(to other: Property.Assertion) -> Bool {
    kind == other.kind && option == other.option
  }

  /// Returns whether another one is such a promise about answers to the same questions.
  fileprivate func isAboutSame(as other: Property.Assertion) -> Bool {
    guard isAkin(to: other), adopting == other.adopting else { return false }
    if case .independent(_, let condition) = self, condition != .always,
      condition.saysSame(as: other.when ?? .always)
    {
      return true
    }
    if movedQuestions != other.movedQuestions { return false }
    return kind == .independent || Set(when?.questions ?? []) == Set(other.when?.questions ?? [])
  }

  /// Returns what the promise speaks of that a rubric does not have, as ids; a choice's as `question.choice`.
  fileprivate func missing(in rubric: Rubric) -> [String] {
    var choices: [String: [Set<String>]] = [:]
    var options = [adopting].compactMap(\.self)
    var order: [String] = []
    when?.collectMentions(into: &choices)
    order += when?.questions ?? []
    switch self {
    case .monotone(let question, let named, let option),
      .picking(let question, let named, let option):
      order.append(question)
      choices[question] = [Set(named)]
      options.append(option)
    case .never(_, _, let option), .always(_, _, let option): options.append(option)
    case .independent(let questions, _): order += questions.filter { !order.contains($0) }
    }
    var missing = options.filter { id in !rubric.options.contains { $0.id == id } }
    if adopting != nil, rubric.method.ranksOptions { missing += [adopting].compactMap(\.self) }
    for id in order {
      guard let question = rubric.question(id) else {
        missing.append(id)
        continue
      }
      let named = (choices[id] ?? []).reduce(into: Set()) { $0.formUnion($1) }
      missing += named.filter { question.choice($0) == nil }.sorted().map { "\(id).\($0)" }
    }
    return missing
  }
}

extension Condition {
  /// Returns whether another one says the same, in whatever order it lists its parts and choices.
  fileprivate func saysSame(as other: Condition) -> Bool {
    switch (self, other) {
    case (.answer(let question, let choices), .answer(let otherQuestion, let others)):
      question == otherQuestion && Set(choices) == Set(others)
    case (.all(let parts), .all(let others)), (.any(let parts), .any(let others)):
      parts.count == others.count
        && parts.allSatisfy { part in others.contains { part.saysSame(as: $0) } }
    case (.not(let part), .not(let other)): part.saysSame(as: other)
    default: self == other
    }
  }
}
