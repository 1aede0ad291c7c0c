import AnswerSpaces
import Decisions
import Diagnostics
import Layouts
import Questionnaires
import Rubrics

/// The questionnaire line by line: no redrawing, nothing but text and a prompt.
struct LineQuestionnaire {
  /// How a conversation ended.
  enum Ending: Equatable {
    /// The questions are over and the answers reviewed.
    case finished(Answers)
    /// The questions are over, and the user goes on with the decision that the outcome raises.
    case goingOn(Answers)
    /// The user left, by Ctrl-C, `q` or the end of input.
    case left(Answers)
  }

  private enum Turn {
    case onward, leave
  }

  /// Where it takes place.
  let console: any Console
  /// The columns of a line.
  let width: Int
  /// Where the answers are kept.
  let draft: SessionFile
  /// What says what is settled; nothing when the rubric's order is kept.
  let survey: Survey?
  /// Whether the decision was introduced already, so that it is not said again.
  let isIntroduced: Bool

  private var interview: Interview
  private var canKeep = true

  /// Prepares a questionnaire.
  init(
    _ interview: Interview, survey: Survey?, on console: any Console, width: Int,
    draft: SessionFile, isIntroduced: Bool = false
  ) {
    self.isIntroduced = isIntroduced
    self.interview = interview
    self.survey = survey
    self.console = console
    self.width = width
    self.draft = draft
  }

  /// Asks until the questions are over or the user leaves.
  mutating func run() -> Ending {
    if !isIntroduced { introduce() }
    if ask() == .leave { return .left(interview.answers) }
    if survey != nil {
      say(settledLine)
      if offerRefinement() == .leave { return .left(interview.answers) }
    }
    if review() == .leave { return .left(interview.answers) }
    return .finished(interview.answers)
  }

  private func introduce() {
    say(interview.rubric.title)
    say(
      "Answer with a number. Besides, ? says why a question is asked, b goes back, u says that you do not know yet, n with a text writes a note, 1/3 that it is one of the two, s skips, r shows all answers, and q saves and leaves."
    )
  }

  private mutating func ask() -> Turn {
    while let question = interview.question {
      let page = QuestionPage(
        question: question, current: interview.answers[question.id], width: width)
      console.complain(page.text(heading: heading(question)))
      if respond(to: question, page: page) == .leave { return .leave }
    }
    return .onward
  }

  private mutating func respond(to question: Question, page: QuestionPage) -> Turn {
    while true {
      guard case .line(let line) = console.readLine(asking: page.prompt) else { return .leave }
      switch AnswerLine(line, for: question) {
      case .answer(let answer, let figure):
        interview.answer(with: answer)
        draft.notes.take(figure: figure, of: question)
        if let figure { say("\(figure): \(question.labels(of: answer)).") }
        keep()
        if answer == .unknown, let findOut = question.findOut { say(findOut.advice) }
        return .onward
      case .explain:
        console.complain(
          page.explanation(
            terms: interview.rubric.terms(in: question),
            sources: interview.rubric.evidence.sources(behind: question)))
      case .back:
        if interview.goBack() { return .onward }
        say("This is the first question.")
      case .skip:
        interview.skip()
        return .onward
      case .note(let text):
        note(text, on: question)
      case .review:
        return review()
      case .quit:
        return .leave
      case .misunderstood(let message):
        say(message)
      }
    }
  }

  /// Writes a note beside the answer to a question, and keeps it; the question stays.
  private mutating func note(_ text: String, on question: Question) {
    if let fault = text.isEmpty ? nil : Notes.fault(of: text) {
      say("\(fault).")
      return
    }
    draft.notes[question.id] = text.isEmpty ? nil : text
    say(text.isEmpty ? "No note on '\(question.title)'." : "Noted on '\(question.title)'.")
    keep()
  }

  private mutating func offerRefinement() -> Turn {
    let order = RelevanceOrder(of: interview.rubric, plan: draft.plan)
    while true {
      let count = order.ranking(after: interview.answers).count
      guard count > 0 else { return .onward }
      let questions = count == 1 ? "1 more question decides" : "\(count) more questions decide"
      say("\(questions) which prerequisites, costs and advice apply.")
      guard case .line(let line) = console.readLine(asking: "\nGo on? (y, n, or b to go back): ")
      else { return .leave }
      switch line.lowercased().filter({ $0 != " " }) {
      case "y", "yes":
        interview.order = order
        return ask()
      case "n", "no", "s": return .onward
      case "b", "back":
        guard interview.goBack() else { return .onward }
        if ask() == .leave { return .leave }
        say(settledLine)
      case "q": return .leave
      default: say("Type y for yes, n for no, or b to go back.")
      }
    }
  }

  private mutating func review() -> Turn {
    while true {
      console.complain(
        ReviewPage(
          rubric: interview.rubric, answers: interview.answers, notes: draft.notes, width: width
        ).text)
      let prompt: Escaped<Terminal> = "\nNumber of an answer to change, or Enter to go on: "
      guard case .line(let line) = console.readLine(asking: prompt) else { return .leave }
      let word = line.lowercased().filter { $0 != " " }
      if word.isEmpty { return .onward }
      if word == "q" { return .leave }
      let index = Int(word).map { $0 - 1 } ?? -1
      guard let question = self.question(named: word, at: index) else {
        say("'\(word)' is not a number between 1 and \(interview.rubric.questions.count).")
        continue
      }
      interview.revisit(question.id)
      let page = QuestionPage(
        question: question, current: interview.answers[question.id], width: width)
      console.complain(page.text(heading: question.title))
      if respond(to: question, page: page) == .leave { return .leave }
    }
  }

  private func question(named word: String, at index: Int) -> Question? {
    let questions = interview.rubric.questions
    return questions.indices.contains(index) ? questions[index] : interview.rubric.question(word)
  }

  private func heading(_ question: Question) -> String {
    let ahead = interview.aheadInWords(
      survey?.firmness(of: interview.answers, wanting: [.next]),
      isRefining: interview.order is RelevanceOrder)
    let title = question.isEssential ? "\(question.title) (essential)" : question.title
    return "Question \(interview.number), \(ahead): \(title)"
  }

  private var settledLine: String {
    guard let survey else { return "" }
    let rubric = interview.rubric
    let firmness = survey.firmness(of: interview.answers, wanting: [.standing])
    if firmness.standing == .notComputed { return "" }
    let outcome = Decision(from: interview.answers, by: rubric).outcome
    guard firmness.standing == .settled else {
      let others = firmness.possible.filter { $0 != outcome.id }
      let titles = others.map(rubric.title(ofOutcome:))
      return "Still open. On these answers: \(outcome.title). It could still become: "
        + "\(titles.joined(separator: "; "))."
    }
    return
      "Settled after \(interview.answers.count) of \(rubric.questions.count): \(outcome.title). Nothing else can change it."
  }

  private mutating func keep() {
    guard canKeep else { return }
    do throws(Problems) {
      try draft.keep(interview.answers)
    } catch {
      // Said once: an unwritable place must not get between a person and the questions.
      canKeep = false
      say("The answers cannot be kept: \(error)")
    }
  }

  private func say(_ text: String) {
    console.complain("\n\(text.lines(width).text(in: TextStyle()))")
  }
}
