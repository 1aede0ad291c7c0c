import AnswerSpaces
import Rubrics

/// The smallest changes that lead to one outcome, with what they share said once: "A, and one of B and C".
struct FactoredChanges: Equatable {
  /// Any of these answers to one question.
  struct Step: Equatable {
    /// The id of the question.
    var question: String
    /// Whether it is open today.
    var isOpen: Bool
    /// The answers, in the order in which they were found.
    var answers: [Answer]
  }

  /// The id of the outcome.
  var outcome: String
  /// What every change contains.
  var common: [Step]
  /// What one of must be added; nothing where the common steps are enough.
  var alternatives: [[Step]]
  /// How many answers must change at once.
  var size: Int
  /// Whether there are more changes than these.
  var isPartial: Bool

  /// Factors the changes of a decision by the outcomes they lead to, in the order in which those stand.
  static func all(in firmness: Firmness) -> [FactoredChanges] {
    var outcomes: [String] = []
    for change in firmness.changes where !outcomes.contains(change.outcome) {
      outcomes.append(change.outcome)
    }
    return outcomes.map { outcome in
      let changes = firmness.changes.filter { $0.outcome == outcome }
      let total = firmness.totals.first { $0.outcome == outcome }
      return FactoredChanges(
        changes, to: outcome,
        isPartial: total.map { $0.count != Count(UInt64(changes.count)) } ?? false)
    }.sorted { $0.size < $1.size }
  }

  private init(_ changes: [Change], to outcome: String, isPartial: Bool) {
    var sets = changes.map { change in
      change.steps.map { Step(question: $0.question, isOpen: $0.from == nil, answers: [$0.to]) }
    }
    Self.merge(&sets)
    let first = sets.first ?? []
    let common = first.filter { step in sets.allSatisfy { $0.contains(step) } }
    self.outcome = outcome
    self.common = common
    alternatives = sets.map { set in set.filter { !common.contains($0) } }.filter { !$0.isEmpty }
    size = first.count
    self.isPartial = isPartial
  }

  /// Joins sets that differ in the answers to one question alone, until no two do.
  private static func merge(_ sets: inout [[Step]]) {
    var index = 0
    while index < sets.count {
      let partner = Self.partner(of: index, in: sets)
      guard let (other, place) = partner else {
        index += 1
        continue
      }
      for answer in sets[other][place].answers
      where !sets[index][place].answers.contains(answer) {
        sets[index][place].answers.append(answer)
      }
      sets.remove(at: other)
      // What has grown may now be like one that stands before it.
      index = 0
    }
  }

  /// Returns the next set that differs from one in the answers to one question alone, and the place of that.
  private static func partner(of index: Int, in sets: [[Step]]) -> (set: Int, place: Int)? {
    for other in sets.indices.dropFirst(index + 1) {
      if let place = difference(sets[index], sets[other]) { return (other, place) }
    }
    return nil
  }

  /// Returns the one place where two sets ask for other answers to the same question.
  private static func difference(_ first: [Step], _ second: [Step]) -> Int? {
    guard first.count == second.count else { return nil }
    var place: Int?
    for index in first.indices where first[index] != second[index] {
      if place != nil || first[index].question != second[index].question { return nil }
      place = index
    }
    return place
  }
}
