import Rubrics

/// A few conditions that cover the complete combinations on which a function is true.
struct DifferenceCover {
  /// The number of combinations.
  let count: Count
  /// What all of the combinations have in common.
  let common: [RubricDifference.Requirement]
  /// The conditions, those that cover most first.
  private(set) var parts: [RubricDifference.Part] = []
  /// The number of combinations that no part covers.
  private(set) var uncovered: Count

  /// Covers a function, each time with the requirements that cover most of what is left.
  init(of function: Int32, in compiler: inout Compiler, limit: Int) throws(AnswerSpaceError) {
    let frame = compiler.frame
    let whole = compiler.store.diagram(of: function)
    let isUsed = whole.support()
    count = whole.counts(in: frame)[1]
    uncovered = count
    common = Cube(around: whole, in: frame).requirements(in: frame)
    var rest = function
    while !uncovered.isZero && parts.count < limit {
      let diagram = compiler.store.diagram(of: rest)
      // Both cubes are widened in two directions, and every widening is a walk.
      let widenings = frame.levels.reduce(0) { $0 + 1 + $1.question.choices.count }
      guard compiler.store.affords(2 * widenings * whole.children.count) else { break }
      let (cube, branches) = Self.largestCube(in: diagram, within: whole, frame)
      var outside: Int32 = 0
      for (index, isAllowed) in cube.allowed.enumerated()
      where isAllowed[frame.levels[index].firstAnswer...].contains(false) {
        let beyond = try compiler.explaining { store throws(DiagramStore.Overflow) in
          try store.literal(level: index, isAllowed.map { !$0 })
        }
        outside = try compiler.apply(.or, outside, beyond)
      }
      rest = try compiler.apply(.and, rest, outside)
      let left = compiler.store.diagram(of: rest).counts(in: frame)[1]
      var example = Answers()
      for (index, level) in frame.levels.enumerated() where isUsed[index] {
        example[level.question.id] = level.answer(at: branches[index])
      }
      parts.append(
        RubricDifference.Part(
          requirements: cube.requirements(in: frame), count: cube.count(in: frame),
          added: uncovered - left, example: example))
      uncovered = left
    }
  }

  /// Returns a large cube around answers that are not covered yet, with those answers.
  private static func largestCube(
    in rest: Diagram, within whole: Diagram, _ frame: Frame
  ) -> (cube: Cube, branches: [Int]) {
    let first = rest.likeliestAnswers(in: frame, takesLast: false)
    let last = rest.likeliestAnswers(in: frame, takesLast: true)
    var (cube, other) = (Cube(at: first, in: frame), Cube(at: last, in: frame))
    cube.widen(within: whole, frame)
    other.widen(within: whole, frame)
    return other.count(in: frame) > cube.count(in: frame) ? (other, last) : (cube, first)
  }
}
