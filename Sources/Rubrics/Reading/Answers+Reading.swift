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
  ///   - version: The version of the rubric they were given to, where it is known.
  ///   - tell: Takes what moved since an earlier version.
  ///   - complain: Takes what is wrong.
  init(
    from members: [JSONMember], to rubric: Rubric, also keys: [String] = [],
    givenTo version: String? = nil, telling tell: AnswerComplaint,
    _ complain: AnswerComplaint
  ) {
    self.init()
    var elsewhere: [Move.Successor] = []
    for (key, value) in members {
      let id = key.string ?? ""
      if let brought = rubric.bring(value, under: key, telling: tell) {
        elsewhere += brought.elsewhere
        if let words = brought.words, let question = rubric.question(id) {
          self[id] = question.answer(in: words, at: nil, of: value, complain)
        }
        continue
      }
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
      if let version, let answer = self[id] {
        for choice in answer.possible {
          guard let move = rubric.shift(of: id, choice: choice, since: version) else { continue }
          tell(
            value,
            Problem(
              "'\(id): \(choice)' means something else since version \(move.since)",
              remedy: move.remedy))
        }
      }
    }
    for successor in elsewhere { take(successor, by: rubric) }
  }

  /// Takes over an answer that once stood elsewhere, unless the question is answered by itself.
  package mutating func take(_ successor: Move.Successor, by rubric: Rubric) {
    guard let question = rubric.question(successor.question) else { return }
    switch (self[question.id], question.pick) {
    case (nil, _): self[question.id] = .choice(successor.choice)
    case (.choices(let picked)?, .many):
      let all = Set(picked + [successor.choice])
      self[question.id] = .choices(question.choices.map(\.id).filter(all.contains))
    default: break
    }
  }
}

extension Rubric {
  /// Brings the answer that a value gives from an earlier version, and tells what moved.
  ///
  /// - Returns: What is left of it, or nothing where nothing of it moved.
  fileprivate func bring(
    _ value: JSONElement, under key: JSONElement, telling tell: AnswerComplaint
  ) -> BroughtWords? {
    guard !moved.isEmpty else { return nil }
    let id = key.string ?? ""
    let set = value["oneOf"]
    let list = set ?? value
    let elements = list.kind == .array ? list.elements : [list]
    let words = elements.compactMap(\.answerWord)
    let isList = list.kind == .array
    let brought = bring(
      set != nil ? .oneOf(words) : isList ? .list(words) : .string(words.first ?? ""), to: id)
    if brought.turns.isEmpty, !hasLost(question: id) { return nil }
    for turn in brought.turns {
      let word = turn.word.map { "\(id): \(words[$0])" } ?? id
      let (message, remedy) = turn.words(for: word)
      let place = turn.word.flatMap { words.count == elements.count ? elements[$0] : nil } ?? key
      tell(place, Problem(message, remedy: remedy))
    }
    if brought.turns.isEmpty {
      tell(key, Problem("there is no question \(id.quoted) any more", remedy: "remove it"))
    }
    return hasLost(question: id) ? BroughtWords(elsewhere: brought.elsewhere) : brought
  }
}

extension JSONElement {
  /// The word that the value is as an answer: a string, or a number in digits.
  var answerWord: String? { string ?? number.flatMap(ExactDecimal.init(exactly:))?.description }
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
    case .number where unit != nil:
      guard let word = value.answerWord else {
        let misreading = unwritable(value.sight)
        complain(value, Problem(misreading.message, remedy: misreading.remedy))
        break
      }
      return answer(in: .string(word), at: [value], of: value, complain)
    case .bool, .number:
      let noun = pick == .many ? "a list of choices" : "a choice"
      complain(
        value, Problem("expected \(noun), saw \(value.sight)", remedy: choiceList))
    }
    return nil
  }

  fileprivate func answer(
    in words: AnswerWords, at elements: [JSONElement]?, of value: JSONElement,
    _ complain: AnswerComplaint
  ) -> Answer? {
    do throws(AnswerFaults) {
      return try answer(in: words)
    } catch {
      for fault in error.list {
        complain(fault.word.flatMap { elements?[$0] } ?? value, fault.problem)
      }
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
