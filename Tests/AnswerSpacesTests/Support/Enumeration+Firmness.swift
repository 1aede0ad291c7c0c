import Foundation
import Rubrics

@testable import AnswerSpaces

extension Enumeration {
  func possible(_ given: Given) -> [String] { outcomes(where: given.allows) }

  /// Returns the tests on which alone the outcome hangs.
  func pendingTests(_ given: Given) -> [PendingTest] {
    if possible(given).count == 1 { return [] }
    let pending = rubric.questions.indices.filter { isOpenTest($0, given) }
      .filter { symptoms(of: $0).contains { given.asIs[$0] > 0 && bearsOnTheOutcome($0) } }
    let unrun = outcomes { state in given.allows(state) && pending.allSatisfy { state[$0] == 0 } }
    let mattering = mattering(given)
    if unrun.count > 1 { return [] }
    return pending.filter(mattering.contains).map { test in
      PendingTest(
        question: rubric.questions[test].id,
        results: rubric.questions[test].choices.enumerated().map { position, choice in
          let run = given.answering(test, with: position + 1)
          return PendingTest.Result(
            choice: choice.id, outcome: outcome(of: run), possible: possible(run))
        })
    }
  }

  /// Returns every minimal set of given answers that forces the outcome, smallest and first first.
  func reasons(_ given: Given) -> [[String]] {
    let places = given.asIs.indices.filter { given.asIs[$0] > 0 }
    let subsets = (0..<(1 << places.count)).map { bits in
      places.indices.filter { bits & (1 << $0) != 0 }.map { places[$0] }
    }
    let ordered = subsets.sorted {
      $0.count != $1.count ? $0.count < $1.count : $0.lexicographicallyPrecedes($1)
    }
    var reasons: [[Int]] = []
    for subset in ordered where !reasons.contains(where: { Set($0).isSubset(of: subset) }) {
      let forced = outcomes { state in subset.allSatisfy { given.allows(state[$0], of: $0) } }
      if forced.count == 1 { reasons.append(subset) }
    }
    return reasons.map { $0.map { rubric.questions[$0].id } }
  }

  /// Returns every smallest change to each other outcome, in the order of a report.
  func changes(_ answers: Answers) -> [[Change]] {
    let given = given(answers)
    let current = outcome(of: given)
    var groups: [(size: Int, changes: [Change])] = []
    for outcome in outcomeOrder where outcome != current {
      var best: [[Int]: [Int]] = [:]
      var size = Int.max
      for (state, reached) in zip(states, outcomes) where reached == outcome {
        let moved = state.indices.filter { state[$0] != given.asIs[$0] }
        if moved.contains(where: { state[$0] == 0 }) || moved.count > size { continue }
        if moved.contains(where: { given.sets[$0]?.contains(state[$0]) == false }) { continue }
        if moved.count < size { best = [:] }
        size = moved.count
        let key = moved.flatMap { [$0, isMany($0) ? -1 : state[$0]] }
        if let known = best[key], !isCheaper(state, than: known, from: given.asIs) { continue }
        best[key] = state
      }
      if best.isEmpty { continue }
      let ordered = best.sorted { $0.key.lexicographicallyPrecedes($1.key) }
      groups.append((size, ordered.map { change(to: $0.value, from: answers, outcome) }))
    }
    // A stable sort: outcomes at the same distance stay in the rubric's order.
    return groups.enumerated()
      .sorted { ($0.element.size, $0.offset) < ($1.element.size, $1.offset) }
      .map(\.element.changes)
  }

  /// Returns the information each question gives that is not decided, rounded, in bits.
  func information(_ given: Given) -> [Int: Double] {
    var information: [Int: Double] = [:]
    for index in given.asIs.indices where given.isUndecided(index) {
      let complete = zip(states, outcomes).filter { state, _ in
        given.allows(state)
          && state.indices.allSatisfy { other in
            // Tests are not run, but for the one in question.
            (state[other] == 0) == (isOpenTest(other, given) && other != index)
          }
      }
      let before = Self.entropy(complete.map(\.1))
      var after = 0.0
      for value in values[index].indices.dropFirst() {
        let part = complete.filter { $0.0[index] == value }.map(\.1)
        after += Self.entropy(part) * Double(part.count) / Double(complete.count)
      }
      information[index] = ((before - after) * 1e10).rounded() / 1e10
    }
    return information
  }

