package import Rubrics

/// Every way of answering a rubric's questions, compiled so that exact questions about it are quick.
///
/// The space is a reduced decision diagram with a level for every question that bears on the
/// outcome. The questions that do not only multiply the counts.
package struct AnswerSpace: Sendable {
  /// The rubric.
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
    // Two ways lead to the same diagram. To put it together option by option is quick for most rubrics, and where rules
    // leave some of the options to choose from it takes less work than to follow states; states are followed faster
    // through many questions with many different points.
    let followsStates = !rubric.method.ranksOptions || rubric.rules.isEmpty
    do throws(AnswerSpaceError) {
      self = try Self.joined(
        rubric, budget: followsStates ? Budget(steps: budget.limit / 8) : budget)
      return
    } catch {
      if !followsStates { throw error }
    }
    var compiler = try Compiler(for: [rubric], budget: budget)
    let parts = try DecisionParts(of: 0, in: &compiler)
    try self.init(
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
