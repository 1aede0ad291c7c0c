/// A decision as data: the options, the questions that tell them apart, and what follows from the answers.
///
/// A rubric says nothing about any one team. `Answers` hold what a team said, and the `Decisions`
/// module draws the conclusion.
package struct Rubric: Sendable, Hashable {
  package var id: String
  /// The version, as `major.minor.patch`.
  package var version: String
  /// How the answers decide.
  package var method: DecisionMethod
  /// The decision as a question.
  package var title: String
  /// What the rubric decides, in a sentence or two.
  package var summary: String
  /// What may be adopted.
  ///
  /// On the map of two adopted options the first goes across and the second up. Options of which
  /// one is chosen stand in the order in which ties are broken.
  package var options: [RubricOption]
  /// The sets of adopted options, one outcome for each.
  package var outcomes: [Outcome]
  /// The questions, in the order of asking.
  package var questions: [Question]
  package var rules: [Rule]
  package var prerequisites: [Prerequisite]
  package var advice: [Advice]
  /// The answers that pull apart.
  package var tensions: [Tension]
  /// The promises about the answer space.
  package var properties: [Property]
  /// What earlier versions knew otherwise, in the order of the file.
  package var moved: [Move] = []
  /// The words by which a text shows that it makes this decision.
  package var scope = RubricScope()
  /// The words of the trade that its questions use.
  package var glossary: [Term] = []
  /// What the linter finds and the authors accept; an overlay's in place of its base's.
  package var accepts: [LintAcceptance] = []
  /// What the outcomes cost; empty when the rubric does not say.
  package var costs: CostModel
  /// The ledger behind it all.
  package var evidence: Evidence
  /// The overlays it was made with, the one laid over the base first; none for a rubric of its own.
  package var overlays: [Overlay] = []
  /// Where it comes from; nothing for a built-in one and for one that was read from no file.
  package var provenance: Provenance?

  package init(
    id: String, version: String = "1.0.0", method: DecisionMethod = .adopt, title: String = "",
    summary: String = "", options: [RubricOption], outcomes: [Outcome], questions: [Question],
    rules: [Rule] = [], prerequisites: [Prerequisite] = [], advice: [Advice] = [],
    tensions: [Tension] = [],
    properties: [Property] = [],
    costs: CostModel = CostModel(), evidence: Evidence = Evidence()
  ) {
    self.id = id
    self.version = version
    self.method = method
    self.title = title
    self.summary = summary
    self.options = options
    self.outcomes = outcomes
    self.questions = questions
    self.rules = rules
    self.prerequisites = prerequisites
    self.advice = advice
    self.tensions = tensions
    self.properties = properties
    self.costs = costs
    self.evidence = evidence
  }

  package func option(_ id: String) -> RubricOption? {
    options.first { $0.id == id }
  }

  package func outcome(_ id: String) -> Outcome? {
    outcomes.first { $0.id == id }
  }

  /// Returns the outcome that adopts exactly these options, in whatever order.
  package func outcome(adopting options: some Sequence<String>) -> Outcome? {
    let wanted = Set(options)
    return outcomes.first { Set($0.adopts) == wanted }
  }

  package func question(_ id: String) -> Question? {
    // Other than `first`, this copies no question but the one found.
    questions.firstIndex { $0.id == id }.map { questions[$0] }
  }
}
