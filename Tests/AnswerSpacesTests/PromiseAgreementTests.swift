import AnswerSpaces
import Decisions
import Rubrics
import Testing

@Suite struct PromiseAgreementTests {
  /// A random rubric with what was found, and every way of answering it.
  private struct Sample {
    var seed: Int
    var rubric: Rubric
    var found: UndeclaredPromises
    var space: Enumeration
    /// The answers of each way of answering, in the order of the space.
    var answers: [Answers]
    /// What each of them adopts.
    var adopted: [[String]]

    init(seed: Int, stateLimit: Int = 80) throws {
      var random = RandomRubric(seed: seed, stateLimit: stateLimit)
      let rubric = random.rubricWithTwins()
      self.seed = seed
      self.rubric = rubric
      found = try UndeclaredPromises(of: rubric)
      space = Enumeration(of: rubric)
      answers = space.states.map(space.answers)
      adopted = answers.map { Scorecard(of: $0, by: rubric).adopted }
    }

    static func block(_ block: Int) throws -> [Sample] {
      try (block * 25..<(block + 1) * 25).map { try Sample(seed: $0) }
    }

    /// Returns how many of some ways of answering leave nothing open, as a number to divide.
    func complete(_ ways: [Int]) -> Double { Double(ways.count { !space.states[$0].contains(0) }) }
  }

