import Diagnostics

extension Question {
  /// The word that answers any question with "we do not know yet".
  package static let unknown = "unknown"
  /// The word that answers a question of several choices with "none of them".
  package static let noneOfThese = "none-of-these"

  /// Every word that may stand in an answer: the choices, and what answers without one.
  var answerWords: [String] {
    choices.map(\.id) + (pick == .many ? [Self.noneOfThese] : []) + [Self.unknown]
  }

  /// What may be answered, to name in a message when it is little enough.
  var choiceList: String? {
    choices.count <= 8 ? "choose \(answerWords.listed("or"))" : nil
  }

  /// What may be answered and what each word means, for whoever used a word of their own.
  var explainedChoiceList: String? {
    guard choices.count <= 8 else { return nil }
    let words = choices.map { "\($0.id) (\($0.label))" } + answerWords.dropFirst(choices.count)
    return "choose \(words.listed("or"))"
  }

  /// Returns an answer in the words of the question, as in "Format and Tone" or "Weekly or Monthly".
  package func labels(of answer: Answer) -> String {
    let labels = answer.possible.map { choice($0)?.label ?? $0 }
    return switch answer {
    case .unknown: "not known yet"
    case .choices([]): "none of them"
    case .choices: labels.listed()
    case .oneOf: labels.listed("or")
    }
  }
}
