package import Rubrics

/// Every way of answering a rubric's questions, compiled so that exact questions about it are quick.
///
/// The space is a reduced decision diagram with a level for every question that bears on the
/// outcome. The questions that do not only multiply the counts.
package struct AnswerSpace: Sendable {
  /// Beyond so many questions a space that can be had at all is had by following states.
  private static let mostJoinedQuestions = 60

  package let rubric: Rubric
  /// The questions that bear on the outcome.
  let frame: Frame
  /// The outcome, by position in the rubric, as a function of the answers.
  let diagram: Diagram
  /// The ids of the outcomes; one more stands for adopted sets that no outcome names.
  let outcomes: [String]
  /// For each level, the levels that it supersedes once it is answered.
  let symptoms: [[Int]]

  /// Compiles a rubric.
  ///
  /// - Parameters:
  ///   - rubric: The rubric.
  ///   - budget: The work after which compiling gives up.
  /// - Throws: An error that names the questions which make the space large.
  package init(of rubric: Rubric, budget: Budget = .thorough) throws(AnswerSpaceError) {
    let (attempts, last) = Self.attempts(at: rubric)
    for attempt in attempts {
      if let space = try? Self.space(of: rubric, by: attempt, of: budget) {
        self = space
        return
      }
    }
    self = try Self.space(of: rubric, by: last, of: budget)
  }

  /// A way to the diagram of a rubric, with the part of the budget that it may take; all ways lead to the same one.
  private enum Attempt {
    /// Putting it together from where each option is adopted.
    case joining(part: Int)
    /// Following the points and rules question by question.
    case following(part: Int)
  }

  /// Returns the ways to try, the likeliest to be quick first, and the last one.
  ///
  /// Where each option is adopted by itself, following takes a quarter of the steps that joining takes
  /// (rag-vs-fine-tuning: 0.6 and 2.6 million), unless many questions have many different points. Where one is chosen it
  /// is the other way round (evaluation-plan: 6.8 and 0.4 million), and rules that leave some of many options make too
  /// many states to follow.
  private static func attempts(at rubric: Rubric) -> (first: [Attempt], last: Attempt) {
    guard rubric.questions.count <= mostJoinedQuestions else {
      return ([.joining(part: 8)], .following(part: 2))
    }
    if !rubric.method.ranksOptions {
      return ([.following(part: 16), .joining(part: 8)], .following(part: 2))
    }
    return rubric.rules.isEmpty
      ? ([.joining(part: 8)], .following(part: 2)) : ([], .joining(part: 1))
  }

  private static func space(
    of rubric: Rubric, by attempt: Attempt, of budget: Budget
  ) throws(AnswerSpaceError) -> AnswerSpace {
    switch attempt {
    case .joining(let part): return try joined(rubric, budget: Budget(steps: budget.limit / part))
    case .following(let part):
      return try followed(rubric, budget: Budget(steps: budget.limit / part))
    }
  }

  /// Returns the space that following the points and rules leads to.
  private static func followed(
    _ rubric: Rubric, budget: Budget
  ) throws(AnswerSpaceError) -> AnswerSpace {
    var compiler = try Compiler(for: [rubric], budget: budget)
    let parts = try DecisionParts(of: 0, in: &compiler)
    return try AnswerSpace(
      of: parts, in: compiler, along: .all(in: compiler.frame), budget: compiler.store.budget)
  }

  /// Returns the space that is put together from where each option is adopted.
  private static func joined(
    _ rubric: Rubric, budget: Budget
  ) throws(AnswerSpaceError) -> AnswerSpace {
    var compiler = try Compiler(
      for: [rubric], terminalCount: rubric.outcomes.count + 1, budget: budget)
    let root = try compiler.outcomes(of: 0)
    return AnswerSpace(in: compiler, compiler.store.diagram(of: root))
  }

  /// Creates the space of a compiler's first rubric with a diagram over its frame.
  init(in compiler: Compiler, _ diagram: Diagram) {
    rubric = compiler.rubrics[0]
    self.diagram = diagram
    frame = compiler.frame
    outcomes = compiler.outcomeIDs(of: 0)
    var symptoms = [[Int]](repeating: [], count: frame.levels.count)
    for superseding in compiler.supersedings[0] {
      symptoms[superseding.test].append(superseding.symptom)
    }
    self.symptoms = symptoms
  }

  /// Follows some routes through a rubric.
  ///
  /// - Parameters:
  ///   - parts: What decides.
  ///   - compiler: Where its rules were compiled.
  ///   - routes: The branches to follow.
  ///   - wanted: The positions of the outcomes to find, all without it.
  ///   - budget: The work after which it gives up.
  /// - Throws: An error that names the questions which make it large.
  init(
    of parts: DecisionParts, in compiler: Compiler, along routes: Routes, wanted: Set<Int>? = nil,
    budget: Budget
  ) throws(AnswerSpaceError) {
    var expansion = Expansion(
      of: parts, in: compiler, along: routes, wanted: wanted, budget: budget)
    do {
      self.init(in: compiler, try expansion.diagram())
    } catch {
      throw compiler.frame.error(for: error, limit: budget.limit)
    }
  }

  /// Creates the space that is left of another one.
  init(_ space: AnswerSpace, restrictedTo diagram: Diagram) {
    rubric = space.rubric
    frame = space.frame
    outcomes = space.outcomes
    symptoms = space.symptoms
    self.diagram = diagram
  }

  /// The number of nodes of the diagram.
  package var nodeCount: Int { diagram.count }

  /// The ids of the questions that bear on the outcome, in the rubric's order.
  package var relevantQuestions: [String] {
    let isUsed = diagram.support()
    return frame.levels.indices.filter { isUsed[$0] }
      .sorted { frame.levels[$0].position < frame.levels[$1].position }
      .map { frame.levels[$0].question.id }
  }

  /// Returns the id of the outcome of some answers.
  package func outcome(of answers: Answers) -> String {
    outcomes[diagram.value(at: frame.branches(of: answers))]
  }
}