  @Test(arguments: 0..<12) func `promises of choices agree with every way of answering`(
    block: Int
  ) throws {
    for sample in try Sample.block(block) {
      let (seed, rubric, found) = (sample.seed, sample.rubric, sample.found)
      let ways = sample.space.states.indices.map { index in
        (
          answers: sample.answers[index], isComplete: !sample.space.states[index].contains(0),
          adopted: sample.adopted[index]
        )
      }
      // Which questions change what is adopted, whatever else is answered.
      let bearing = try AnswerSpace(of: rubric).relevantQuestions
      for question in rubric.questions where bearing.contains(question.id) {
        let answered = ways.filter { $0.answers[question.id] != nil }
        for option in rubric.options {
          for isAlways in [false, true] {
            func broken(_ way: (answers: Answers, isComplete: Bool, adopted: [String])) -> Bool {
              way.isComplete && way.adopted.contains(option.id) != isAlways
            }
            let usual =
              Double(answered.count(where: broken)) / Double(answered.count(where: \.isComplete))
            var holding: [String] = []
            for choice in question.choices {
              let there = ways.filter { $0.answers.has(choice, of: question) }
              let isHolding = there.allSatisfy { $0.adopted.contains(option.id) == isAlways }
              if isHolding { holding.append(choice.id) }
              let complete = there.filter(\.isComplete)
              let breaks = there.count(where: broken)
              let share = Double(breaks) / Double(complete.count)
              let near = found.nearly.first {
                $0.property.assertion
                  == Self.assertion(question.id, [choice.id], option.id, isAlways: isAlways)
              }
              func points(_ option: RubricOption) -> Int {
                choice.points.first { $0.option == option.id }?.value ?? 0
              }
              let rivals = rubric.options.filter { $0.id != option.id }.map(points).max() ?? 0
              let lead = points(option) - (rubric.method == .chooseOne ? rivals : 0)
              let isTelling =
                usual >= UndeclaredPromises.nearness && share > 0 && 2 * share < usual
              let speaks = isTelling || (isAlways ? lead > 0 : lead < 0)
              if isHolding || share >= UndeclaredPromises.nearness || !speaks {
                #expect(near == nil, "seed \(seed), \(question.id) \(choice.id) \(option.id)")
              } else {
                let near = try #require(near, "seed \(seed), \(question.id) \(choice.id)")
                #expect(abs(near.exceptions - share) < 1e-9)
                #expect(near.counted.breaks == Count(UInt64(breaks)))
                #expect(near.counted.ways == Count(UInt64(complete.count)))
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
    for sample in try Sample.block(block) {
      let (seed, rubric, found) = (sample.seed, sample.rubric, sample.found)
      let (space, adopted) = (sample.space, sample.adopted)
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
    for sample in try Sample.block(block) {
      let (seed, found) = (sample.seed, sample.found)
      var rubric = sample.rubric
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
        // No rubric that can be read is without outcomes.
        if rubric.outcomes.isEmpty { continue }
        // Each step is taken as often as the other questions can be answered.
        let steps = sample.space.states.indices.filter { way in
          !sample.space.states[way].contains(0)
            && sample.answers[way][question]?.choices != [order[order.count - 1]]
        }
        let broken = steps.count { way in
          var answers = sample.answers[way]
          let place = (answers[question]?.choices.first).flatMap { order.firstIndex(of: $0) } ?? 0
          answers[question] = .choice(order[place + 1])
          return sample.adopted[way].contains(option)
            && !Scorecard(of: answers, by: rubric).adopted.contains(option)
        }
        #expect(suggestion.counted.ways == Count(UInt64(steps.count)), "seed \(seed)")
        #expect(suggestion.counted.breaks == Count(UInt64(broken)), "seed \(seed)")
      }
    }
  }

  @Test(arguments: 0..<12) func `answers that make others idle agree with every way of answering`(
    block: Int
  ) throws {
    for sample in try Sample.block(block) {
      let (seed, rubric, space) = (sample.seed, sample.rubric, sample.space)
      let bearing = try AnswerSpace(of: rubric).relevantQuestions
      let asked = rubric.questions.filter { bearing.contains($0.id) }
      for question in asked {
        for choice in question.choices {
          let there = space.states.indices.filter { sample.answers[$0].has(choice, of: question) }
          // What does not change what is adopted, whatever else is answered.
          let idle = asked.filter { other in
            guard other.id != question.id else { return false }
            let ways = Dictionary(grouping: there) { way in
              var others = sample.answers[way]
              others[other.id] = nil
              return others
            }
            return ways.values.allSatisfy { Set($0.map { sample.adopted[$0] }).count == 1 }
          }
          let settling = sample.found.settlings.first {
            $0.question == question.id && $0.choices.contains(choice.id)
          }
          #expect((settling?.idle ?? []) == idle.map(\.id), "seed \(seed): \(choice.id)")
          guard let settling else { continue }
          let isSame = Set(there.map { sample.adopted[$0] }).count == 1
          #expect(settling.decides == isSame, "seed \(seed): \(settling)")
          #expect(
            settling.property.assertion
              == .independent(
                settling.idle,
                when: .answer(question: question.id, choices: settling.choices)))
        }
      }
      var declaring = rubric
      declaring.properties = sample.found.settlings.map(\.property)
      let ids = declaring.properties.map(\.id)
      #expect(Set(ids).count == ids.count, "seed \(seed)")
      #expect(try Audit(of: declaring).provedProperties == ids, "seed \(seed)")
      #expect(try UndeclaredPromises(of: declaring).settlings.isEmpty, "seed \(seed)")
    }
  }

  @Test(arguments: 0..<12) func `promises of two options agree with every way of answering`(
    block: Int
  ) throws {
    for sample in try Sample.block(block) {
      let options = sample.rubric.method == .adopt ? sample.rubric.options.map(\.id) : []
      let all = Array(sample.adopted.indices)
      var told = 0
      for (place, option) in options.enumerated() {
        for (otherPlace, other) in options.enumerated() where other != option {
          for isAlways in [true, false] {
            func breaks(_ option: String, _ way: Int) -> Bool {
              sample.adopted[way].contains(option) != isAlways
            }
            func share(of other: String, beside option: String) -> Double {
              let ways = all.filter { sample.adopted[$0].contains(option) }
              return sample.complete(ways.filter { breaks(other, $0) }) / sample.complete(ways)
            }
            let there = all.filter { sample.adopted[$0].contains(option) }
            let broken = there.filter { breaks(other, $0) }
            let promise = (sample.found.promises + sample.found.nearly).first {
              $0.property.assertion
                == (isAlways
                  ? .always(adopting: option, adopts: other)
                  : .never(adopting: option, adopts: other))
            }
            let exceptions = share(of: other, beside: option)
            let anyway =
              sample.complete(all.filter { breaks(other, $0) }) / sample.complete(all)
            let isFirst = isAlways || place < otherPlace
            let isTold =
              if there.isEmpty || !all.contains(where: { breaks(other, $0) }) {
                false
              } else if broken.isEmpty {
                isFirst
              } else {
                exceptions < UndeclaredPromises.nearness && anyway >= UndeclaredPromises.nearness
                  && (isAlways || share(of: option, beside: other) < exceptions
                    || isFirst && share(of: option, beside: other) == exceptions)
              }
            let name: Comment = "seed \(sample.seed): \(option) \(isAlways) \(other)"
            try #require((promise != nil) == isTold, name)
            guard let promise else { continue }
            told += 1
            #expect(promise.holds == broken.isEmpty, name)
            #expect(promise.points == 0, name)
            guard let witness = promise.counterexample.first else { continue }
            #expect(abs(promise.exceptions - exceptions) < 1e-9, name)
            #expect(witness.answers.count == broken.map { sample.answers[$0].count }.min(), name)
            let adopted = Scorecard(of: witness.answers, by: sample.rubric).adopted
            #expect(adopted.contains(option) && adopted.contains(other) != isAlways, name)
          }
        }
      }
      let ofTwo = (sample.found.promises + sample.found.nearly)
        .count { $0.property.assertion.adopting != nil }
      #expect(ofTwo == told, "seed \(sample.seed)")
    }
  }

  /// Two answers, and what they promise of an option.
  private struct Cell: Hashable {
    var questions: [String]
    var choices: [String]
    var option: String
    var isAlways: Bool
  }

  /// Returns what each pair of answers a promise speaks of promises.
  private static func cells(_ property: Property) -> [Cell] {
    let (condition, option, isAlways): (Condition, String, Bool)
    switch property.assertion {
    case .always(let when, nil, let adopted): (condition, option, isAlways) = (when, adopted, true)
    case .never(let when, nil, let adopted): (condition, option, isAlways) = (when, adopted, false)
    default: return []
    }
    guard case .all(let parts) = condition, parts.count == 2,
      case .answer(let first, let rows) = parts[0],
      case .answer(let second, let columns) = parts[1]
    else { return [] }
    return rows.flatMap { row in
      columns.map {
        Cell(questions: [first, second], choices: [row, $0], option: option, isAlways: isAlways)
      }
    }
  }

  /// Returns the pairs of answers that promise something together and not alone, with the complete ways that break
  /// what nearly holds, by trying all.
  private static func pairs(
    in sample: Sample
  ) throws -> (holding: Set<Cell>, near: [Cell: (breaks: Int, ways: Int)]) {
    let bearing = try AnswerSpace(of: sample.rubric).relevantQuestions
    let questions = sample.rubric.questions.filter { bearing.contains($0.id) }
    let all = Array(sample.adopted.indices)
    var holding: Set<Cell> = []
    var near: [Cell: (breaks: Int, ways: Int)] = [:]
    // What always comes to one of several options never comes to the others.
    var decided: Set<[String]> = []
    for isAlways in [true, false] {
      for option in sample.rubric.options {
        func broken(_ ways: [Int]) -> [Int] {
          ways.filter { sample.adopted[$0].contains(option.id) != isAlways }
        }
        func share(_ ways: [Int]) -> Double {
          sample.complete(broken(ways)) / sample.complete(ways)
        }
        for (place, first) in questions.enumerated() {
          for row in first.choices {
            let there = all.filter { sample.answers[$0].has(row, of: first) }
            if broken(there).isEmpty { continue }
            for second in questions.dropFirst(place + 1) {
              for column in second.choices {
                let others = all.filter { sample.answers[$0].has(column, of: second) }
                if broken(others).isEmpty { continue }
                let both = there.filter { sample.answers[$0].has(column, of: second) }
                let cell = Cell(
                  questions: [first.id, second.id], choices: [row.id, column.id],
                  option: option.id, isAlways: isAlways)
                let key = cell.questions + cell.choices
                let isNews = isAlways || !decided.contains(key)
                if broken(both).isEmpty {
                  if isNews { holding.insert(cell) }
                  if isAlways, sample.rubric.method == .chooseOne { decided.insert(key) }
                } else if share(both) > 0, share(both) < AnswerPairs.nearness - 1e-9,
                  min(share(there), share(others)) > UndeclaredPromises.nearness - 1e-9
                {
                  if isAlways, sample.rubric.method == .chooseOne { decided.insert(key) }
                  guard isNews else { continue }
                  near[cell] = (
                    Int(sample.complete(broken(both))), Int(sample.complete(both))
                  )
                }
              }
            }
          }
        }
      }
    }
    return (holding, near)
  }

  @Test(arguments: 0..<12) func `promises of two answers agree with every way of answering`(
    block: Int
  ) throws {
    for sample in try Sample.block(block) { try Self.check(sample) }
  }

  /// Rubrics with pairs that nearly hold, which are rare where there are few questions.
  @Test(arguments: [62, 972, 1264, 8419, 11409, 13235, 17456, 20259, 21175, 23364])
  func `promises of two answers that nearly hold are counted exactly`(seed: Int) throws {
    let sample = try Sample(seed: seed, stateLimit: 2_500)
    #expect(!sample.found.pairs.nearly.isEmpty)
    try Self.check(sample)
  }

  private static func check(_ sample: Sample) throws {
    let (seed, found) = (sample.seed, sample.found.pairs)
    let (holding, near) = try pairs(in: sample)
    #expect(found.isWhole)
    let told = found.promises.flatMap { cells($0.property) }
    #expect(Set(told).count == told.count, "seed \(seed)")
    if found.morePromises == 0 {
      #expect(Set(told) == holding, "seed \(seed)")
    } else {
      #expect(holding.isSuperset(of: told) && holding.count > told.count, "seed \(seed)")
      #expect(found.promises.count == AnswerPairs.limit)
    }
    #expect(found.promises.allSatisfy { $0.holds })
    #expect(found.nearly.count + found.moreNearly == near.count, "seed \(seed)")
    for promise in found.nearly {
      let cell = try #require(cells(promise.property).first)
      let (breaks, ways) = try #require(near[cell], "seed \(seed): \(cell)")
      #expect(promise.counted.breaks == Count(UInt64(breaks)), "seed \(seed): \(cell)")
      #expect(promise.counted.ways == Count(UInt64(ways)), "seed \(seed): \(cell)")
      let witness = try #require(promise.counterexample.first).answers
      for (question, choice) in zip(cell.questions, cell.choices) {
        #expect(witness[question]?.choices.contains(choice) ?? false, "seed \(seed): \(cell)")
      }
      let adopted = Scorecard(of: witness, by: sample.rubric).adopted
      #expect(adopted.contains(cell.option) != cell.isAlways, "seed \(seed): \(cell)")
    }
    var declaring = sample.rubric
    declaring.properties = found.promises.map(\.property)
    let ids = declaring.properties.map(\.id)
    #expect(Set(ids).count == ids.count, "seed \(seed)")
    #expect(try Audit(of: declaring).provedProperties == ids, "seed \(seed)")
    let again = try UndeclaredPromises(of: declaring).pairs
    #expect(Set(again.promises.flatMap { cells($0.property) }).isDisjoint(with: told))
    if found.morePromises == 0 { #expect(again.promises.isEmpty, "seed \(seed)") }
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
