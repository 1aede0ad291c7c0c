import Decisions
import Layouts
import Questionnaires
import Reports
import Rubrics
import TestSupport

/// A questionnaire played by a script of keys.
struct Play {
  var questionnaire: Questionnaire
  var effects: [Effect] = []

  static let rubric = SampleRubric.rubric
  private static let outlook = EnumeratedOutlook(rubric: rubric)

  init(
    _ keys: String = "", of rubric: Rubric? = nil, knowing answers: Answers = [:],
    next: String? = nil, isBlind: Bool = false
  ) {
    let outlook = rubric.map(EnumeratedOutlook.init) ?? Self.outlook
    let rubric = outlook.rubric
    if isBlind {
      // Without an outlook, which takes time, for tests that only look at the layout.
      questionnaire = Questionnaire(
        Interview(rubric, knowing: answers, order: RubricOrder(of: rubric)), outlook: NoOutlook())
      press(keys)
      return
    }
    questionnaire = Questionnaire(
      Interview(rubric, knowing: answers, order: SettlingOrder(outlook: outlook)),
      outlook: outlook, nextDecision: { _ in next })
    press(keys)
  }

  /// Presses keys named by words, such as `down enter ^r u`.
  mutating func press(_ keys: String) {
    for word in keys.split(separator: " ") {
      effects += questionnaire.press(Self.key(String(word)))
    }
  }

  static func key(_ word: String) -> Key {
    switch word {
    case "up": .up
    case "down": .down
    case "left": .left
    case "right": .right
    case "home": .home
    case "end": .end
    case "pageup": .pageUp
    case "pagedown": .pageDown
    case "enter": .enter
    case "backspace": .backspace
    case "delete": .delete
    case "tab": .tab
    case "esc": .escape
    case "space": .character(" ")
    case _ where word.count == 2 && word.hasPrefix("^"): .control(word.last ?? "?")
    case _ where word.hasPrefix("paste:"): .paste(String(word.dropFirst(6)))
    default: .character(word.first ?? "?")
    }
  }

  /// The conversation as it stands on the terminal: what was said, then the screen.
  func text(in frame: Frame) -> String {
    let said = questionnaire.remarks.flatMap { $0.lines(in: frame) }
    return (said + questionnaire.screen(in: frame).lines).text(in: frame.style).source
  }

  /// The screen alone, plain.
  func screen(_ columns: Int = 80, _ rows: Int = 40) -> String {
    questionnaire.screen(in: Frame(columns: columns, rows: rows)).lines.map { $0.words + "\n" }
      .joined()
  }
}
