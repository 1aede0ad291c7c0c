package import Rubrics

/// A quantity that costs were counted with, and where it comes from.
package struct Assumption: Sendable, Hashable {
  /// Where a quantity comes from.
  package enum Origin: Sendable, Hashable {
    /// A flag, by its name.
    case flag(String)
    /// A file of prices, as the user named it.
    case file(String)
    /// Answers, by the ids of their questions.
    case answers([String])
    /// Nobody said anything, so the rubric's default counts.
    case assumed
  }

  /// The id of the driver.
  package var id: String
  /// A noun phrase.
  package var title: String
  /// The quantity.
  package var range: DecimalRange
  /// Whether it is an amount of money.
  package var isMoney: Bool
  /// Where it comes from.
  package var origin: Origin
  /// Why it is what it is.
  package var because: String
  /// Whether it rests on nothing but articles that give none of their figures a source.
  package var isWeak: Bool
  /// What that rests on.
  package var citations: [Citation]
  /// The ids of the outcomes it counts for; all of them as a rule.
  package var outcomes: [String]
}
