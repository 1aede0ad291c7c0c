package import Rubrics

/// Every way of answering a rubric's questions, compiled so that exact questions about it are quick.
///
/// The space is a reduced decision diagram with a level for every question that bears on the
/// outcome. The questions that do not only multiply the counts.
package struct AnswerSpace: Sendable {
  /// The number of nodes beyond which compiling gives up, unless told otherwise.
  package static let defaultNodeLimit = 2_000_000

  /// The largest number of questions that may bear on the outcome; sets of them have 128 bits.
  private static let questionLimit = 120

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
  ///   - nodeLimit: The number of nodes beyond which compiling gives up.
  /// - Throws: An error that names the questions which make the space large.
  package init(
    of rubric: Rubric, nodeLimit: Int = Self.defaultNodeLimit
  ) throws(AnswerSpaceError) {
    var compiler = try Compiler(for: [rubric], nodeLimit: nodeLimit)
    if compiler.frame.levels.count > Self.questionLimit {
      throw AnswerSpaceError(
        .questions(count: compiler.frame.levels.count, limit: Self.questionLimit),
        questions: Array(compiler.frame.questionsByWeight(in: rubric).prefix(3)))
    }
    let root = try compiler.adoptedSets(of: 0)
    self.rubric = rubric
    frame = compiler.frame
    diagram = try compiler.outcomes(of: 0, adopted: root)
    outcomes = compiler.outcomeIDs(of: 0)
    var symptoms = [[Int]](repeating: [], count: compiler.frame.levels.count)
    for superseding in compiler.frame.supersedings(in: rubric) {
      symptoms[superseding.test].append(superseding.symptom)
    }
    self.symptoms = symptoms
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
