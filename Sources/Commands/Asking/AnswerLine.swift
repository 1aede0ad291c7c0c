import Diagnostics
import Layouts
import Rubrics

/// What somebody typed at a question, understood.
enum AnswerLine: Equatable {
  /// An answer, with the number that fell into its choice where one was given.
  case answer(Answer, figure: String? = nil)
  /// Explain why the question is asked.
  case explain
  /// Return to the question before.
  case back
  /// Leave the question without an answer.
  case skip
  /// Write a note beside the answer; an empty one takes it away.
  case note(String)
  /// Show all answers.
  case review
  /// Save and leave.
  case quit
  /// Something else, and what to say about it.
  case misunderstood(String)

  /// Understands a line.
  ///
  /// Choices are named by number or id; several, for a question that takes several, by spaces or commas,
  /// and those of which one is right by slashes.
  init(_ line: String, for question: Question) {
    let words = line.lowercased().split { $0 == " " || $0 == "," || $0 == "\t" }.map(String.init)
    if words.first == "n" || words.first == "note" {
      self = .note(line.drop { $0 == " " }.drop { $0 != " " }.trimmed)
      return
    }
    switch words {
    case []: self = .misunderstood("Type a number, or s to skip the question.")
    case ["?"], ["why"], ["help"]: self = .explain
    case ["b"], ["back"]: self = .back
    case ["s"], ["skip"]: self = .skip
    case ["r"], ["review"]: self = .review
    case ["q"], ["quit"], ["exit"]: self = .quit
    case ["u"]: self = .answer(.unknown)
    case ["0"] where question.pick == .many: self = .answer(.choices([]))
    default:
      let whole = String(Substring(line.lowercased()).trimmed)
      // A number alone is that of a choice, as far as there are choices.
      let isPosition = Int(whole).map { question.choices.indices.contains($0 - 1) } ?? false
      self = Self.answer(
        !isPosition && question.takesAsNumber(whole) ? [whole] : words, to: question)
    }
  }

  private static func answer(_ words: [String], to question: Question) -> AnswerLine {
    var named: [String] = []
    for word in words {
      var parts = word.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      for (index, part) in parts.enumerated() {
        guard let number = Int(part), question.choice(part) == nil else { continue }
        guard question.choices.indices.contains(number - 1) else {
          if question.takesAsNumber(part) { continue }
          return .misunderstood("\(part) is not between 1 and \(question.choices.count).")
        }
        parts[index] = question.choices[number - 1].id
      }
      named.append(question.writtenOut(parts.joined(separator: "/")))
    }
    do throws(AnswerFaults) {
      return .answer(
        try question.answer(in: .typed(named)),
        figure: named.count == 1 ? question.figure(of: named[0]) : nil)
    } catch {
      return .misunderstood(error.list.map { "\($0.problem)." }.joined(separator: " "))
    }
  }
}

extension Substring {
  /// The text without spaces at its ends.
  fileprivate var trimmed: String {
    let start = drop { $0 == " " || $0 == "\t" }
    return String(start.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
  }
}
