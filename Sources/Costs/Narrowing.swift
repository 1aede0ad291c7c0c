/// The figures worth looking up first: those that make most of the range of a total.
package struct Narrowing: Sendable, Hashable {
  /// A figure of a range.
  package struct Figure: Sendable, Hashable {
    /// The id of its line, or of its driver.
    package var id: String
    /// A noun phrase.
    package var title: String
  }

  /// The one that narrows the range most, and the one that does beside it.
  package var figures: [Figure]
  /// What the total is when both are known, and are what the middle of their ranges says.
  package var total: AmountRange
}
