/// A diagnostic question.
package struct Question: Sendable, Hashable {
  /// What a person can do about an answer.
  package enum Mutability: String, Sendable, CaseIterable {
    /// It is so or not, and can be checked.
    case fact
    /// The team can make it otherwise.
    case changeable
    /// It is given, and nobody here can move it.
    case fixed
  }

  /// How many choices an answer may hold.
  package enum Pick: String, Sendable, CaseIterable {
    /// Exactly one.
    case one
    /// Any number.
    case many
  }

  /// The id: the flag, the design-doc key and the JSON key.
  package var id: String
  /// One to three words for tables.
  package var title: String
  /// The question as asked.
  package var ask: String
  /// Why it is asked.
  package var why: String
  /// Whether advice without the answer counts as undecided while the outcome is open.
  package var isEssential: Bool
  /// How many choices an answer may hold.
  package var pick: Pick
  /// What a person can do about the answer.
  package var mutability: Mutability
  /// The id of the question that replaces this one: a test, whose result counts where both are answered.
  ///
  /// Both take one choice, and no test is superseded itself.
  package var supersededBy: String?
  /// What the numbers count that fall into the choices, such as `documents`; nothing where none do.
  package var unit: String?
  /// Other words for the unit, such as `files`.
  package var alsoUnits: [String] = []
  /// How to find out the answer.
  package var findOut: FindOut?
  /// What the question rests on.
  package var citations: [Citation]
  /// The answers offered, in order.
  package var choices: [Choice]

  package init(
    id: String, title: String, ask: String, why: String = "", isEssential: Bool = false,
    pick: Pick = .one, mutability: Mutability = .fact, supersededBy: String? = nil,
    unit: String? = nil, citations: [Citation] = [], choices: [Choice]
  ) {
    self.id = id
    self.title = title
    self.ask = ask
    self.why = why
    self.isEssential = isEssential
    self.pick = pick
    self.mutability = mutability
    self.supersededBy = supersededBy
    self.unit = unit
    self.citations = citations
    self.choices = choices
  }

  package func choice(_ id: String) -> Choice? {
    choices.firstIndex { $0.id == id }.map { choices[$0] }
  }
}
