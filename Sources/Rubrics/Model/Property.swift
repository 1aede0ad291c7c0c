/// A promise about the whole answer space, which the audit proves or refutes.
package struct Property: Sendable, Hashable {
  /// What is promised.
  package enum Assertion: Sendable, Hashable {
    /// Moving the question's answer along the order never drops the option.
    case monotone(question: String, order: [String], neverDrops: String)
    /// Picking one of the choices as well never drops the option, whatever else is picked for the question.
    case picking(question: String, choices: [String], neverDrops: String)
    /// Where the condition holds, the option is not adopted.
    case never(Condition, adopts: String)
    /// Where the condition holds, the option is adopted.
    case always(Condition, adopts: String)
    /// The answers to these questions never affect the outcome.
    case independent([String])
  }

  /// The id.
  package var id: String
  /// The promise as a sentence.
  package var states: String
  /// The promise as the audit reads it.
  package var assertion: Assertion

  /// Creates a property.
  package init(id: String, states: String, _ assertion: Assertion) {
    self.id = id
    self.states = states
    self.assertion = assertion
  }
}
