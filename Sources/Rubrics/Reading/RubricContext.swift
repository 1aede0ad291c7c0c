import StrictJSON

/// What the parts of a rubric refer to one another by, gathered before any part is read.
///
/// Gathering passes over whatever is malformed: the reading that follows reports it.
package final class RubricContext {
  /// Whether the rubric is an overlay with its base.
  let isOverlay: Bool
  /// How the answers decide; nothing when the word for it is wrong.
  let method: DecisionMethod?
  let options: NameList
  let outcomes: NameList
  let questions: NameList
  /// The choices of each question, in the order of the questions.
  let choices: [NameList]
  /// Whether each question takes any number of choices, in the order of the questions.
  let takesMany: [Bool]
  let sources: NameList
  /// The drivers of the cost model.
  let costDrivers: NameList
  /// The lines of the cost model.
  let costLines: NameList
  /// The claims; nothing when there is no evidence to look into.
  private(set) lazy var claims = evidence.map(ClaimList.init)
  private let evidence: JSONElement?
  /// The ids given so far.
  let namespace = Namespace(reserving: Namespace.wordsOfTheFormat)
  /// The ids given so far in the inner list that is being read, such as a question's choices.
  var inner = Namespace()

  /// Gathers the names of a rubric and its evidence.
  init(rubric: JSONElement?, evidence: JSONElement?, isOverlay: Bool = false) {
    self.isOverlay = isOverlay
    let former = FormerNames(rubric?["moved"])
    method = rubric?["kind"].map { $0.string.flatMap(DecisionMethod.init) } ?? .adopt
    options = NameList("option", Self.ids(in: rubric?["options"]))
    outcomes = NameList("outcome", Self.ids(in: rubric?["outcomes"]))
    var questions = NameList("question", former: former.questions)
    var choices: [NameList] = []
    var takesMany: [Bool] = []
    for question in rubric?["questions"]?.elements ?? [] {
      guard let id = question["id"]?.string else { continue }
      let count = questions.ids.count
      questions.append(id)
      guard questions.ids.count > count else { continue }
      takesMany.append(question["pick"]?.spells(Question.Pick.many.rawValue) ?? false)
      choices.append(
        NameList(
          "choice", Self.ids(in: question["choices"]), former: former.choices[id] ?? [:]))
    }
    self.questions = questions
    self.choices = choices
    self.takesMany = takesMany
    sources = NameList("source", Self.ids(in: evidence?["sources"]))
    costDrivers = NameList("cost driver", Self.ids(in: rubric?["costs"]?["drivers"]))
    costLines = NameList("cost line", Self.ids(in: rubric?["costs"]?["lines"]))
    self.evidence = evidence
  }

  func choices(of question: String) -> NameList? {
    questions.ordinal(of: question).map { choices[$0] }
  }

  private static func ids(in list: JSONElement?) -> [String] {
    list?.elements.compactMap { $0["id"]?.string } ?? []
  }
}
