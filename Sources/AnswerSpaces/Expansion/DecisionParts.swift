import Rubrics

/// What decides the outcome of one rubric, kept apart: the points of each option and where its rules fire.
///
/// Taken together they can make a diagram too large to hold, while each of them is small.
struct DecisionParts {
  /// How many nodes may go into the function of several rules before the next ones get a function of their own.
  private static let nodesTogether = 1_000

  /// What rules do to one option, by position among the functions.
  struct Rulings {
    /// The functions that require it where they hold.
    var required: Range<Int>
    /// The functions that exclude it where they hold.
    var excluded: Range<Int>
  }

  /// How many options there are.
  let optionCount: Int
  /// Whether one option is chosen, instead of each on its own.
  let choosesOne: Bool
  /// Where rules fire, as functions of the compiler's store.
  let functions: [Int32]
  /// What rules do to each option.
  let rulings: [Rulings]
  /// The points by level, branch and option.
  let points: [[[Int]]]
  /// The differences of points that count.
  let forms: [PointsBounds.Form]
  /// The levels that count as open once another one has an answer.
  let supersedings: [Superseding]

  /// Takes a rubric of a compiler apart.
  init(of rubric: Int, in compiler: inout Compiler) throws(AnswerSpaceError) {
    let model = compiler.rubrics[rubric]
    let options = model.options
    optionCount = options.count
    choosesOne = model.method.ranksOptions
    supersedings = compiler.supersedings[rubric]
    var functions: [Int32] = []
    var rulings: [Rulings] = []
    for option in options {
      let start = functions.count
      functions += try Self.firing(.requires, option, of: rubric, in: &compiler)
      let middle = functions.count
      functions += try Self.firing(.excludes, option, of: rubric, in: &compiler)
      rulings.append(Rulings(required: start..<middle, excluded: middle..<functions.count))
    }
    self.functions = functions
    self.rulings = rulings
    let columns = options.map { compiler.points(of: $0, in: rubric) }
    points = compiler.frame.levels.indices.map { level in
      compiler.frame.levels[level].branches.indices.map { branch in
        columns.map { $0[level][branch] }
      }
    }
    forms =
      choosesOne
      ? options.indices.flatMap { first in
        options.indices.dropFirst(first + 1).map {
          PointsBounds.Form(option: first, rival: $0, threshold: 0)
        }
      }
      : options.enumerated().map { index, option in
        // Without a threshold no points are enough.
        PointsBounds.Form(option: index, rival: nil, threshold: option.adoptAt ?? 1 << 24)
      }
  }

  private static func firing(
    _ effect: Rule.Effect, _ option: RubricOption, of rubric: Int, in compiler: inout Compiler
  ) throws(AnswerSpaceError) -> [Int32] {
    let model = compiler.rubrics[rubric]
    let symptoms = Set(
      compiler.supersedings[rubric].map { compiler.frame.levels[$0.symptom].question.id })
    var functions: [Int32] = []
    var start = compiler.store.nodeCount
    for condition in model.joinedConditions(of: model.rules(that: effect, option)) {
      var fires = try compiler.function(of: condition)
      if condition.questions.contains(where: symptoms.contains) {
        fires = try compiler.counting(fires, in: rubric)
      }
      if fires == 0 { continue }
      if let last = functions.last, compiler.store.nodeCount - start < nodesTogether {
        functions[functions.count - 1] = try compiler.apply(.or, last, fires)
      } else {
        functions.append(fires)
        start = compiler.store.nodeCount
      }
    }
    return functions
  }
}
