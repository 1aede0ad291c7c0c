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
    ("a refining question", "3 enter 3 2 enter"),
    ("what to do next", "3 enter 3 2 2"),
    ("exploring", "3 enter 3 2 2 4 right right"),
    ("naming a file", "3 enter 3 2 2 1"),
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
}
