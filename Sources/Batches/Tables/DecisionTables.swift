import AnswerSpaces
import Decisions
import Rubrics

/// A rubric and its answer space as flat tables of numbers, for deciding lines by the million.
///
/// Where answers lead is all in the diagram of the space; the rubric adds the names and the points.
struct DecisionTables: Sendable {
  /// What a line may say under one key: the questions of the rubric, then its plan and its name.
  struct Question: Sendable {
    /// Whether any number of choices may be picked.
    var takesMany = false
    /// Whether an answer may be a list or a set.
    var takesLists = false
    /// Its level in the diagram, below zero when it bears neither on the outcome nor on the scores.
    var level = -1
    /// The question whose answer replaces that of this one, below zero where none does.
    var test = -1
    /// The number of its first choice.
    var firstChoice: Int
    /// The number of its choices.
    var choiceCount: Int
  }

  /// A question of the diagram.
  struct Level: Sendable {
    /// Where the branches of its answers start.
    var branches: Int
    /// The number of branches of a node.
    var branchCount: Int
    /// The branch of the outcome on the answers so far when the answer is unknown.
    var unknownBranch: Int
  }

  /// The points of as many options as a rubric may have, in its order.
  typealias Points = SIMD16<Int32>

  /// The number of the word for not knowing, in every group of choices.
  static let unknown = Int32.max
  /// The number of the word for having picked none.
  static let noneOfThese = Int32.max - 1
  /// The group of the questions' names.
  static let questionGroup: Int32 = 0
  /// The group of the only name of a set of choices.
  static let setGroup: Int32 = 1
  /// The group of the choices of the first question; those of the others follow.
  static let firstChoiceGroup: Int32 = 2

  private(set) var names: LineNames
  /// What a line may speak to.
  private(set) var questions: [Question] = []
  /// The number of choices of all questions.
  private(set) var choiceCount = 0
  /// The points of each choice.
  private(set) var points: [Points] = []
  /// For each essential question those whose answers stand for its own, itself among them.
  private(set) var essentials: [[Int]] = []
  /// The questions that a test may replace.
  private(set) var symptoms: [Int] = []
  /// The questions of the diagram.
  private(set) var levels: [Level] = []
  /// The number of outcomes, whose nodes come first.
  let outcomeCount: Int
  /// The node to start from.
  let root: Int
  /// The outcomes that some answers lead to from each node.
  private(set) var reach: [OutcomeSet]
  private var branches: [Int32] = []
  private let levelOfNode: [Int32]
  private let starts: [Int32]
  private let children: [Int32]

  /// Compiles a rubric by its answer space, or returns nothing when one is of a size that calls for the plain way.
  init?(_ rubric: Rubric, _ space: AnswerSpaceTables) {
    guard space.terminalCount <= OutcomeSet.limit, !rubric.options.isEmpty,
      rubric.options.count <= Points.scalarCount,
      rubric.question("plan") == nil, rubric.question("rubric") == nil
    else { return nil }
    names = LineNames(groupCount: Int(Self.firstChoiceGroup) + rubric.questions.count + 2)
    outcomeCount = space.terminalCount
    root = Int(space.root)
    levelOfNode = space.levelOfNode
    starts = space.starts
    children = space.children
    reach = (0..<space.terminalCount).map { OutcomeSet(outcome: $0) }
    names.add("oneOf", to: Self.setGroup, as: 0)
    for question in rubric.questions {
      add(question.id, question.choices, of: rubric) { names, group in
        names.add(Rubrics.Question.unknown, to: group, as: Self.unknown)
        if question.pick == .many {
          names.add(Rubrics.Question.noneOfThese, to: group, as: Self.noneOfThese)
        }
      }
      questions[questions.count - 1].takesMany = question.pick == .many
      questions[questions.count - 1].takesLists = true
    }
    add("plan", rubric.outcomes.map { Choice(id: $0.id, label: "") }, of: rubric)
    let rubricNames = [rubric.id, "\(rubric.id)@\(rubric.version)"]
    add("rubric", rubricNames.map { Choice(id: $0, label: "") }, of: rubric)
    for level in space.levels {
      guard let question = rubric.questions.firstIndex(where: { $0.id == level.question }) else {
        return nil
      }
      questions[question].level = levels.count
      levels.append(
        Level(
          branches: branches.count, branchCount: level.branchCount,
          unknownBranch: Int(level.unknownBranch)))
      branches += level.branches
    }
    add(standIns: rubric)
    // Children come before their parents.
    for node in reach.count..<max(reach.count, levelOfNode.count) {
      var all = OutcomeSet()
      for branch in 0..<levels[self.level(of: node)].branchCount {
        all.formUnion(reach[child(of: node, along: branch)])
      }
      reach.append(all)
    }
  }

  /// Adds what a line may say under a key; words of its own mean more there than choices of the same name.
  private mutating func add(
    _ key: String, _ choices: [Choice], of rubric: Rubric,
    words: (inout LineNames, Int32) -> Void = { _, _ in }
  ) {
    let group = Self.firstChoiceGroup + Int32(questions.count)
    names.add(key, to: Self.questionGroup, as: Int32(questions.count))
    words(&names, group)
    questions.append(Question(firstChoice: choiceCount, choiceCount: choices.count))
    for choice in choices {
      names.add(choice.id, to: group, as: Int32(choiceCount))
      choiceCount += 1
      var points = Points()
      for (place, option) in rubric.options.enumerated() {
        // A choice may list an option twice, and all of it counts.
        for own in choice.points where own.option == option.id { points[place] += Int32(own.value) }
      }
      self.points.append(points)
    }
  }

  /// Notes which questions others stand in for.
  private mutating func add(standIns rubric: Rubric) {
    let positions = Dictionary(
      rubric.questions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (position, question) in rubric.questions.enumerated() {
      let test = rubric.test(superseding: question)
      if let test = test.flatMap({ positions[$0.id] }) {
        questions[position].test = test
        symptoms.append(position)
      }
      guard question.isEssential else { continue }
      let standIns = [question] + [test].compactMap(\.self)
      essentials.append(
        (standIns + rubric.symptoms(supersededBy: question.id)).compactMap { positions[$0.id] })
    }
  }

  /// Returns the level of a node that is no outcome.
  func level(of node: Int) -> Int { Int(levelOfNode[node]) }

  func child(of node: Int, along branch: Int) -> Int {
    Int(children[Int(starts[node]) &+ branch])
  }

  /// Returns the branch of an answer at a level, by the place of the choice or the bits of the picks.
  func branch(at level: Int, of answer: Int) -> Int {
    Int(branches[levels[level].branches &+ answer])
  }
}
