/// The decision that an outcome raises next, with what is known about it already.
package struct FollowOn: Sendable, Hashable {
  /// A question whose answer goes over to the next rubric.
  package struct Carry: Sendable, Hashable {
    /// The id of the question here.
    package var question: String
    /// The id of the question there.
    package var target: String
    /// The choices there by the choices here, or nothing where both have the same ids.
    package var choices: [String: String]?

    /// Creates a carry, between questions of one id unless told otherwise.
    package init(_ question: String, to target: String? = nil, choices: [String: String]? = nil) {
      self.question = question
      self.target = target ?? question
      self.choices = choices
    }
  }

  /// An answer to a question of the next rubric.
  package struct AnswerThere: Sendable, Hashable {
    /// The id of the question there.
    package var question: String
    /// The ids of the choices.
    package var choices: [String]

    package init(_ question: String, _ choices: [String]) {
      self.question = question
      self.choices = choices
    }
  }

  /// The id of the next rubric.
  package var rubric: String
  /// Why that decision comes next.
  package var because: String
  /// The answers that go over.
  package var carries: [Carry]
  /// The answers that follow from the outcome, in the order of the file.
  package var gives: [AnswerThere]
  /// The ids of the outcomes there that would undo this one.
  package var never: [String]
  /// The answers here under which the next decision must come to one of those all the same.
  package var unless: Condition?
  /// The answers there of which any has the same effect, in the order of the file.
  package var unlessThere: [AnswerThere]

  package init(
    rubric: String, because: String = "", carries: [Carry] = [], gives: [AnswerThere] = [],
    never: [String] = [], unless: Condition? = nil, unlessThere: [AnswerThere] = []
  ) {
    self.rubric = rubric
    self.because = because
    self.carries = carries
    self.gives = gives
    self.never = never
    self.unless = unless
    self.unlessThere = unlessThere
  }
}

extension FollowOn {
  /// Returns the condition on answers there under which it comes to what would undo the outcome all
  /// the same, or nothing where it names none that the next rubric knows.
  package func exceptions(in next: Rubric) -> Condition? {
    let known = unlessThere.filter { next.question($0.question) != nil }
    return known.isEmpty
      ? nil : .any(known.map { .answer(question: $0.question, choices: $0.choices) })
  }
}