  /// Returns the undecided questions that make a difference to some way of answering the others.
  func mattering(_ given: Given) -> [Int] {
    var seen: [[Int]: String] = [:]
    var matters: Set<Int> = []
    for (state, outcome) in zip(states, outcomes) where given.allows(state) {
      for index in given.asIs.indices where given.isUndecided(index) {
        var others = state
        others[index] = -1
        if seen[others, default: outcome] != outcome { matters.insert(index) }
        seen[others] = outcome
      }
    }
    return rubric.questions.indices.filter(matters.contains)
  }

  /// Returns the questions to ask: essential ones that a test supersedes, then the most informative
  /// first, but a test after what it supersedes.
  func next(_ given: Given) -> [Int] {
    if possible(given).count == 1 { return [] }
    let information = information(given)
    func isSymptom(_ index: Int) -> Bool {
      let question = rubric.questions[index]
      return question.isEssential && question.supersededBy != nil && given.asIs[index] == 0
    }
    let mattering = mattering(given)
    let ranked = [true, false].flatMap { isFirst in
      mattering.filter { isSymptom($0) == isFirst }.enumerated().sorted {
        (information[$1.element] ?? 0, $0.offset) < (information[$0.element] ?? 0, $1.offset)
      }.map(\.element)
    }
    var order = ranked.filter { !isOpenTest($0, given) }
    var leading: [Int] = []
    // Backwards, so that of two tests at one place the more informative comes first.
    for test in ranked.reversed() where isOpenTest(test, given) {
      let symptoms = Set(symptoms(of: test).filter { given.asIs[$0] == 0 })
      if let place = order.firstIndex(where: symptoms.contains) {
        order.insert(test, at: place + 1)
      } else {
        leading.insert(test, at: 0)
      }
    }
    return leading + order
  }

  /// Returns the essential questions that nobody answered, nor a test or symptom in their place.
  func missingEssentials(_ given: Given) -> [String] {
    rubric.questions.indices.filter { index in
      let test = rubric.questions.firstIndex { $0.id == rubric.questions[index].supersededBy }
      let stand = [index] + symptoms(of: index) + (test.map { [$0] } ?? [])
      return rubric.questions[index].isEssential && stand.allSatisfy { given.asIs[$0] == 0 }
    }
    .map { rubric.questions[$0].id }
  }

  private func symptoms(of test: Int) -> [Int] {
    rubric.questions.indices.filter {
      rubric.questions[$0].supersededBy == rubric.questions[test].id
    }
  }

  /// Whether a question is open and supersedes one that bears on the outcome.
  private func isOpenTest(_ question: Int, _ given: Given) -> Bool {
    given.asIs[question] == 0 && symptoms(of: question).contains(where: bearsOnTheOutcome)
  }

  private func bearsOnTheOutcome(_ index: Int) -> Bool {
    let question = rubric.questions[index]
    return question.choices.contains { !$0.points.isEmpty }
      || rubric.rules.contains { $0.when.questions.contains(question.id) }
  }

  private func isMany(_ question: Int) -> Bool { rubric.questions[question].pick == .many }

  /// The choices toggled at each pick-many question, in order.
  private func toggles(_ state: [Int], from given: [Int]) -> [[Int]] {
    state.indices.filter { isMany($0) && state[$0] != given[$0] }.map { index in
      let before = Set(values[index][given[index]]?.choices ?? [])
      let after = Set(values[index][state[index]]?.choices ?? [])
      let changed = before.symmetricDifference(after)
      let choices = rubric.questions[index].choices
      return choices.indices.filter { changed.contains(choices[$0].id) }
    }
  }

  private func isCheaper(_ state: [Int], than other: [Int], from given: [Int]) -> Bool {
    let left = toggles(state, from: given)
    let right = toggles(other, from: given)
    let counts = (left.joined().count, right.joined().count)
    if counts.0 != counts.1 { return counts.0 < counts.1 }
    for (mine, theirs) in zip(left, right) where mine != theirs {
      if mine.count != theirs.count { return mine.count < theirs.count }
      return mine.lexicographicallyPrecedes(theirs)
    }
    return false
  }

  private func change(to state: [Int], from answers: Answers, _ outcome: String) -> Change {
    let given = given(answers)
    let moved = state.indices.filter { state[$0] != given.asIs[$0] }
    return Change(
      outcome: outcome,
      steps: moved.compactMap { index in
        let question = rubric.questions[index]
        return values[index][state[index]].map {
          Change.Step(
            question: question.id, from: given.asIs[index] == 0 ? nil : answers[question.id],
            to: $0,
            mutability: question.mutability)
        }
      })
  }

  private static func entropy(_ outcomes: [String]) -> Double {
    Dictionary(grouping: outcomes) { $0 }.values.reduce(0) { sum, part in
      let share = Double(part.count) / Double(outcomes.count)
      return sum - share * log2(share)
    }
  }
}
