import Layouts
import Questionnaires
import Reports
import Rubrics
import TestSupport
import Testing

@Suite struct GoldenScreenTests {
  /// The moments of a conversation that are kept, and the keys that lead there.
  static let moments = [
    ("the first question", ""),
    ("after two answers", "1 space 2 space enter"),
    ("a question of several", "2"),
    ("why a question is asked", "?"),
    ("back at an answered question", "1 left"),
    ("the review with a tension", "1 ^r end"),
    ("changing an answer on the review", "1 ^r enter"),
    ("the moment it is settled", "3 enter 3 2"),
    ("a refining question", "3 enter 3 2 2"),
    ("what to do next", "3 enter 3 2 1"),
    ("exploring", "3 enter 3 2 1 6 right right"),
    ("naming a file", "3 enter 3 2 1 3"),
  ]

  static let frames: [Frame] = [60, 80, 120].flatMap { columns in
    TextStyle.Glyphs.allCases.flatMap { glyphs in
      [false, true].map { isColoured in
        Frame(columns: columns, rows: 34, glyphs: glyphs, isColoured: isColoured)
      }
    }
  }

  @Test(arguments: frames)
  func `the screens of a conversation stay as they were looked at`(frame: Frame) throws {
    var text = ""
    for (title, keys) in Self.moments {
      let known: Answers =
        title.contains("tension") ? ["driver": .choice("nobody")] : [:]
      text += "=== \(title): \(keys)\n" + Play(keys, knowing: known).text(in: frame)
    }
    let colour = frame.isColoured ? "-colour" : ""
    try Golden.compare(text, with: "screens-\(frame.columns)-\(frame.glyphs)\(colour).txt")
  }

  /// The moments of a conversation about one of several options, and the keys that lead there.
  static let momentsOfChoice: [(title: String, keys: String)] = [
    ("the first question", ""),
    ("a tie after one answer", "2"),
    ("why a question is asked", "2 ?"),
    ("an option ruled out", "2 ^r end enter 2 ^r"),
    ("the review with the focus on an answer", "2 ^r"),
    ("the review with a rule", "2 ^r end enter 2"),
    ("what to do next", "2 1"),
    ("exploring", "2 1 6 right right"),
    ("exploring what changes the outcome", "2 1 6 down right right"),
  ]

  static let smallFrames = [
    Frame(columns: 80, rows: 24), Frame(columns: 60, rows: 14), Frame(columns: 60, rows: 20),
    Frame(columns: 40, rows: 12),
  ]

  @Test(arguments: smallFrames)
  func `the screens of a small terminal stay as they were looked at`(frame: Frame) throws {
    var text = ""
    for (title, keys) in [
      ("a question with a long hint", ""), ("with the focus further down", "down down"),
      ("why a question is asked", "?"),
    ] {
      let play = Play(keys, of: HintTests.rubric, isBlind: true)
      text += "=== \(title): \(keys)\n" + play.screen(frame.columns, frame.rows)
    }
    for (title, keys) in [
      ("the moment it is settled", "3 enter 3 2"), ("what to do next", "3 enter 3 2 1"),
    ] {
      text += "=== \(title): \(keys)\n" + Play(keys).screen(frame.columns, frame.rows)
    }
    try Golden.compare(text, with: "small-\(frame.columns)x\(frame.rows).txt")
  }

  static let framesOfChoice = [
    Frame(columns: 60, rows: 34), Frame(columns: 80, rows: 24), Frame(columns: 120, rows: 40),
    Frame(columns: 60, rows: 30, glyphs: .ascii), Frame(columns: 80, rows: 30, isColoured: true),
  ]

  @Test(arguments: framesOfChoice)
  func `the screens of a choice of one stay as they were looked at`(frame: Frame) throws {
    var text = ""
    for (title, keys) in Self.momentsOfChoice {
      let play = Play(
        keys, of: ChoiceRubric.rubric,
        next: "What may be sent to another country, and by which of the carriers?")
      text += "=== \(title): \(keys)\n" + play.text(in: frame)
    }
    let colour = frame.isColoured ? "-colour" : ""
    try Golden.compare(
      text, with: "choice-\(frame.columns)x\(frame.rows)-\(frame.glyphs)\(colour).txt")
  }
}
