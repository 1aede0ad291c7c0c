/// An answer in the words of whoever wrote it, before it is held against its question.
package enum AnswerWords: Sendable, Hashable {
  /// Words as people type them, in flags, in design docs and at a prompt: choices, `none-of-these`,
  /// `unknown`, or a set such as `weekly/monthly`. To say a thing twice is to say it once.
  case typed([String])
  /// A string of JSON: a choice, `none-of-these` or `unknown`.
  case string(String)
  /// A list of JSON: the choices picked.
  case list([String])
  /// What a JSON object lists under `oneOf`: the choices left possible.
  case oneOf([String])

  /// Whether they stand in JSON, where an answer is spelled otherwise than where it is typed.
  var isJSON: Bool { if case .typed = self { false } else { true } }

  /// Whether they are a set of choices.
  var isSet: Bool { if case .oneOf = self { true } else { false } }

  /// The words one by one.
  var list: [String] {
    switch self {
    case .string(let word): [word]
    case .typed(let words), .list(let words), .oneOf(let words): words
    }
  }

  /// Returns words of the same kind; one alone is no list and no set any more.
  func holding(_ words: [String]) -> AnswerWords {
    switch self {
    case .string, .oneOf: words.count == 1 ? .string(words[0]) : .oneOf(words)
    case .list: .list(words)
    case .typed: .typed(words)
    }
  }

  /// What typed words come to: a word alone, a set, or a list of picks; others as they are.
  var given: AnswerWords {
    guard case .typed(let words) = self, words.count == 1, let word = words.first else {
      return self
    }
    let parts = word.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    return parts.count > 1 ? .oneOf(parts) : .string(word)
  }
}

extension Question {
  /// Returns the answer that words give.
  ///
  /// - Throws: Everything that is wrong with them.
  package func answer(in words: AnswerWords) throws(AnswerFaults) -> Answer {
    let given = words.given
    var reading = AnswerReading(question: self, isJSON: words.isJSON)
    let answer =
      switch given {
      case .typed(let words), .list(let words): reading.picks(words)
      case .string(let word): reading.word(word)
      case .oneOf(let words): reading.set(words)
      }
    guard reading.faults.isEmpty else { throw AnswerFaults(list: reading.faults) }
    return answer
  }
}

/// One pass over the words of an answer, which collects what is wrong with them.
private struct AnswerReading {
  let question: Question
  let isJSON: Bool
  private(set) var faults: [AnswerFault] = []

  init(question: Question, isJSON: Bool) {
    self.question = question
    self.isJSON = isJSON
  }

  mutating func word(_ word: String) -> Answer {
    switch word {
    case Question.unknown: return .unknown
    case Question.noneOfThese where question.pick == .many: return .choices([])
    case Question.noneOfThese: fault(.notOne([]))
    default: return .choice(choice(for: word, at: 0))
    }
    return .choice(word)
  }

  mutating func picks(_ words: [String]) -> Answer {
    // Where a number is typed a comma separates no picks, but thousands or decimals.
    if !isJSON, words.count > 1, question.takesAsNumber(words[0]) {
      return word(words.joined(separator: ","))
    }
    var seen: Set<String> = []
    for (index, word) in words.enumerated() {
      guard !seen.contains(word) else {
        if isJSON { fault(.twice(word), at: index) }
        continue
      }
      seen.insert(judge(word, at: index, isSet: false))
    }
    if question.pick == .one, seen.count != 1 {
      // How many there are says more than what each of them is.
      faults.removeAll { $0.kind.isBeside || $0.kind.isTwice }
      fault(.notOne(words.filter(isOffered)), saw: words.count)
    }
    return .choices(question.choices.map(\.id).filter(seen.contains))
  }

  mutating func set(_ words: [String]) -> Answer {
    guard question.pick == .one else {
      fault(.setOfMany(words.filter(isOffered)))
      return .unknown
    }
    var possible: [String] = []
    for (index, word) in words.enumerated() {
      let choice = possible.contains(word) ? word : judge(word, at: index, isSet: true)
      if possible.contains(choice) {
        fault(.twice(word), at: index)
      } else {
        possible.append(choice)
      }
    }
    if faults.isEmpty, possible.count < 2 { fault(.setTooSmall(possible)) }
    return possible.count == question.choices.count ? .unknown : .oneOf(possible)
  }

  /// Returns the choice that one of several words names.
  private mutating func judge(_ word: String, at index: Int, isSet: Bool) -> String {
    guard word == Question.unknown || word == Question.noneOfThese else {
      return choice(for: word, at: index)
    }
    fault(.beside(word, isSet: isSet), at: index)
    return word
  }

  /// Returns the choice that a word names, or that its number falls into.
  private mutating func choice(for word: String, at index: Int) -> String {
    do throws(Question.Misreading) {
      if let given = try question.reading(of: word) { return given.choice.id }
      if !isOffered(word) { fault(.notOffered(word), at: index) }
    } catch {
      fault(.misread(error), at: index)
    }
    return word
  }

  private func isOffered(_ word: String) -> Bool { question.choice(word) != nil }

  private mutating func fault(_ kind: AnswerFault.Kind, at word: Int? = nil, saw count: Int = 0) {
    faults.append(
      AnswerFault(kind: kind, word: word, count: count, question: question, isJSON: isJSON))
  }
}
