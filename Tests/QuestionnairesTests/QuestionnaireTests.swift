import Decisions
import Layouts
import Questionnaires
import TestSupport
import Testing

@testable import AnswerSpaces
@testable import Rubrics

@Suite struct QuestionnaireTests {
  struct Script: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var keys: String
    var answers: Answers
    var seen: [String]

    init(_ description: String, _ keys: String, _ answers: Answers = [:], sees seen: String...) {
      (testDescription, self.keys, self.answers, self.seen) = (description, keys, answers, seen)
    }
  }

  static let daily: Answers = ["trips": .choice("daily")]

  static let scripts = [
    Script("nothing yet", "", sees: "Question 1 · Trips", "❯ 1 Every day"),
    Script("Enter takes the focus", "enter", daily, sees: "Question 2 · Loads"),
    Script("a digit answers at once", "2", ["trips": .choice("weekly")], sees: "Loads"),
    Script("a digit beyond the answers does nothing", "7", sees: "There are 3 answers.", "Trips"),
    Script("arrows move", "down", sees: "❯ 2 Every week"),
    Script("j and k move", "j j k", sees: "❯ 2 Every week"),
    Script("the focus goes round the top", "up", sees: "❯ 3 A few times a year"),
    Script("the focus goes round the bottom", "down down down", sees: "❯ 1 Every day"),
    Script("Home and End", "end", sees: "❯ 3 A few times a year"),
    Script("Home after End", "end home", sees: "❯ 1 Every day"),
    Script("u is an answer", "u", ["trips": .unknown], sees: "Loads"),
    Script("s is no answer", "s", sees: "Loads"),
    Script("no way back from the first", "left", sees: "This is the first question."),
    Script(
      "back shows the answer", "1 left", daily, sees: "Question 1 · Trips · answered",
      "(your answer)"),
    Script(
      "forth again question by question", "1 enter left left right",
      ["trips": .choice("daily"), "loads": .choices([])], sees: "Question 2 · Loads · answered"),
    Script(
      "the number after going back twice and answering anew", "1 enter left left 2",
      ["trips": .choice("weekly"), "loads": .choices([])], sees: "Question 3 · Parking"),
    Script("back and another answer", "1 left 2", ["trips": .choice("weekly")], sees: "Loads"),
    Script(
      "back shows that it is not known yet, with the focus on that", "u left", ["trips": .unknown],
      sees: "Question 1 · Trips · answered", "❯   not known yet (your answer)", "  1 Every day"),
    Script(
      "what is not known yet stays so by Enter", "u left enter", ["trips": .unknown],
      sees: "Question 2 · Loads"),
    Script("another answer takes its place", "u left home enter", daily, sees: "Loads"),
    Script(
      "the focus goes round over what is not known yet", "u left down up", ["trips": .unknown],
      sees: "❯   not known yet (your answer)"),
    Script(
      "that several are not known yet stays so by Enter", "1 u left enter",
      ["trips": .choice("daily"), "loads": .unknown], sees: "Parking"),
    Script(
      "picks take the place of what is not known yet", "1 u left 3 enter",
      ["trips": .choice("daily"), "loads": .choices(["tools"])], sees: "Parking"),
    Script(
      "the review keeps what is not known yet", "u ^r enter enter", ["trips": .unknown],
      sees: "Your answers"),
    Script("back by Backspace, on by Right", "1 backspace right", daily, sees: "Loads"),
    Script(
      "back twice", "1 enter left left", ["trips": .choice("daily"), "loads": .choices([])],
      sees: "Trips · answered"),
    Script(
      "picking many by space", "1 space down down space", daily, sees: "[x] Tools", "[x] Sheets"),
    Script(
      "picking many and accepting", "1 3 1 enter",
      ["trips": .choice("daily"), "loads": .choices(["glass", "tools"])], sees: "Parking"),
    Script("unpicking", "1 3 3", daily, sees: "[ ] Tools"),
    Script(
      "none of many is an answer", "1 enter", ["trips": .choice("daily"), "loads": .choices([])],
      sees: "Parking"),
    Script("? explains", "?", sees: "Why we ask: Trips", "What 400 workshops spend"),
    Script("? and back keeps the focus", "down ? esc", sees: "❯ 2 Every week"),
    Script("an unknown letter is answered", "z", sees: "'z' does nothing here"),
    Script("the notice goes with the next key", "z down", sees: "❯ 2 Every week"),
    Script(
      "a pasted label moves the focus and answers nothing", "paste:weekly", sees: "❯ 2 Every week"),
    Script("a pasted number moves the focus and answers nothing", "paste:3", sees: "❯ 3"),
    Script("other pasted text is left alone", "paste:hello", sees: "names no answer here", "❯ 1"),
    Script("the review lists and returns", "1 ^r", daily, sees: "Your answers", "Every day"),
    Script(
      "the review closes by the key that opened it", "1 ^r ^r", daily, sees: "Question 2 · Loads"),
    Script("the review closes by Escape", "1 ^r esc", daily, sees: "Question 2 · Loads"),
    Script(
      "the review changes", "1 ^r enter 3", ["trips": .choice("rare")], sees: "Your answers",
      "A few times"),
    Script("a change may be thought better of", "1 ^r enter down esc", daily, sees: "Your answers"),
    Script(
      "the review answers what was not asked yet", "1 ^r down down enter 2",
      ["trips": .choice("daily"), "parking": .choice("street")], sees: "In the street"),
    Script("the review takes back", "1 ^r x", [:], sees: "Your answers", "not answered"),
    Script("what was taken back is asked again", "1 ^r x esc", [:], sees: "Trips"),
    Script("u in the review", "1 ^r enter u", ["trips": .unknown], sees: "not known yet"),
    Script(
      "what is settled is said, and what is left offered", "3 enter 3 2",
      [
        "trips": .choice("rare"), "loads": .choices([]), "parking": .choice("none"),
        "budget": .choice("monthly"),
      ],
      sees: "Nothing else can change it: Rent when needed, because", "❯ 1 See the result",
      "2 Go on with up to 2 more questions"),
    Script(
      "back from the offer", "3 enter 3 2 left",
      [
        "trips": .choice("rare"), "loads": .choices([]), "parking": .choice("none"),
        "budget": .choice("monthly"),
      ],
      sees: "Money · answered"),
  ]

  @Test(arguments: scripts)
  func `keys lead to answers and screens`(script: Script) {
    let play = Play(script.keys)
    #expect(play.questionnaire.answers == script.answers)
    for text in script.seen {
      #expect(play.screen().contains(text))
    }
  }

  @Test func `a notice lasts until the next key`() {
    #expect(!Play("z down").screen().contains("does nothing"))
  }

  @Test func `every confirmed answer is kept at once, and nothing else`() {
    #expect(Play("down ? esc").effects == [])
    #expect(Play("1").effects == [.keep])
    #expect(Play("1 u").effects == [.keep, .keep])
    #expect(Play("1 s").effects == [.keep])
    #expect(Play("1 ^r x").effects == [.keep, .keep])
  }

  @Test func `Ctrl-C leaves from every page before the result, and finishes after it`() {
    for keys in ["", "?", "1 ^r", "1 ^r enter", "3 enter 3 2"] {
      #expect(Play(keys + " ^c").effects.last == .leave)
    }
    #expect(Play("3 enter 3 2 1 ^c").effects.last == .finish)
    #expect(Play("^d").effects == [.leave])
  }

  @Test func `suspending and repainting are for the world to do`() {
    #expect(Play("^z ^l").effects == [.suspend, .repaint])
  }

  @Test func `the questions that sharpen the advice can be ended by one key`() {
    var play = Play("3 enter 3 2 2")
    #expect(play.screen().contains("e result"))
    play.press("e")
    #expect(play.effects.last == .report)
    #expect(play.screen().contains("What next?"))
  }

  @Test func `the last sharpening answer leads to the report`() {
    let play = Play("3 enter 3 2 2 1 enter")
    #expect(play.effects.suffix(2) == [.keep, .report])
  }

  @Test func `the moment it is settled says which answers settled it, and why`() {
    let screen = Play("3 enter 3 2").screen(80, 50)
    #expect(screen.contains("  Trips: A few times a year\n"))
    #expect(screen.contains("A van that stands is the dearest van."))
    // What has no part in it is not named as a reason.
    #expect(!screen.contains("  Loads:"))
    // On few rows the answers stay and their reasons go.
    let small = Play("3 enter 3 2").screen(80, 12)
    #expect(small.contains("Trips: A few times a year"))
    #expect(!small.contains("A van that stands is the dearest van."))
  }

  @Test func `who does not know is told how to find out, and what the words mean`() {
    var rubric = Play.rubric
    rubric.questions[0].findOut = FindOut(
      who: "The foreman", how: "Count the trips of a month.", minutes: 20)
    rubric.glossary = [
      Term(word: "van", means: "a closed car for goods."), Term(word: "boat", means: "a ship."),
    ]
    let advice = "To find out, ask the foreman, about 20 minutes: Count the trips of a month."
    #expect(Play("u", of: rubric).text(in: Frame(columns: 120, rows: 40)).contains(advice))
    #expect(!Play("1", of: rubric).text(in: Frame(columns: 120, rows: 40)).contains("find out"))
    let why = Play("?", of: rubric).screen(120, 60)
    #expect(why.contains("If you do not know\n    To find out, ask the foreman"))
    #expect(why.contains("van: a closed car for goods."))
    #expect(!why.contains("boat"))
  }

  @Test func `a note is typed, kept, shown, thought better of and taken away`() {
    var play = Play("n")
    #expect(play.screen().contains("A note on Trips"))
    play.press("a s k space j enter")
    #expect(play.questionnaire.notes["trips"] == "ask j")
    #expect(play.effects == [.keep])
    #expect(play.screen().contains("Note: ask j"))
    #expect(play.questionnaire.answers.isEmpty)
    play.press("n x esc")
    #expect(play.questionnaire.notes["trips"] == "ask j")
    play.press("n ^u enter")
    #expect(play.questionnaire.notes.isEmpty)
    #expect(play.effects == [.keep, .keep])
    #expect(!play.screen().contains("Note:"))
  }

  @Test func `what is only tried out gets no note, and an overlong one is refused`() {
    #expect(!Play("3 enter 3 2 1 6 enter n").screen().contains("A note on"))
    var play = Play("n")
    _ = play.questionnaire.press(.paste(String(repeating: "x", count: 1_001)))
    play.press("enter")
    #expect(play.screen().contains("the note has 1001 characters"))
    #expect(play.questionnaire.notes.isEmpty)
  }

  @Test func `the end offers what there is to offer`() {
    let screen = Play("3 enter 3 2 1").screen()
    #expect(screen.contains("❯ 1 Make a page to forward"))
    #expect(!screen.contains("Decide what comes next"))
    #expect(Play("3 enter 3 2 1 1").effects.last == .write(.page))
    #expect(Play("3 enter 3 2 1 2").effects.last == .write(.document))
    #expect(Play("3 enter 3 2 1 4").effects.last == .command)
  }

  @Test func `each thing to do next has one key, though there are ten of them`() {
    var play = Play("3 enter 3 2 2 e", next: "Which van?")
    let screen = play.screen()
    #expect(screen.contains("❯ 1 Decide what comes next"))
    #expect(screen.contains("    9 See the report again\n"))
    #expect(screen.contains("    q Leave\n") && !screen.contains("10 "))
    let count = play.effects.count
    play.press("9")
    #expect(play.effects.dropFirst(count) == [.report])
    play.press("q")
    #expect(play.effects.last == .finish)
    // Where there are fewer, a number chooses no more than what stands beside it.
    #expect(Play("3 enter 3 2 1 9").effects.last == .report)
  }

  @Test(arguments: [(60, 30), (80, 30), (80, 24), (120, 30)])
  func `what was just said and the result stay in sight`(columns: Int, rows: Int) {
    func terminal(_ keys: String) -> [Substring] {
      let play = Play(keys)
      let frame = Frame(columns: columns, rows: rows)
      let text = play.text(in: frame).split(separator: "\n", omittingEmptySubsequences: false)
      return Array(text.suffix(rows))
    }
    #expect(terminal("").contains("  Buy or rent a van?"), "\(terminal(""))")
    let settled = terminal("3 enter 3 2")
    #expect(settled.contains { $0.hasPrefix("  ◆ Settled: Rent when needed") })
    #expect(settled.contains { $0.contains("Rent a van for each trip, and own none") })
    let result = Play("3 enter 3 2 1").screen(columns, rows)
    #expect(result.contains("  Rent when needed, settled."))
    #expect(result.contains("Rent a van for each trip, and own none"))
  }

  @Test func `what was introduced already is not said again`() {
    let interview = Interview(Play.rubric, knowing: [:], order: RubricOrder(of: Play.rubric))
    let questionnaire = Questionnaire(interview, outlook: NoOutlook(), isIntroduced: true)
    #expect(questionnaire.remarks == [])
    #expect(Questionnaire(interview, outlook: NoOutlook()).remarks.count == 2)
  }

  @Test func `an answer that speaks against the outcome stands apart from the reasons for it`()
    throws
  {
    let rubric = try BuiltInRubrics.module("rag-vs-fine-tuning").rubric
    let answers: Answers = [
      "gap": .choice("knowledge"), "volatility": .choice("daily"), "corpus": .choice("none"),
      "citations": .choice("required"),
    ]
    let decision = Decision(from: answers, by: rubric)
    #expect(decision.outcome.id == "rag")
    let firmness = Firmness(
      standing: .settled, possible: ["rag"], restsOn: ["gap", "volatility", "citations", "corpus"])
    let verdict = Verdict(on: decision, firmness, by: rubric)
    #expect(
      verdict.standing == "RAG, settled by Perfect-prompt test (Yes: only facts were missing), "
        + "Volatility (Every day or faster) and Citations (Required); against it, and not enough: "
        + "Corpus (None: each request brings all it needs).")
    let play = Questionnaire(
      Interview(rubric, knowing: answers, order: NoOrder()), outlook: FixedOutlook(firmness))
    let screen = play.screen(in: Frame(columns: 80, rows: 60)).lines.map(\.words)
    let apart = try #require(screen.firstIndex { $0.contains("Against it, and not enough:") })
    let corpus = try #require(screen.firstIndex { $0.contains("Corpus: None") })
    let volatility = try #require(screen.firstIndex { $0.contains("Volatility: Every day") })
    #expect(volatility < apart && apart < corpus)
  }

  /// An order that asks nothing more.
  private struct NoOrder: QuestionOrder {
    func next(after answers: Answers, without passed: Set<String>) -> String? { nil }
  }

  /// An outlook that is the same whatever is answered.
  private struct FixedOutlook: Outlook {
    let firmness: Firmness
    init(_ firmness: Firmness) { self.firmness = firmness }
    func outlook(on answers: Answers) -> Firmness? { firmness }
  }

  @Test func `answers that are explored are nobody's`() {
    var play = Play("3 enter 3 2 1")
    let (answers, effects) = (play.questionnaire.answers, play.effects)
    play.press("6 right right right down right u x")
    #expect(play.screen().contains("Explore: nothing here is kept"))
    #expect(play.questionnaire.answers == answers)
    #expect(play.effects == effects)
    play.press("esc")
    #expect(play.screen().contains("What next?"))
    #expect(play.questionnaire.answers == answers)
  }

  @Test func `exploring shows the other outcome, why, and the way back`() {
    var play = Play("3 enter 3 2 1 6 down down down left")
    let text = play.screen(80, 50)
    #expect(text.contains("❯ Money            ‹ All at once ›  ≠ real"))
    #expect(text.contains("Rent when needed → Neither, settled"))
    #expect(text.contains("Because  +2 rental need: Trips, A few times a year"))
    #expect(text.contains("Changes  "))
    play.press("r")
    #expect(!play.screen(80, 50).contains("≠ real"))
    #expect(play.screen(80, 50).contains("Still Rent when needed, settled"))
  }

  @Test func `a list for one question may be tried in exploring`() {
    var play = Play("3 enter 3 2 1")
    play.press("6 enter")
    #expect(play.screen().contains("Try · Trips"))
    play.press("1")
    #expect(play.screen().contains("Every day ›  ≠ real"))
  }

  @Test func `a file is named, and one that exists is replaced only when asked twice`() {
    var play = Play("3 enter 3 2 1 3")
    play.press("^u a . j backspace x")
    #expect(play.screen().contains("a.x"))
    play.press("enter")
    #expect(play.effects.last == .save("a.x", replacing: false))
    play.questionnaire.note(.exists("a.x"))
    #expect(play.screen().contains("there already"))
    play.press("enter")
    #expect(play.effects.last == .save("a.x", replacing: true))
    play.questionnaire.note(.saved("a.x"))
    #expect(play.screen().contains("The answers are in 'a.x'."))
    #expect(play.screen().contains("What next?"))
  }

  @Test func `another name asks again before it replaces`() {
    var play = Play("3 enter 3 2 1 3")
    play.press("^u a enter")
    play.questionnaire.note(.exists("a"))
    play.press("b enter")
    #expect(play.effects.last == .save("ab", replacing: false))
  }

  @Test func `answers of another session on the file are taken in`() {
    var play = Play("1")
    play.questionnaire.takeIn(["parking": .choice("yard"), "trips": .choice("rare")])
    #expect(play.questionnaire.answers["parking"] == .choice("yard"))
    #expect(play.questionnaire.answers["trips"] == .choice("daily"))
  }

  @Test func `what is known is not asked`() {
    let play = Play("", knowing: ["trips": .choice("daily"), "loads": .choices([])])
    #expect(play.screen().contains("Parking"))
    #expect(play.text(in: Frame()).contains("2 answers are known already; Ctrl-R shows them."))
  }

  @Test func `one of a few choices stays so by Enter`() {
    let few: Answer = .oneOf(["weekly", "daily"])
    var play = Play("left", knowing: ["trips": few])
    play.press("^r enter")
    #expect(play.screen().contains("❯   Every week or Every day (your answer)"))
    play.press("enter")
    #expect(play.questionnaire.answers["trips"] == few)
  }

  @Test(
    arguments: [
      (
        ["trips": .choice("daily"), "loads": .unknown],
        "1 answer is known already and 1 is 'not known yet'; Ctrl-R shows them."
      ),
      (["trips": .unknown], "1 answer is 'not known yet'; Ctrl-R shows it."),
      (
        ["trips": .unknown, "loads": .unknown],
        "2 answers are 'not known yet'; Ctrl-R shows them."
      ),
    ] as [(Answers, String)])
  func `what is not known yet is not said to be known`(answers: Answers, words: String) {
    #expect(Play("", knowing: answers).text(in: Frame(columns: 120)).contains(words))
  }
}
