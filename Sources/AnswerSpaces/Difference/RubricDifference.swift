package import Rubrics

/// Exactly what two rubrics make of the same answers, where they differ.
///
/// Questions, choices and outcomes are the same when their ids are. A choice that a rubric does
/// not offer adds nothing there.
package struct RubricDifference: Sendable {
  /// A change from one outcome to another.
  package struct Shift: Sendable, Hashable {
    /// The id of the outcome by the old rubric.
    package var from: String
    /// The id of the outcome by the new rubric.
    package var to: String
    /// The number of complete combinations that move.
    package var count: Count
    /// What all of them have in common; others may have it too.
    package var common: [Requirement]
    /// Which ones: conditions that together cover them, those that cover most first.
    package var parts: [Part]
    /// The number of combinations left when the parts were too many to list.
    package var uncovered: Count
  }

  /// Answers that all make the same shift.
  package struct Part: Sendable, Hashable {
    /// What the answers have in common; every one must be met.
    package var requirements: [Requirement]
    /// The number of combinations that meet them.
    package var count: Count
    /// The number of those that no earlier part covers.
    package var added: Count
    /// Answers to every question that bears on the shift.
    package var example: Answers
  }

  /// What a part asks of one question.
  package struct Requirement: Sendable, Hashable {
    /// The id of the question.
    package var question: String
    /// The choices of which one is the answer, where a question takes one.
    package var oneOf: [String] = []
    /// The choices that are all picked, where many may be.
    package var allOf: [String] = []
    /// The choices that are not picked, where many may be.
    package var noneOf: [String] = []
  }

  /// The largest number of parts of one shift.
  package static let partLimit = 6

  /// The number of ways to answer every question of either rubric.
  package let combinations: Count
  /// The shifts, those that move most combinations first.
  package let shifts: [Shift]
  /// The fewest answers on which the two differ, open questions allowed; nothing when they never do.
  package let example: (answers: Answers, from: String, to: String)?

  /// The number of complete combinations whose outcome changes.
  package var changed: Count { shifts.reduce(.zero) { $0 + $1.count } }

  /// Whether no answers at all lead to different outcomes.
  package var isEmpty: Bool { example == nil }

  /// Compares two rubrics.
  ///
  /// - Parameters:
  ///   - old: The rubric as it was.
  ///   - new: The rubric as it is.
  ///   - partLimit: The largest number of parts of one shift; none where only numbers are wanted.
  ///   - budget: The work after which it gives up.
  /// - Throws: An error that names the questions which make the space large.
  package init(
    old: Rubric, new: Rubric, partLimit: Int = RubricDifference.partLimit,
    budget: Budget = .exhaustive
  ) throws(AnswerSpaceError) {
    let relevant = [old, new].flatMap(\.relevantPicks)
    var compiler = try Compiler(
      for: [old, new], conditions: relevant, budget: budget)
    let before = try compiler.outcomeFunctions(of: 0)
    let after = try compiler.outcomeFunctions(of: 1)
    var shifts: [Shift] = []
    var nearest: (branches: [Int], from: String, to: String)?
    for from in before {
      for to in after where to.outcome != from.outcome {
        let moved = try compiler.apply(.and, from.function, to.function)
        guard let witness = try compiler.witness(of: moved) else { continue }
        let isNearer = nearest.map { witness.answered < $0.branches.answered } ?? true
        if isNearer { nearest = (witness, from.outcome, to.outcome) }
        let cover = try DifferenceCover(of: moved, in: &compiler, limit: partLimit)
        if cover.count.isZero { continue }
        shifts.append(
          Shift(
            from: from.outcome, to: to.outcome, count: cover.count, common: cover.common,
            parts: cover.parts,
            uncovered: cover.uncovered))
      }
    }
    let frame = compiler.frame
    combinations = frame.levels.reduce(frame.factor) { $0 * $1.count }
    self.shifts = shifts.enumerated()
      .sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map(\.element)
    example = nearest.map { (frame.answers(at: $0.branches), $0.from, $0.to) }
  }
}

extension [Int] {
  /// The number of levels with an answer.
  fileprivate var answered: Int { reduce(0) { $1 == 0 ? $0 : $0 + 1 } }
}

extension Rubric {
  /// A condition for every choice that may be picked beside others and bears on the outcome, so
  /// that each set of picks stands on its own.
  fileprivate var relevantPicks: [Condition] {
    let named = Set(rules.flatMap(\.when.questions))
    return questions.filter { question in
      question.pick == .many
        && (named.contains(question.id) || question.choices.contains { !$0.points.isEmpty })
    }
    .flatMap { question in
      question.choices.map { .answer(question: question.id, choices: [$0.id]) }
    }
  }
}
