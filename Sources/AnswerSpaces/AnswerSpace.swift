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
    // Rules that exclude some of the options to choose from leave so many states to follow that it takes less work to
    // compare the options two by two; points alone are followed faster.
    if rubric.method.ranksOptions, !rubric.rules.isEmpty {
      try self.init(comparingOptionsOf: rubric, budget: budget)
      return
    }
    var compiler = try Compiler(for: [rubric], budget: budget)
    let parts = try DecisionParts(of: 0, in: &compiler)
    try self.init(
      of: parts, in: compiler, along: .all(in: compiler.frame), budget: compiler.store.budget)
  }

  /// Puts the space together from where each option is chosen.
  private init(comparingOptionsOf rubric: Rubric, budget: Budget) throws(AnswerSpaceError) {
    var compiler = try Compiler(
      for: [rubric], terminalCount: rubric.outcomes.count + 1, budget: budget)
    let chosen = try compiler.chosenOutcomes(of: 0)
    diagram = compiler.store.diagram(of: chosen)
    self.rubric = rubric
    frame = compiler.frame
    outcomes = compiler.outcomeIDs(of: 0)
    symptoms = Self.symptoms(of: compiler.supersedings[0], in: compiler.frame)
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
      diagram = try expansion.diagram()
    } catch {
      throw compiler.frame.error(for: error, limit: budget.limit)
    }
    rubric = compiler.rubrics[0]
    frame = compiler.frame
    outcomes = compiler.outcomeIDs(of: 0)
    symptoms = Self.symptoms(of: parts.supersedings, in: compiler.frame)
  }

  /// Creates a space of which nothing but the questions is known.
  init(of parts: DecisionParts, in compiler: Compiler, without diagram: Diagram) {
    rubric = compiler.rubrics[0]
    frame = compiler.frame
    outcomes = compiler.outcomeIDs(of: 0)
    symptoms = Self.symptoms(of: parts.supersedings, in: compiler.frame)
    self.diagram = diagram
  }

  private static func symptoms(of supersedings: [Superseding], in frame: Frame) -> [[Int]] {
    var symptoms = [[Int]](repeating: [], count: frame.levels.count)
    for superseding in supersedings {
      symptoms[superseding.test].append(superseding.symptom)
    }
    return symptoms
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
