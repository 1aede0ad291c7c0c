import Rubrics

extension Property {
  /// Drafts the promise that an order of choices never drops an option.
  ///
  /// - Parameters:
  ///   - order: The ids of all choices of the question, at least two.
  ///   - question: The question.
  ///   - option: The option.
  init(order: [String], of question: Question, keeping option: RubricOption) {
    let ends = [order.first, order.last].compactMap(\.self)
    self.init(
      draft: "\(question.id)-keeps-\(option.id)",
      states:
        "\(question.title), from \(question.labels(of: ends, by: "to")), never drops \(option.title).",
      .monotone(question: question.id, order: order, neverDrops: option.id))
  }

  /// Drafts the promise that picking choices as well never drops an option.
  ///
  /// - Parameters:
  ///   - choices: The ids of the choices, at least one.
  ///   - question: Their question, which takes many.
  ///   - option: The option.
  init(picking choices: [String], of question: Question, keeping option: RubricOption) {
    self.init(
      draft: "\(question.name(of: choices))-keeps-\(option.id)",
      states:
        "\(question.title), with \(question.labels(of: choices, by: "or")) picked as well, never drops \(option.title).",
      .picking(question: question.id, choices: choices, neverDrops: option.id))
  }

  /// Drafts the promise that some choices always, or never, lead to an option.
  ///
  /// - Parameters:
  ///   - choices: The ids of the choices, at least one.
  ///   - question: Their question.
  ///   - option: The option.
  ///   - isAlways: Whether they always lead to it.
  init(
    choices: [String], of question: Question, leadingTo option: RubricOption, isAlways: Bool
  ) {
    let condition = Condition.answer(question: question.id, choices: choices)
    let word = isAlways ? "always" : "never"
    self.init(
      draft: "\(question.name(of: choices))-\(word)-\(option.id)",
      states:
        "\(question.title) \(question.answers(choices)) \(word) comes to \(option.title).",
      isAlways ? .always(condition, adopts: option.id) : .never(condition, adopts: option.id))
  }

  /// Drafts the promise that answers to several questions together always, or never, lead to an option.
  ///
  /// - Parameters:
  ///   - answers: The questions, each with the ids of some of its choices.
  ///   - option: The option.
  ///   - isAlways: Whether they always lead to it.
  init(
    answers: [(question: Question, choices: [String])], leadingTo option: RubricOption,
    isAlways: Bool
  ) {
    let condition = Condition.all(
      answers.map { .answer(question: $0.question.id, choices: $0.choices) })
    let word = isAlways ? "always" : "never"
    let words = answers.map { "\($0.question.title) \($0.question.answers($0.choices))" }
    self.init(
      // The choices of two questions that do something else together have a draft of their own.
      draft: answers.map { "\($0.question.id)-\($0.choices[0])" }.joined(separator: "-")
        + "-\(word)-\(option.id)",
      states: "\(words.joined(separator: ", together with ")), \(word) comes to \(option.title).",
      isAlways ? .always(condition, adopts: option.id) : .never(condition, adopts: option.id))
  }

  /// Drafts the promise that an option is always, or never, adopted beside another.
  ///
  /// - Parameters:
  ///   - option: The option that is adopted.
  ///   - other: The option that is or is not adopted beside it.
  ///   - isAlways: Whether it always is.
  init(adopting option: RubricOption, besides other: RubricOption, isAlways: Bool) {
    let word = isAlways ? "always" : "never"
    self.init(
      draft: "\(option.id)-\(word)-with-\(other.id)",
      states: "\(option.title) \(word) comes with \(other.title).",
      isAlways
        ? .always(adopting: option.id, adopts: other.id)
        : .never(adopting: option.id, adopts: other.id))
  }

  /// Drafts the promise that some choices make other questions idle.
  ///
  /// - Parameters:
  ///   - choices: The ids of the choices, at least one.
  ///   - question: Their question.
  ///   - idle: The questions that no longer bear on the outcome, at least one.
  ///   - decides: Whether nothing is left to bear on it.
  init(choices: [String], of question: Question, makingIdle idle: [Question], decides: Bool) {
    let left =
      decides ? "nothing else" : "no answer to \(idle.map(\.title).joined(separator: " or "))"
    self.init(
      // The choices of a question that settle something else have a draft of their own.
      draft: "\(question.id)-\(choices[0])-settles",
      states: "After \(question.title) \(question.answers(choices)), \(left) counts.",
      .independent(
        idle.map(\.id), when: .answer(question: question.id, choices: choices)))
  }

  /// The most characters that an id may have.
  private static let idLimit = 64

  /// Creates a draft, its id cut to the length that ids may have.
  private init(draft id: String, states: String, _ assertion: Assertion) {
    self.init(id: String(id.unicodeScalars.prefix(Self.idLimit)), states: states, assertion)
  }

  /// Gives the draft another id where its own is taken, which long ones are that were cut to the same.
  mutating func part(from taken: inout Set<String>) {
    let whole = id
    var number = 2
    while !taken.insert(id).inserted {
      let end = "-\(number)"
      id = String(whole.unicodeScalars.prefix(Self.idLimit - end.utf8.count)) + end
      number += 1
    }
  }
}

extension Question {
  /// Returns what a draft about some choices is called by.
  fileprivate func name(of choices: [String]) -> String {
    choices.count == 1 ? "\(id)-\(choices[0])" : id
  }

  /// Returns the words for an answer that is, or has, one of some choices.
  fileprivate func answers(_ choices: [String]) -> String {
    let labels = labels(of: choices, by: "or")
    return pick == .one ? labels : "with \(labels) picked"
  }

  /// Returns the labels of choices in quotation marks, with a word between each two.
  fileprivate func labels(of choices: [String], by word: String) -> String {
    choices.compactMap { choice($0) }.map { "‘\($0.label)’" }.joined(separator: " \(word) ")
  }
}
