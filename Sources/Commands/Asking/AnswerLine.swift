import Diagnostics
import Layouts
import Rubrics

/// What somebody typed at a question, understood.
enum AnswerLine: Equatable {
  /// An answer.
  case answer(Answer)
  /// Explain why the question is asked.
  case explain
  /// Return to the question before.
  case back
  /// Leave the question without an answer.
  case skip
  /// Show all answers.
  case review
  /// Save and leave.
  case quit
  /// Something else, and what to say about it.
  case misunderstood(String)

  /// Understands a line.
  ///
  /// Choices are named by number or id; several, for a question that takes several, by spaces or commas.
  init(_ line: String, for question: Question) {
    let words = line.lowercased().split { $0 == " " || $0 == "," || $0 == "\t" }.map(String.init)
    switch words {
    case []: self = .misunderstood("Type a number, or s to skip the question.")
    case ["?"], ["why"], ["help"]: self = .explain
    case ["b"], ["back"]: self = .back
    case ["s"], ["skip"]: self = .skip
    case ["r"], ["review"]: self = .review
    case ["q"], ["quit"], ["exit"]: self = .quit
    case ["u"], [Question.unknown]: self = .answer(.unknown)
    case ["0"] where question.pick == .many: self = .answer(.choices([]))
    default: self = Self.choices(words, of: question)
    }
  }

  private static func choices(_ words: [String], of question: Question) -> AnswerLine {
    var picked: Set<String> = []
    for word in words {
      if let number = Int(word) {
        guard question.choices.indices.contains(number - 1) else {
          return .misunderstood(
            "\(word.visible) is not between 1 and \(question.choices.count).")
        }
        picked.insert(question.choices[number - 1].id)
      } else if question.choice(word) != nil {
        picked.insert(word)
      } else {
        let hint = Suggestion.remedy(for: word, among: question.choices.map(\.id))
        return .misunderstood(
          "'\(word.visible)' is not one of the answers\(hint.map { "; " + $0 } ?? ".")")
      }
    }
    guard question.pick == .many || picked.count == 1 else {
      return .misunderstood("This question takes one answer.")
    }
    return .answer(.choices(question.choices.map(\.id).filter(picked.contains)))
  }
}
