import Diagnostics
import StrictJSON

/// Takes what is wrong with an answer, and where.
typealias AnswerComplaint = (_ element: JSONElement, _ problem: Problem) -> Void

extension Answers {
  /// Creates the answers that the members of an object give.
  ///
  /// - Parameters:
  ///   - members: The members, keyed by the ids of questions.
  ///   - rubric: The rubric whose questions they answer.
  ///   - keys: What else might have been meant by a key.
  ///   - complain: Takes what is wrong.
  init(
    from members: [JSONMember], to rubric: Rubric, also keys: [String] = [],
    _ complain: AnswerComplaint
  ) {
    self.init()
    for (key, value) in members {
      let id = key.string ?? ""
      guard let question = rubric.question(id) else {
        complain(
          key,
          Problem(
            "there is no question \(id.quoted)",
            remedy: Suggestion.remedy(for: id, among: rubric.questions.map(\.id) + keys)
              ?? "remove it"))
        continue
      }
      self[id] = question.answer(at: value, complain)
    }
  }
}

extension Question {
  private static let setKey = "oneOf"

  /// Returns the answer that a value gives, or nothing when it gives none.
  fileprivate func answer(at value: JSONElement, _ complain: AnswerComplaint) -> Answer? {
    switch value.kind {
    case .string: return answer(in: .string(value.string ?? ""), at: [value], of: value, complain)
    case .array: return answer(in: AnswerWords.list, listed: value, complain)
    case .object:
      return set(in: value, complain).flatMap {
        answer(in: AnswerWords.oneOf, listed: $0, complain)
      }
    case .null:
      complain(
        value,
        Problem(
          "null answers nothing",
          remedy: "write \"\(Question.unknown)\" for what is not known, or remove the question"))
    case .bool, .number:
      let noun = pick == .many ? "a list of choices" : "a choice"
      complain(
        value,
        Problem(
          "expected \(noun), saw \(value.sight)",
          remedy: choiceList))
    }
    return nil
  }

  private func answer(
    in words: AnswerWords, at elements: [JSONElement], of value: JSONElement,
    _ complain: AnswerComplaint
  ) -> Answer? {
    do throws(AnswerFaults) {
      return try answer(in: words)
    } catch {
      for fault in error.list { complain(fault.word.map { elements[$0] } ?? value, fault.problem) }
      return nil
    }
  }

  /// Returns the list that an object holds as a set of choices and nothing else.
  private func set(in object: JSONElement, _ complain: AnswerComplaint) -> JSONElement? {
    let strangers = object.members.filter { $0.key.string != Self.setKey }
    for (key, _) in strangers {
      complain(
        key,
        Problem(
          "key \((key.string ?? "").quoted) is not known here",
          remedy: "write a set of choices as {\"\(Self.setKey)\": […]}"))
    }
    guard let list = object["oneOf"] else {
      if strangers.isEmpty {
        complain(object, Problem("key '\(Self.setKey)' is missing", remedy: "add it"))
      }
      return nil
    }
    guard list.kind == .array else {
      complain(list, Problem("expected a list of choices, saw \(list.sight)"))
      return nil
    }
    return list
  }

  /// Returns the answer that the strings of a list give, or nothing when it holds anything else.
  private func answer(
    in words: ([String]) -> AnswerWords, listed list: JSONElement, _ complain: AnswerComplaint
  ) -> Answer? {
    let strings = list.elements.filter { $0.kind == .string }
    let others = list.elements.filter { $0.kind != .string }
    for other in others { complain(other, Problem("expected a string, saw \(other.sight)")) }
    // What is no string says already that the answer is none, and how many there are would mislead.
    if strings.isEmpty, !others.isEmpty { return nil }
    let answer = answer(
      in: words(strings.map { $0.string ?? "" }), at: strings, of: list, complain)
    return others.isEmpty ? answer : nil
  }
}
