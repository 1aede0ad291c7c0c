package import Diagnostics
import StrictJSON

/// Everything that is wrong with the words of one answer.
package struct AnswerFaults: Error, Sendable, Hashable {
  /// The faults, in the order of the words.
  package var list: [AnswerFault]
}

/// One thing that is wrong with the words of an answer.
package struct AnswerFault: Sendable, Hashable {
  /// What is wrong.
  package enum Kind: Sendable, Hashable {
    /// The question does not offer a word.
    case notOffered(String)
    /// A word begins as a number does, and is none that the question takes.
    case misread(Question.Misreading)
    /// The question takes one choice, and these of the words are choices.
    case notOne([String])
    /// A word stands there twice.
    case twice(String)
    /// `unknown` or `none-of-these`, which are whole answers, stand among choices.
    case beside(String, isSet: Bool)
    /// The question takes several choices, so no set of them; these of the words are choices.
    case setOfMany([String])
    /// A set of fewer than two words.
    case setTooSmall([String])

    var isBeside: Bool { if case .beside = self { true } else { false } }
    var isTwice: Bool { if case .twice = self { true } else { false } }

    /// Whether it is a word that the rubric does not know.
    package var isUnknownWord: Bool { if case .notOffered = self { true } else { false } }
  }

  /// What is wrong.
  package let kind: Kind
  /// The position of the word it is about, or nothing when it is about all of them.
  package let word: Int?
  /// The number of words, where that is what is wrong.
  let count: Int
  /// The question that was answered.
  let question: Question
  /// Whether the words stand in JSON.
  let isJSON: Bool

  /// The problem in words, without a place.
  package var problem: Problem {
    switch kind {
    case .notOffered(let word):
      Problem("\(word.quoted) is no answer to '\(question.id)'", remedy: remedy(for: word))
    case .misread(let misreading):
      Problem(misreading.message, remedy: misreading.remedy)
    case .notOne(let choices):
      Problem(
        "'\(question.id)' takes one choice, saw \(count == 0 ? "none" : "\(count)")",
        remedy: choices.count > 1
          ? "keep one, or write \(spelled(.oneOf(choices))) where it is one of them"
          : question.choiceList)
    case .twice(let word):
      Problem("'\(word)' is picked twice for '\(question.id)'", remedy: "pick it once")
    case .beside(let word, let isSet):
      Problem(
        "'\(word)' stands in a \(isSet ? "set" : "list")",
        remedy: word == Question.unknown || question.pick == .many
          ? remedy(forWhole: word == Question.unknown ? .unknown : .choices([]))
          : question.choiceList)
    case .setOfMany(let choices):
      Problem(
        "'\(question.id)' takes several choices, and no set of them",
        remedy: choices.isEmpty
          ? question.choiceList : "write \(spelled(.choices(choices))) where all of them apply")
    case .setTooSmall(let words):
      Problem(
        "the set holds \(words.isEmpty ? "no choice" : "one choice")",
        remedy: words.first.map { "write \(spelled(.choice($0))) instead" } ?? question.choiceList)
    }
  }

  /// The problem for somebody who sees nothing of the question: its choices are named with what they
  /// mean, unless the word is close to one of them.
  package var explained: Problem {
    guard case .notOffered(let word) = kind, let choices = question.explainedChoiceList,
      Suggestion.nearest(to: word, among: question.answerWords) == nil
    else { return problem }
    return Problem(problem.message, remedy: choices)
  }

  /// Returns what to do about a whole answer among choices; in JSON it is spelled otherwise on its own.
  private func remedy(forWhole answer: Answer) -> String {
    isJSON ? "write \(spelled(answer)) instead" : "write it alone, or leave it out"
  }

  private func remedy(for word: String) -> String? {
    let parts = word.split(separator: "/").map(String.init)
    if isJSON, parts.count > 1, parts.allSatisfy({ question.choice($0) != nil }) {
      return "write \(spelled(question.pick == .one ? .oneOf(parts) : .choices(parts)))"
    }
    let guess = Suggestion.remedy(for: word, among: question.answerWords)
    let remedies = [guess, question.choiceList].compactMap(\.self)
    return remedies.isEmpty ? nil : remedies.joined(separator: " ")
  }

  /// Returns an answer as it is spelled where the words stand.
  private func spelled(_ answer: Answer) -> String {
    isJSON
      ? "\"\(question.id)\": \(JSONValue(answer, to: question).spaced)"
      : "'\(answer.words.joined(separator: ","))'"
  }
}

extension JSONValue {
  /// The value on one line, as people write it.
  fileprivate var spaced: String {
    text(.compact).replacing("\",\"", with: "\", \"").replacing("\":", with: "\": ")
  }
}
