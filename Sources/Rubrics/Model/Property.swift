/// A promise about the whole answer space, which the audit proves or refutes.
package struct Property: Sendable, Hashable {
  /// What is promised.
  package enum Assertion: Sendable, Hashable {
    /// Moving the question's answer along the order never drops the option.
    case monotone(question: String, order: [String], neverDrops: String)
    /// Picking one of the choices as well never drops the option, whatever else is picked for the question.
    case picking(question: String, choices: [String], neverDrops: String)
    /// Where the condition holds and the other option, if one is named, is adopted, the option is not adopted.
    case never(Condition = .always, adopting: String? = nil, adopts: String)
    /// Where the condition holds and the other option, if one is named, is adopted, the option is adopted.
    case always(Condition = .always, adopting: String? = nil, adopts: String)
    /// Where the condition holds, the answers to these questions never affect what is adopted.
    case independent([String], when: Condition = .always)

    /// The condition under which it promises something; nothing where it has none.
    package var when: Condition? {
      switch self {
      case .never(let when, _, _), .always(let when, _, _), .independent(_, let when): when
      case .monotone, .picking: nil
      }
    }

    /// The option beside which it promises something of another; nothing where it names none.
    package var adopting: String? {
      switch self {
      case .never(_, let option, _), .always(_, let option, _): option
      case .monotone, .picking, .independent: nil
      }
    }
  }

  package var id: String
  /// The promise as a sentence.
  package var states: String
  /// The promise as the audit reads it.
  package var assertion: Assertion

  package init(id: String, states: String, _ assertion: Assertion) {
    self.id = id
    self.states = states
    self.assertion = assertion
  }
}
