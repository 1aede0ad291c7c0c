import Decisions
import Rubrics

/// The questions that matter, in the order in which a diagram asks them.
struct Frame: Sendable {
  /// One option of one rubric, whose points are added up on their own.
  struct Column: Sendable, Hashable {
    /// The position of the rubric.
    var rubric: Int
    /// The id of the option.
    var option: String
  }

  /// The levels, in the order of the diagram.
  private(set) var levels: [Level]
  /// The levels in the rubric's order.
  let levelsByPosition: [Int]
  /// The level of each question that has one.
  let levelOfQuestion: [String: Int]
  /// What is added up.
  let columns: [Column]
  /// Every question of the rubrics, in their order.
  let questions: [Question]
  /// The number of ways to answer the questions without a level.
  let factor: Count
  /// The questions that have a level for the answer given alone, because all their branches were too many.
  let held: Set<String>

  /// Lays out the questions.
  ///
  /// - Parameters:
  ///   - rubrics: The rubrics to look at together; questions and choices with one id are the same.
  ///   - conditions: Conditions to tell answers apart by, beside those of the rules.
  ///   - extra: Questions of no rubric.
  ///   - given: Answers that stand in for all branches of a question where those are too many.
  ///   - budget: The work that may go into finding branches.
  /// - Throws: `Level.TooWide` when any number may be picked of very many choices, and nothing is given.
  init(
    of rubrics: [Rubric], conditions: [Condition] = [], extra: [Question] = [],
    given: Answers? = nil, budget: inout Budget
  ) throws(Level.TooWide) {
    var questions = rubrics.first?.questions ?? []
    for rubric in rubrics.dropFirst() { Self.merge(rubric.questions, into: &questions) }
    questions += extra
    let columns = rubrics.indices.flatMap { index in
      rubrics[index].options.map { Column(rubric: index, option: $0.id) }
    }
    var mentions: [String: [Set<String>]] = [:]
    for condition in rubrics.flatMap(\.firingConditions) + conditions {
      condition.collectMentions(into: &mentions)
    }
    let points = questions.map { question in
      question.choices.map { Self.points(of: $0, question, columns, rubrics) }
    }
    var bearing = Set(mentions.keys)
    for (question, points) in zip(questions, points)
    where points.contains(where: { $0.contains { $0 != 0 } }) {
      bearing.insert(question.id)
    }
    for rubric in rubrics {
      for question in rubric.questions where bearing.contains(question.id) {
        guard let test = rubric.test(superseding: question) else { continue }
        bearing.insert(test.id)
        // A choice that one rubric alone offers answers the test by that one only.
        if rubrics.count > 1 { mentions[test.id, default: []].append(Set(test.choices.map(\.id))) }
      }
    }
    var levels: [Level] = []
    var held: Set<String> = []
    var factor = Count.one
    for (position, question) in questions.enumerated() {
      guard bearing.contains(question.id) else {
        factor *= Self.answers(to: question)
        continue
      }
      var level = Level(
        question: question, position: position, columns: points[position],
        mentions: Set(mentions[question.id] ?? []))
      if question.pick == .many {
        // No question gets more than a part, so that one that is too wide leaves enough for the others.
        var part = Budget(steps: min(budget.left, budget.limit / 4))
        if !level.gatherPicks(within: &part) {
          guard let given else { throw Level.TooWide(question: question.id) }
          level.hold(given[question.id])
          held.insert(question.id)
        }
        _ = budget.take(part.spent)
      }
      levels.append(level)
    }
    self.held = held
    let order = LevelOrder(of: levels, rubrics: rubrics).order
    self.levels = order.map { levels[$0] }
    // The levels were gathered in the rubric's order.
    self.levelsByPosition = order.indices.sorted { order[$0] < order[$1] }
    self.levelOfQuestion = Dictionary(
      self.levels.enumerated().map { ($1.question.id, $0) }, uniquingKeysWith: { first, _ in first }
    )
    self.columns = columns
    self.questions = questions
    self.factor = factor
  }

  /// The number of branches of each level.
  var arities: [Int] { levels.map(\.arity) }

  /// Returns an error that names the questions with the most nodes in a store that overflowed.
  ///
  /// - Parameters:
  ///   - overflow: What the store held.
  ///   - limit: The steps it had.
  /// - Returns: The error.
  func error(for overflow: DiagramStore.Overflow, limit: Int) -> AnswerSpaceError {
    let nodes = overflow.nodesByLevel
    let worst = levels.indices.sorted {
      (nodes[$1], levels[$1].arity, $0) < (nodes[$0], levels[$0].arity, $1)
    }
    return AnswerSpaceError(
      cause: .work(limit: limit), questions: worst.prefix(3).map { levels[$0].question.id })
  }

  /// Returns the branches that some answers take, level by level.
  func branches(of answers: Answers) -> [Int] {
    levels.map { $0.branch(of: answers[$0.question.id]) }
  }

  /// Returns answers that take some branches, level by level.
  func answers(at branches: [Int]) -> Answers {
    var answers = Answers()
    for (level, branch) in zip(levels, branches) {
      answers[level.question.id] = level.answer(at: branch)
    }
    return answers
  }

  /// Returns which levels of a rubric count as open once another one has an answer.
  func supersedings(in rubric: Rubric) -> [Superseding] {
    rubric.questions.compactMap { question in
      guard let symptom = levelOfQuestion[question.id],
        let test = rubric.test(superseding: question), let level = levelOfQuestion[test.id]
      else { return nil }
      return Superseding(
        symptom: symptom, test: level,
        isAnswered: levels[level].branches.indices.map {
          test.isAnswered(by: levels[level].answer(at: $0))
        })
    }
  }

  /// Returns the frame in which a branch of a level stands for other numbers of answers.
  ///
  /// - Parameters:
  ///   - sizes: The numbers of answers by branch; 0 for a branch without one.
  ///   - level: The level.
  /// - Returns: The frame.
  func counting(_ sizes: [Int: UInt64], at level: Int) -> Frame {
    var frame = self
    for branch in levels[level].branches.indices {
      frame.levels[level].branches[branch].size = sizes[branch] ?? 0
    }
    return frame
  }

  private static func answers(to question: Question) -> Count {
    if question.pick == .one { return Count(UInt64(question.choices.count)) }
    return question.choices.reduce(Count.one) { count, _ in count * 2 }
  }

  private static func points(
    of choice: Choice, _ question: Question, _ columns: [Column], _ rubrics: [Rubric]
  ) -> [Int] {
    if rubrics.count == 1 {
      if choice.points.isEmpty { return [Int](repeating: 0, count: columns.count) }
      return columns.map { column in
        choice.points.reduce(0) { $1.option == column.option ? $0 + $1.value : $0 }
      }
    }
    return columns.map { column in
      let own = rubrics[column.rubric].question(question.id)?.choice(choice.id)
      return own?.points.reduce(0) { $1.option == column.option ? $0 + $1.value : $0 } ?? 0
    }
  }

  private static func merge(_ others: [Question], into questions: inout [Question]) {
    for other in others {
      guard let index = questions.firstIndex(where: { $0.id == other.id }) else {
        questions.append(other)
        continue
      }
      if other.pick == .many { questions[index].pick = .many }
      for choice in other.choices where questions[index].choice(choice.id) == nil {
        questions[index].choices.append(choice)
      }
    }
  }
}
