package import Decisions
import Diagnostics
import Reports
package import Rubrics

/// The questionnaire as a value: keys go in, screens and effects come out.
package struct Questionnaire: Sendable {
  /// How far it has come.
  enum Phase: Sendable {
    /// The questions that decide the outcome.
    case asking
    /// The questions that decide what else applies.
    case refining
    /// The result was shown.
    case result
  }

  /// The outcome the team intends.
  let plan: String?
  /// What can be said about open questions.
  let outlook: any Outlook
  /// Returns the title of the decision that answers raise next, if there is one to go on with.
  let nextDecision: @Sendable (Answers) -> String?
  /// What stands beside the answers.
  package internal(set) var notes: Notes
  /// What is asked and was answered.
  package internal(set) var interview: Interview
  /// What stays in the scrollback, in order; it only ever grows.
  package private(set) var remarks: [Remark] = []

  /// Those of them that were said right before the lowest page was turned to, which should stay in sight above it.
  private(set) var recentRemarks: Range<Int> = 0..<0
  /// The pages, the one on the screen last.
  var pages: [Page] = []
  /// How far it has come.
  var phase = Phase.asking
  /// What to say at the foot until the next key.
  var notice: String?
  /// What the answers amount to.
  private(set) var situation: Situation
  /// The place on the map before the last answer.
  private(set) var origin: (across: Int, up: Int)?
  private var settledOutcome: String?

  /// Begins a questionnaire.
  ///
  /// - Parameters:
  ///   - interview: What is known already, and the order of the questions.
  ///   - notes: What stands beside the answers already.
  ///   - plan: The id of the outcome the team intends.
  ///   - outlook: What can be said about open questions.
  ///   - nextDecision: Returns the title of the decision that answers raise next, if any.
  ///   - isIntroduced: Whether the decision was introduced already, so that it is not said again.
  package init(
    _ interview: Interview, notes: Notes = Notes(), plan: String? = nil, outlook: any Outlook,
    nextDecision: @escaping @Sendable (Answers) -> String? = { _ in nil },
    isIntroduced: Bool = false
  ) {
    self.interview = interview
    self.notes = notes
    self.plan = plan
    self.outlook = outlook
    self.nextDecision = nextDecision
    situation = Situation(
      of: interview.answers, plan: plan, by: interview.rubric, outlook: outlook)
    if !isIntroduced { introduce() }
    _ = turnPage()
  }

  private mutating func introduce() {
    say(Remark(kind: .title, text: interview.rubric.title))
    say(Remark(kind: .sentence, text: whatIsKnown ?? interview.rubric.summary))
  }

  /// What was answered before the first question, where "not known yet" is an answer and nothing known.
  private var whatIsKnown: String? {
    let given = answers.answered(in: rubric).map(\.answer)
    let open = given.count { $0 == .unknown }
    let known = given.count - open
    let words =
      switch (known, open) {
      case (0, 0): ""
      case (0, _): "\(String.count(open, "answer is", "answers are")) 'not known yet'"
      case (_, 0): "\(String.count(known, "answer is", "answers are")) known already"
      default:
        "\(String.count(known, "answer is", "answers are")) known already and "
          + "\(String.count(open, "is", "are")) 'not known yet'"
      }
    return words.isEmpty ? nil : "\(words); Ctrl-R shows \(given.count == 1 ? "it" : "them")."
  }

  package var rubric: Rubric { interview.rubric }

  /// The answers so far.
  package var answers: Answers { interview.answers }

  /// Adds to what stays in the scrollback.
  mutating func say(_ remark: Remark) {
    var remark = remark
    let isFollowingTitle = remarks.last?.kind == .title
    remark.isApart = !isFollowingTitle && !(remark.isListed && remarks.last?.isListed ?? false)
    remarks.append(remark)
  }

  /// Draws up the situation anew after an answer.
  mutating func assess() {
    let before = situation.points
    situation = Situation(of: answers, plan: plan, by: rubric, outlook: outlook)
    if let before, let now = situation.points { origin = before == now ? nil : before }
  }

  /// The ids of the questions that still decide what else applies, most relevant first.
  var refinements: [String] {
    RelevanceOrder(of: rubric, plan: plan).ranking(after: answers)
  }

  /// Shows what comes next once no page is left.
  ///
  /// - Returns: What the world must do about it.
  mutating func turnPage() -> [Effect] {
    guard pages.isEmpty else { return [] }
    let first = recentRemarks.upperBound
    let effects = showNext()
    if effects.isEmpty { recentRemarks = first..<remarks.count }
    return effects
  }

  private mutating func showNext() -> [Effect] {
    if phase != .result, let question = interview.question {
      pages = [
        .question(ChoiceList(question, current: answers[question.id], for: .interview))
      ]
      return []
    }
    switch phase {
    case .asking:
      sayHowItStands()
      let count = refinements.count
      guard count > 0 else { return showResult() }
      pages = [.menu(settledMenu(count))]
      return []
    case .refining: return showResult()
    case .result:
      pages = [.menu(resultMenu)]
      return []
    }
  }

  /// Takes in answers and notes that another session on the same file has given meanwhile.
  package mutating func takeIn(_ others: Answers, _ notes: Notes = Notes()) {
    interview.learn(others)
    self.notes = notes.overlaid(by: self.notes)
    assess()
  }

  private mutating func sayHowItStands() {
    guard situation.isSettled, settledOutcome != situation.decision.outcome.id else { return }
    let outcome = situation.decision.outcome
    settledOutcome = outcome.id
    say(Remark(kind: .settled, text: outcome.title, note: outcome.headline))
  }

  /// Goes on to the result.
  mutating func showResult() -> [Effect] {
    phase = .result
    pages = [.menu(resultMenu)]
    // What was said stands above the report, and not above the menu.
    recentRemarks = remarks.count..<remarks.count
    return [.report]
  }

  private func settledMenu(_ count: Int) -> Menu {
    Menu(
      occasion: .settled,
      items: [
        Menu.Item(action: .report, label: "See the result"),
        Menu.Item(
          action: .refine, label: "Go on with up to \(String.count(count, "more question"))",
          hint: "For sharper advice; stop at any time"),
        Menu.Item(action: .review, label: "Review the answers"),
      ])
  }

  private var resultMenu: Menu {
    var items = [
      Menu.Item(
        action: .write(.page), label: "Make a page to forward",
        hint: "HTML, one file, with a what-if panel"),
      Menu.Item(
        action: .write(.document), label: "Write a design doc", hint: "With all of this filled in"),
      Menu.Item(action: .save, label: "Save the answers", hint: "To a file of your own"),
      Menu.Item(action: .command, label: "Print the command", hint: "It gives the same advice"),
    ]
    if let next = nextDecision(interview.answers) {
      items.insert(
        Menu.Item(
          action: .goOn, label: "Decide what comes next", hint: next), at: 0)
    }
    let count = refinements.count
    if count > 0 {
      items.append(
        Menu.Item(
          action: .refine, label: "Answer \(String.count(count, "more question"))",
          hint: "For sharper advice"))
    }
    items += [
      Menu.Item(action: .explore, label: "Explore", hint: "What if an answer were another?"),
      Menu.Item(action: .review, label: "Review the answers", hint: "And change them"),
      Menu.Item(action: .report, label: "See the report again"),
      Menu.Item(action: .finish, label: "Leave"),
    ]
    return Menu(occasion: .result, items: items)
  }
}
