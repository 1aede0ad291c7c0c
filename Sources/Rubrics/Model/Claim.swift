/// One sentence that a source states.
package struct Claim: Sendable, Hashable {
  /// The id, unique within its source.
  package var id: String
  /// The claim in our own words.
  package var text: String
  /// The ids of other sources that state the same.
  package var alsoIn: [String]
  /// Why the claim is kept although nothing in the rubric cites it.
  package var background: String?
  /// When its figures held, where they age; nothing where they do not.
  package var asOf: PriceDate?

  package init(
    id: String, text: String, alsoIn: [String] = [], background: String? = nil
  ) {
    self.id = id
    self.text = text
    self.alsoIn = alsoIn
    self.background = background
  }
}
