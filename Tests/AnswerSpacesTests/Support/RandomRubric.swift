import TestSupport

@testable import Rubrics

/// Makes small rubrics of every shape, the same ones for the same seed.
struct RandomRubric {
  private var random: SplitMix64
  /// The largest number of ways to answer or leave open every question.
  private let stateLimit: Int

  init(seed: Int, stateLimit: Int = 200) {
    random = SplitMix64(seed: UInt64(seed))
    self.stateLimit = stateLimit
  }

  mutating func rubric() -> Rubric {
    let method: DecisionMethod = chance(1, in: 3) ? .chooseOne : .adopt
    let options = (0..<pick(from: method.hasThresholds ? [1, 2, 2, 2, 3] : [1, 2, 3, 3, 4])).map {
      index in
      RubricOption(
        id: "o\(index)", title: "", need: "",
        adoptAt: method.hasThresholds ? Int.random(in: -1...5, using: &random) : nil)
    }
    let questions = superseding(questions(options))
    let rules = (0..<Int.random(in: 0...4, using: &random)).map { index in
      Rule(
        id: "r\(index)", when: condition(on: questions, depth: 2),
        chance(1, in: 2) ? .requires : .excludes, pick(from: options).id)
    }
    return withdrawing(
      Rubric(
        id: "random", method: method, options: options, outcomes: outcomes(options, method),
        questions: questions,
        rules: rules))
  }

  /// Returns a rubric in which choices of questions that take many often weigh the same, so that different picks
  /// cannot be told apart.
  mutating func rubricWithTwins() -> Rubric {
    var rubric = rubric()
    for index in rubric.questions.indices
    where rubric.questions[index].pick == .many && chance(2, in: 3) {
      let points = rubric.questions[index].choices[0].points
      for choice in rubric.questions[index].choices.indices.dropFirst() where chance(2, in: 3) {
        rubric.questions[index].choices[choice].points = chance(1, in: 4) ? [] : points
      }
    }
    return rubric
  }

  /// Takes an option that no rule requires out of the offer now and then, as overlays do.
  private mutating func withdrawing(_ rubric: Rubric) -> Rubric {
    let required = rubric.rules.filter { $0.effect == .requires }.map(\.option)
    let free = rubric.options.indices.filter { !required.contains(rubric.options[$0].id) }
    guard rubric.options.count > 1, !free.isEmpty, chance(1, in: 5) else { return rubric }
    var rubric = rubric
    rubric.options[pick(from: free)].withdrawal = "Not here."
    rubric.addWithdrawalRules()
    return rubric
  }

  /// Returns answers to some of the questions, `unknown` among them.
  mutating func answers(to rubric: Rubric, share: Int = 60) -> Answers {
    var answers = Answers()
    for question in rubric.questions where Int.random(in: 0..<100, using: &random) < share {
      answers[question.id] = chance(1, in: 8) ? .unknown : answer(to: question)
    }
    return answers
  }

  /// Returns a condition on some of the questions.
  ///
  /// - Parameters:
  ///   - questions: The questions.
  ///   - depth: How deep it nests.
  ///   - outcomes: The outcomes it may name; with any, it may also name `unknown` and the plan.
  /// - Returns: The condition.
  mutating func condition(
    on questions: [Question], depth: Int, outcomes: [Outcome] = []
  ) -> Condition {
    switch Int.random(in: 0..<(depth > 0 ? 10 : 6), using: &random) {
    case 6, 7:
      return .all(
        (0..<Int.random(in: 1...3, using: &random)).map { _ in
          condition(on: questions, depth: depth - 1, outcomes: outcomes)
        })
    case 8:
      return .any(
        (0..<Int.random(in: 1...3, using: &random)).map { _ in
          condition(on: questions, depth: depth - 1, outcomes: outcomes)
        })
    case 9:
      return .not(condition(on: questions, depth: depth - 1, outcomes: outcomes))
    case 0 where !outcomes.isEmpty:
      return .outcome(subset(of: outcomes.map(\.id)))
    case 1 where !outcomes.isEmpty && chance(1, in: 2):
      return .plan(subset(of: outcomes.map(\.id)))
    default:
      let question = pick(from: questions)
      if question.pick == .many, question.choices.count > 1, chance(1, in: 3) {
        let ids = shuffled(question.choices.map(\.id))
        return .picks(Array(ids.prefix(number(in: 2...ids.count))), of: question.id)
      }
      var choices = subset(of: question.choices.map(\.id))
      if !outcomes.isEmpty, chance(1, in: 4) { choices.append(Question.unknown) }
      return .answer(question: question.id, choices: choices)
    }
  }

  mutating func number(in range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  mutating func chance(_ part: Int, in whole: Int) -> Bool {
    Int.random(in: 0..<whole, using: &random) < part
  }

  mutating func pick<Element>(from elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &random)]
  }

  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    elements.shuffled(using: &random)
  }

  private mutating func subset(of ids: [String]) -> [String] {
    let some = ids.filter { _ in chance(1, in: 2) }
    return some.isEmpty ? [pick(from: ids)] : some
  }

  private mutating func answer(to question: Question) -> Answer {
    if question.pick == .one {
      let ids = shuffled(question.choices.map(\.id))
      if ids.count > 2, chance(1, in: 3) {
        return .oneOf(Array(ids.prefix(number(in: 2...ids.count - 1))))
      }
      return .choice(ids[0])
    }
    return .choices(question.choices.map(\.id).filter { _ in chance(1, in: 2) })
  }

  /// Lets some of the questions that take one choice be superseded by others.
  private mutating func superseding(_ questions: [Question]) -> [Question] {
    var questions = questions
    let single = questions.indices.filter { questions[$0].pick == .one }
    for index in single where chance(1, in: 3) {
      let isTest = questions.contains { $0.supersededBy == questions[index].id }
      let tests = single.filter { $0 != index && questions[$0].supersededBy == nil }
      if !isTest, !tests.isEmpty { questions[index].supersededBy = questions[pick(from: tests)].id }
    }
    return questions
  }

  private mutating func questions(_ options: [RubricOption]) -> [Question] {
    var questions: [Question] = []
    var states = 1
    for index in 0..<Int.random(in: 1...6, using: &random) {
      let isMany = chance(1, in: 4)
      let size = Int.random(in: 1...(isMany ? 3 : 4), using: &random)
      states *= isMany ? (1 << size) + 1 : size + 1
      if states > stateLimit { break }
      let isSilent = chance(1, in: 5)
      let choices = (0..<size).map { choice in
        let points = options.compactMap { option -> Choice.Points? in
          let value = Int.random(in: -3...4, using: &random)
          return isSilent || value == 0 || chance(2, in: 5)
            ? nil : Choice.Points(option: option.id, value: value)
        }
        return Choice(id: "c\(choice)", label: "", points: points)
      }
      questions.append(
        Question(
          id: "q\(index)", title: "", ask: "", isEssential: chance(1, in: 3),
          pick: isMany ? .many : .one, mutability: pick(from: Question.Mutability.allCases),
          choices: choices))
    }
    return questions
  }

  /// Names every set of options that may be adopted, now and then all but one.
  private mutating func outcomes(_ options: [RubricOption], _ method: DecisionMethod) -> [Outcome] {
    var sets = method.adoptableSets(of: options.map(\.id))
    sets.shuffle(using: &random)
    if chance(1, in: 8) { sets.removeLast() }
    return sets.map { adopted in
      Outcome(
        id: adopted.isEmpty ? "none" : adopted.joined(separator: "-"), title: "", adopts: adopted,
        headline: "")
    }
  }
}
