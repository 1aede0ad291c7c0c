import AnswerSpaces
import Decisions
import Rubrics
import Testing

@Suite struct PromiseAgreementTests {
  /// A promise of one choice, in the terms of a test.
  private struct Bound: Hashable {
    var question: String
    var choice: String
    var option: String
    var isAlways: Bool
  }

  @Test(arguments: 0..<12) func `promises of choices agree with every way of answering`(
    block: Int
  ) throws {
    for seed in block * 25..<(block + 1) * 25 {
      var random = RandomRubric(seed: seed, stateLimit: 80)
      let rubric = random.rubricWithTwins()
      let found = try UndeclaredPromises(of: rubric)
      let space = Enumeration(of: rubric)
      let ways = space.states.map { state in
        (
          answers: space.answers(at: state), isComplete: !state.contains(0),
          adopted: Scorecard(of: space.answers(at: state), by: rubric).adopted
        )
      }
      // Which questions change what is adopted, whatever else is answered.
      let bearing = try AnswerSpace(of: rubric).relevantQuestions
      for question in rubric.questions where bearing.contains(question.id) {
        let answered = ways.filter { $0.answers[question.id] != nil }
        for option in rubric.options {
          for isAlways in [false, true] {
            var holding: [String] = []
            for choice in question.choices {
              let there = ways.filter { $0.answers.has(choice, of: question) }
              let broken = there.filter { $0.adopted.contains(option.id) != isAlways }
              if broken.isEmpty { holding.append(choice.id) }
              let complete = there.filter(\.isComplete)
              let share =
                Double(broken.count(where: \.isComplete)) / Double(complete.count)
              let near = found.nearly.first {
                $0.property.assertion
                  == Self.assertion(question.id, [choice.id], option.id, isAlways: isAlways)
              }
              func points(_ option: RubricOption) -> Int {
                choice.points.first { $0.option == option.id }?.value ?? 0
              }
              let rivals = rubric.options.filter { $0.id != option.id }.map(points).max() ?? 0
              let lead = points(option) - (rubric.method == .chooseOne ? rivals : 0)
              let speaks = isAlways ? lead > 0 : lead < 0
              if broken.isEmpty || share >= UndeclaredPromises.nearness || !speaks {
                #expect(near == nil, "seed \(seed), \(question.id) \(choice.id) \(option.id)")
              } else {
                let near = try #require(near, "seed \(seed), \(question.id) \(choice.id)")
                #expect(abs(near.exceptions - share) < 1e-9)
                let witness = try #require(near.counterexample.first).answers
                #expect(witness.has(choice, of: question))
                #expect(
                  Scorecard(of: witness, by: rubric).adopted.contains(option.id) != isAlways)
              }
            }
            let promise = found.promises.first {
              $0.property.assertion
                == Self.assertion(question.id, holding, option.id, isAlways: isAlways)
            }
            let isPlain = answered.allSatisfy { $0.adopted.contains(option.id) == isAlways }
            let isTold = !holding.isEmpty && !isPlain
            #expect((promise != nil) == isTold, "seed \(seed), \(question.id) \(option.id)")
          }
        }
      }
    }
  }

  @Test(arguments: 0..<12) func `promises of picks agree with every way of answering`(
    block: Int
  ) throws {
    for seed in block * 25..<(block + 1) * 25 {
      var random = RandomRubric(seed: seed, stateLimit: 80)
      let rubric = random.rubricWithTwins()
      let found = try UndeclaredPromises(of: rubric)
      let space = Enumeration(of: rubric)
      let adopted = space.states.map { Scorecard(of: space.answers(at: $0), by: rubric).adopted }
      let places = Dictionary(uniqueKeysWithValues: zip(space.states, space.states.indices))
      for (position, question) in rubric.questions.enumerated() where question.pick == .many {
        // Every way of answering without a choice, beside the same with it.
        func pairs(with choice: Choice) throws -> [(isComplete: Bool, before: Int, after: Int)] {
          try space.states.indices.compactMap { index in
            let state = space.states[index]
            guard case .choices(let ids)? = space.values[position][state[position]],
              !ids.contains(choice.id)
            else { return nil }
            let more = question.choices.map(\.id).filter { ids.contains($0) || $0 == choice.id }
            var after = state
            after[position] = try #require(
              space.values[position].firstIndex(of: .choices(more)))
            return (!state.contains(0), index, try #require(places[after]))
          }
        }
        for option in rubric.options {
          var holding: [String] = []
          for choice in question.choices {
            let steps = try pairs(with: choice)
            let dropped = steps.filter {
              adopted[$0.before].contains(option.id) && !adopted[$0.after].contains(option.id)
            }
            let bears = steps.contains {
              adopted[$0.before].contains(option.id) != adopted[$0.after].contains(option.id)
            }
            if dropped.isEmpty, bears { holding.append(choice.id) }
            let share =
              Double(dropped.count(where: \.isComplete)) / Double(steps.count(where: \.isComplete))
            let points = choice.points.first { $0.option == option.id }?.value ?? 0
            let near = found.nearly.first {
              $0.property.assertion
                == .picking(question: question.id, choices: [choice.id], neverDrops: option.id)
            }
            if dropped.isEmpty || share >= UndeclaredPromises.nearness || points <= 0 {
              #expect(near == nil, "seed \(seed), \(question.id) \(choice.id) \(option.id)")
              continue
            }
            let shown = try #require(near, "seed \(seed), \(question.id) \(choice.id)")
            #expect(abs(shown.exceptions - share) < 1e-9, "seed \(seed)")
            let ways = shown.counterexample.map(\.answers)
            try #require(ways.count == 2)
            #expect(ways.map { $0.has(choice, of: question) } == [false, true], "seed \(seed)")
            var back = ways[1]
            back[question.id] = .choices(
              (back[question.id]?.choices ?? []).filter { $0 != choice.id })
            #expect(back == ways[0], "seed \(seed)")
            let adopts = ways.map {
              Scorecard(of: $0, by: rubric).adopted.contains(option.id)
            }
            #expect(adopts == [true, false], "seed \(seed)")
          }
          let told = found.promises.flatMap { promise -> [String] in
            guard
              case .picking(question.id, let choices, option.id) = promise.property.assertion
            else { return [] }
            return choices
          }
          #expect(told == holding, "seed \(seed), \(question.id) \(option.id)")
        }
      }
    }
  }

  @Test(arguments: 0..<12) func `promises of orders agree with every way of answering`(
    block: Int
  ) throws {
    for seed in block * 25..<(block + 1) * 25 {
      var random = RandomRubric(seed: seed, stateLimit: 80)
      var rubric = random.rubricWithTwins()
      let found = try UndeclaredPromises(of: rubric)
      // What holds is proved by the audit once it is declared, and what nearly holds refuted.
      let all = found.promises + found.nearly
      rubric.properties = all.map(\.property)
      let audit = try Audit(of: rubric)
      for suggestion in all {
        let isProved = audit.provedProperties.contains(suggestion.property.id)
        let isAlone = all.count { $0.property.id == suggestion.property.id } == 1
        #expect(!isAlone || isProved == suggestion.holds, "seed \(seed): \(suggestion)")
        guard case .monotone(let question, let order, let option) = suggestion.property.assertion,
          !suggestion.holds
        else { continue }
        #expect(suggestion.counterexample.count == 2)
        let adopts = suggestion.counterexample.map {
          Scorecard(of: $0.answers, by: rubric).adopted.contains(option)
        }
        #expect(adopts == [true, false], "seed \(seed): \(suggestion)")
        let places = suggestion.counterexample.compactMap {
          ($0.answers[question]?.choices.first).flatMap(order.firstIndex)
        }
        #expect(places.count == 2 && places[1] == places[0] + 1)
      }
    }
  }

  @Test(arguments: 0..<12) func `answers that make others idle agree with every way of answering`(
    block: Int
  ) throws {
    for seed in block * 25..<(block + 1) * 25 {
      var random = RandomRubric(seed: seed, stateLimit: 80)
      let rubric = random.rubricWithTwins()
      let space = Enumeration(of: rubric)
      for settling in try UndeclaredPromises(of: rubric).settlings {
        let level = try #require(
          rubric.questions.firstIndex { $0.id == settling.question })
        for choice in settling.choices {
          let there = zip(space.states, space.outcomes).filter {
            space.values[level][$0.0[level]]?.choices.contains(choice) ?? false
          }
          #expect(!there.isEmpty)
          for idle in settling.idle {
            let position = try #require(rubric.questions.firstIndex { $0.id == idle })
            var outcomes: [[Int]: Set<String>] = [:]
            for (state, outcome) in there {
              var others = state
              others[position] = 0
              outcomes[others, default: []].insert(outcome)
            }
            #expect(outcomes.values.allSatisfy { $0.count == 1 }, "seed \(seed): \(settling)")
          }
          if settling.decides { #expect(Set(there.map(\.1)).count == 1) }
        }
      }
    }
  }

  @Test func `what is declared is not suggested again`() throws {
    var rubric = Garden.rubric
    rubric.questions.append(
      Garden.question(
        "pests", .fixed, pick: .many,
        [("snails", ["greenhouse": 1]), ("deer", ["greenhouse": 2]), ("moths", [:])]))
    let found = try UndeclaredPromises(of: rubric)
    #expect(
      found.promises.map(\.property.assertion).contains(
        .picking(question: "pests", choices: ["snails", "deer"], neverDrops: "greenhouse")))
    rubric.properties = found.promises.map(\.property)
    #expect(try UndeclaredPromises(of: rubric).promises.isEmpty)
  }

  private static func assertion(
    _ question: String, _ choices: [String], _ option: String, isAlways: Bool
  ) -> Property.Assertion {
    let condition = Condition.answer(question: question, choices: choices)
    return isAlways ? .always(condition, adopts: option) : .never(condition, adopts: option)
  }
}

extension Answers {
  /// Returns whether a question is answered with a choice, alone or among others.
  fileprivate func has(_ choice: Choice, of question: Question) -> Bool {
    self[question.id]?.choices.contains(choice.id) ?? false
  }
}
