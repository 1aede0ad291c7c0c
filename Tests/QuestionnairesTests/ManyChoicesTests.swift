import Layouts
import Questionnaires
import TestSupport
import Testing

@testable import Rubrics

/// A question of more than nine choices, which letters narrow.
@Suite struct ManyChoicesTests {
  static func rubric(_ pick: Question.Pick) -> Rubric {
    var rubric = Play.rubric
    rubric.questions[0] = Question(
      id: "trips", title: "Trips", ask: "Where do you drive?", pick: pick,
      choices: [
        "Aarhus", "Bergen", "Córdoba", "Dublin", "Évora", "Ghent", "Genoa", "Kyoto 京都", "Lima",
        "Oslo", "Paris", "Quito",
      ]
      .enumerated().map { index, name in
        Choice(
          id: "city-\(index)", label: name,
          points: [.init(option: "own", value: index.isMultiple(of: 2) ? 4 : -3)])
      })
    return rubric
  }

  @Test func `letters narrow the list and the focus follows`() {
    let screen = Play("g e", of: Self.rubric(.one)).screen()
    #expect(screen.contains("Narrowed to ge"))
    #expect(screen.contains("❯ Ghent") == false)
    #expect(screen.contains("❯ Bergen"))
    #expect(screen.contains("Genoa"))
    #expect(!screen.contains("Paris"))
  }

  @Test func `letters that are commands elsewhere narrow here`() {
    #expect(Play("u", of: Self.rubric(.one)).screen().contains("Aarhus"))
    #expect(Play("u", of: Self.rubric(.one)).questionnaire.answers.isEmpty)
    #expect(Play("^u", of: Self.rubric(.one)).questionnaire.answers["trips"] == .unknown)
    #expect(Play("^s", of: Self.rubric(.one)).screen().contains("Loads"))
  }

  @Test func `Enter takes what the narrowing left in focus`() {
    let play = Play("k y o enter", of: Self.rubric(.one))
    #expect(play.questionnaire.answers["trips"] == .choice("city-7"))
  }

  @Test func `Backspace widens, and goes back only when there is nothing to widen`() {
    var play = Play("g h backspace", of: Self.rubric(.one))
    #expect(play.screen().contains("Genoa"))
    play.press("backspace")
    #expect(play.screen().contains("Type to narrow 12 answers"))
    play.press("backspace")
    #expect(play.screen().contains("first question"))
  }

  @Test func `when nothing matches Enter answers nothing`() {
    let play = Play("z z enter", of: Self.rubric(.one))
    #expect(play.questionnaire.answers.isEmpty)
    #expect(play.screen().contains("no answer matches"))
    #expect(play.screen().contains("Esc shows them all again"))
  }

  @Test func `picks survive narrowing`() {
    let play = Play("space p a r space enter", of: Self.rubric(.many))
    #expect(play.questionnaire.answers["trips"] == .choices(["city-0", "city-10"]))
  }

  @Test(arguments: [5, 8, 12, 16, 24, 50], [20, 40, 60, 80, 99, 100, 120, 200])
  func `no screen outgrows its frame, and the focus is always seen`(rows: Int, columns: Int) {
    for keys in [
      "", "down down down down down", "end", "?", "? end", "^r", "^r end", "^r enter",
    ] {
      let play = Play(keys, of: Self.rubric(.one), isBlind: true)
      let frame = Frame(columns: columns, rows: rows)
      let screen = play.questionnaire.screen(in: frame)
      #expect(screen.lines.count < rows)
      #expect(screen.lines.allSatisfy { $0.width < columns })
      if !keys.contains("?") {
        #expect(screen.lines.contains { $0.words.contains("❯") })
      }
    }
  }
}
